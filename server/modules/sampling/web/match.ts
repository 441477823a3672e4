import { z } from 'zod'
import { namesOfPeople } from '#modules/people'
import { inspectionFrame } from '#modules/planning'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { UnreadableFile } from '#platform/documents/unreadable-file.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { govukButton } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { Answer, View } from '#platform/web/view.ts'
import { forgetMatches, matchColumns } from '../actions/match-columns.ts'
import { looseColumnsOf } from '../loose-columns-of.ts'
import { listMatches, mappingInUse } from '../queries/mappings.ts'
import { type OpenSample, openSample } from '../queries/samples.ts'
import { readMatches } from './match-form.ts'
import { matchView } from './match-view.ts'
import { chooseList, readUpload } from './read-upload.ts'
import { rememberedMatches } from './remembered-matches.ts'
import { largestList } from './upload.ts'
import { fileField, fileForm } from './upload-form.ts'
import { wrongFile } from './upload-view.ts'

/** Says which headings of other systems' reports are columns of ours: remembered for every later list (SAMP-01). */
export const matchPage = ({ db }: { db: Db }): Page => {
  const load = ({ params, user }: Visit) => openSample(db, user, params.reference as string, params.sample as string)

  /** Shows the headings of a file, to be matched. */
  const look = async ({ upload, csrf }: Visit, open: OpenSample): Promise<View> => {
    const file = upload('file')
    if (!file || file.bytes.length === 0) return view(db, open, csrf, wrongFile(chooseList).errors)
    try {
      return matchView(open, csrf, await looseColumnsOf(file, open, await mappingInUse(db)))
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error
      return view(db, open, csrf, wrongFile(`The file cannot be read. ${error.message}. ${chooseList}`).errors)
    }
  }

  /** Remembers what was said, and reads the file by it. */
  const match = async (visit: Visit, open: OpenSample): Promise<Answer> => {
    const { act, csrf, body } = visit
    const read = readMatches(body, visit.upload('file'))
    if (!read.ok) return matchView(open, csrf, read.loose, read)
    if (read.matches.length > 0) await matchColumns(db, act, open, read.matches)
    return readUpload(db, visit, open)
  }

  return {
    path: paths.samples.match(':reference', ':sample'),
    permission: 'sample:draw',
    audit: 'SAMPLE_MATCH_COLUMNS',
    files: true,
    largestFile: largestList,

    async get(visit) {
      return view(db, await load(visit), visit.csrf)
    },

    async post(visit) {
      const open = await load(visit)
      if (visit.body.intent === 'match') return match(visit, open)
      if (visit.body.intent !== 'forget') return look(visit, open)
      const headers = z.array(z.string()).parse([visit.body.forget ?? []].flat())
      if (headers.length > 0) await forgetMatches(db, visit.act, open, headers)
      const redirect = paths.samples.match(open.inspection.reference, open.sample.id)
      return {
        redirect,
        notice: headers.length > 0 ? 'They are forgotten' : 'Nothing was chosen, and nothing is forgotten',
      }
    },
  }
}

const view = async (db: Db, open: OpenSample, csrf: Html, errors?: FormErrors): Promise<View> => {
  const { inspection, sample } = open
  const [matches, names] = await Promise.all([listMatches(db), namesOfPeople(db)])
  return {
    ...inspectionFrame(open, 'sample'),
    caption: sample.name,
    heading: 'Match columns',
    title: `Match columns, ${inspection.placeName}`,
    backLink: paths.samples.upload(inspection.reference, sample.id),
    errors,
    scripts: ['sending'],
    content: html`
      <p class="govuk-body">A report from another system may call a column otherwise. Say once which it is; every later list is read by it.</p>
      ${fileForm({
        csrf,
        action: paths.samples.match(inspection.reference, sample.id),
        content: html`
          ${fileField('A list with other headings', errors)}
          ${govukButton({ text: 'See its headings', name: 'intent', value: 'look', preventDoubleClick: true })}`,
      })}
      ${rememberedMatches(matches, names, csrf)}`,
  }
}
