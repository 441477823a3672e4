import { inspectionFrame } from '#modules/planning'
import { paths } from '#paths'
import type { FormErrors } from '#platform/web/form.ts'
import { govukButton, govukDetails, govukSelect } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { View } from '#platform/web/view.ts'
import type { LooseColumns } from '../loose-columns-of.ts'
import type { OpenSample } from '../queries/samples.ts'
import { mostAlike } from '../rules/long-list/most-alike.ts'
import { fileField, fileForm } from './upload-form.ts'

/** The name of the select for one of our columns. */
export const fieldOf = (heading: string): string => `column-${heading}`

/** Which heading of the file was chosen for each of our columns, by the name of its select. */
export type ChosenHeadings = Readonly<Record<string, string>>

/** Only what is needed is guessed at: what may be missing is read when someone says so. */
const suggested = ({ unread, free }: LooseColumns): ChosenHeadings =>
  Object.fromEntries(
    free
      .filter(({ isRequired }) => isRequired)
      .map(({ heading }) => [fieldOf(heading), mostAlike(heading, unread) ?? '']),
  )

const select = (heading: string, unread: readonly string[], chosen: ChosenHeadings, errors: FormErrors | undefined) =>
  govukSelect({
    id: fieldOf(heading),
    name: fieldOf(heading),
    label: { text: heading, classes: 'govuk-label--s' },
    value: chosen[fieldOf(heading)] ?? '',
    errorMessage: errors?.field[fieldOf(heading)],
    items: [{ value: '', text: 'Not in the file' }, ...unread.map(text => ({ value: text, text }))],
  })

const explained = ({ free }: LooseColumns): string => {
  const missing = free.filter(({ isRequired }) => isRequired).map(({ heading }) => heading)
  return missing.length > 0
    ? `The file has no ${missing.length === 1 ? 'column' : 'columns'} ${missing.join(', ')}, without which no sample can be drawn. Nothing was loaded. If they are there under other headings, say which.`
    : 'Every column that is needed is there. Others can be matched, if the file has them under other headings.'
}

/** Asks which headings of a file are columns of ours, and for the file once more. */
export const matchView = (
  open: OpenSample,
  csrf: Html,
  loose: LooseColumns,
  sent?: { chosen: ChosenHeadings; errors: FormErrors },
): View => {
  const { inspection, sample } = open
  const chosen = sent?.chosen ?? suggested(loose)
  const of = (required: boolean) =>
    loose.free
      .filter(({ isRequired }) => isRequired === required)
      .map(({ heading }) => select(heading, loose.unread, chosen, sent?.errors))
  const [needed, other] = [of(true), of(false)]
  return {
    ...inspectionFrame(open, 'sample'),
    caption: sample.name,
    heading: 'Which columns are these?',
    title: `Match columns, ${inspection.placeName}`,
    backLink: paths.samples.upload(inspection.reference, sample.id),
    errors: sent?.errors,
    scripts: ['sending'],
    content: html`
      <p class="govuk-body">${explained(loose)}</p>
      <p class="govuk-body">What you say is remembered for every later list. The file was not kept, since it holds who people are and could not be read whole: choose it again below, and it is read at once.</p>
      ${fileForm({
        csrf,
        action: paths.samples.match(inspection.reference, sample.id),
        content: html`
          <input type="hidden" name="loose" value="${JSON.stringify(loose)}">
          ${needed}
          ${
            other.length > 0 &&
            govukDetails({
              summaryText: 'Columns that the file may leave out',
              open: needed.length === 0 || sent !== undefined,
              html: html`${other}`,
            })
          }
          ${fileField('The same file again', sent?.errors)}
          ${govukButton({ text: 'Remember and read the list', name: 'intent', value: 'match', preventDoubleClick: true })}`,
      })}`,
  }
}
