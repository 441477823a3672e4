import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { UnreadableFile } from '#platform/documents/unreadable-file.ts'
import type { Visit } from '#platform/web/page.ts'
import type { Answer } from '#platform/web/view.ts'
import { uploadList } from '../actions/upload-list.ts'
import { looseColumnsOf } from '../loose-columns-of.ts'
import { mappingInUse } from '../queries/mappings.ts'
import type { OpenSample } from '../queries/samples.ts'
import { faultsAsCsv } from './list-faults.ts'
import { matchView } from './match-view.ts'
import { uploadView, wrongFile, wrongList } from './upload-view.ts'

/** What to choose, for whoever has chosen nothing or something else. */
export const chooseList = 'Select the long list: an Excel workbook (.xlsx) or a CSV file'

const again = 'This list had been uploaded already: the file is the same byte for byte. Nothing was loaded again'

/** Reads the long list that came with a form: where to go then, or what is wrong with it and how to go on. */
export const readUpload = async (
  db: Db,
  { upload, act, body, csrf }: Pick<Visit, 'upload' | 'act' | 'body' | 'csrf'>,
  open: OpenSample,
): Promise<Answer> => {
  const { reference } = open.inspection
  const file = upload('file')
  if (!file || file.bytes.length === 0) return uploadView(db, open, csrf, wrongFile(chooseList))
  try {
    const outcome = await uploadList(db, act, open, file)
    if ('list' in outcome) {
      const redirect = `${paths.samples.draw(reference, open.sample.id)}?list=${outcome.list}`
      return { redirect, notice: outcome.again ? again : 'The long list is read and kept' }
    }
    const { faults, faultsInAll, missing, unread } = outcome
    if (body.answer === 'faults')
      return { download: `${reference}-faults.csv`, type: 'text/csv; charset=utf-8', body: faultsAsCsv(faults) }
    if (missing.length === 0 || unread.length === 0) return uploadView(db, open, csrf, wrongList(faults, faultsInAll))
    return matchView(open, csrf, await looseColumnsOf(file, open, await mappingInUse(db)))
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    return uploadView(db, open, csrf, wrongFile(`The file cannot be read. ${error.message}. ${chooseList}`))
  }
}
