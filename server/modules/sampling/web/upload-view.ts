import { namesOfPeople } from '#modules/people'
import { inspectionFrame } from '#modules/planning'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { govukInsetText } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { View } from '#platform/web/view.ts'
import { closingOf } from '../queries/closing.ts'
import { listsOf } from '../queries/lists.ts'
import type { OpenSample } from '../queries/samples.ts'
import type { ListFault } from '../rules/long-list/fault.ts'
import { reasonsNotToDraw } from '../rules/reasons-not-to-draw.ts'
import { expectedColumns } from './expected-columns.ts'
import { listFaults } from './list-faults.ts'
import { uploadForm } from './upload-form.ts'
import { uploadedLists } from './uploaded-lists.ts'

/** What is wrong with a file that was sent: with the file, or with what is in it. */
export interface WrongUpload {
  errors: FormErrors
  faults?: Html
}

/** What is wrong with the file itself, beside its field. */
export const wrongFile = (text: string): WrongUpload => ({
  errors: { list: [{ text, href: '#file' }], field: { file: { text } } },
})

/** What is wrong in the file, with its places. */
export const wrongList = (faults: readonly ListFault[], inAll: number): WrongUpload => ({
  errors: {
    list: [{ text: `The list has ${inAll === 1 ? '1 fault' : `${inAll} faults`}`, href: '#faults' }],
    field: {},
  },
  faults: listFaults(faults, inAll),
})

/** The page that uploads a long list; with what was wrong, after one that could not be loaded. */
export const uploadView = async (db: Db, open: OpenSample, csrf: Html, wrong?: WrongUpload): Promise<View> => {
  const { inspection, sample, reader } = open
  const { reference } = inspection
  const reasons = reasonsNotToDraw(reader, await closingOf(db, inspection.id))
  const lists = await listsOf(db, inspection.id, sample.id)
  return {
    ...inspectionFrame(open, 'sample'),
    caption: sample.name,
    heading: wrong?.faults ? 'Nothing was loaded' : 'Upload a long list',
    title: `Upload a long list, ${inspection.placeName}`,
    backLink: paths.samples.show(reference, sample.id),
    errors: wrong?.errors,
    scripts: ['sending'],
    content: html`
      ${wrong?.faults ? whatWasWrong(wrong.faults) : whatHappens}
      ${
        reasons.length > 0
          ? govukInsetText({ text: `${reasons.join('. ')}.` })
          : uploadForm({
              csrf,
              action: paths.samples.upload(reference, sample.id),
              errors: wrong?.errors,
              hadFaults: wrong?.faults !== undefined,
            })
      }
      ${expectedColumns(open)}
      <p class="govuk-body"><a class="govuk-link" href="${paths.samples.match(reference, sample.id)}">Match columns that have other headings</a></p>
      ${lists.length > 0 && uploadedLists(lists, await namesOfPeople(db), { reference, sample: sample.id })}`,
  }
}

const whatHappens = html`
  <p class="govuk-body">The list is checked row by row. It is loaded whole, or not at all: then you see each fault with its line and column.</p>`

const whatWasWrong = (faults: Html): Html => html`
  <p class="govuk-body">The list has faults, so nothing of it was loaded and the file was not kept. Put them right where the list comes from, and upload it again. Names, dates of birth and PNC numbers are not shown here.</p>
  ${faults}`
