import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import { openSample } from '../queries/samples.ts'
import { readUpload } from './read-upload.ts'
import { uploadView } from './upload-view.ts'

/** In bytes, 30 MB: a list of 50,000 cases has 10 to 15. */
export const largestList = 30 * 1024 * 1024

/** Uploads a long list: it is read and kept whole, or it has faults and nothing of it is kept (SAMP-01). */
export const uploadPage = ({ db }: { db: Db }): Page => {
  const load = ({ params, user }: Visit) => openSample(db, user, params.reference as string, params.sample as string)
  return {
    path: paths.samples.upload(':reference', ':sample'),
    permission: 'sample:draw',
    audit: 'SAMPLE_UPLOAD',
    files: true,
    largestFile: largestList,

    async get(visit) {
      return uploadView(db, await load(visit), visit.csrf)
    },

    async post(visit) {
      return readUpload(db, visit, await load(visit))
    },
  }
}
