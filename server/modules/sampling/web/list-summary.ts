import { govukInsetText, govukTable } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { scroll } from '#platform/web/scroll.ts'
import type { ListSummary } from '../rules/summary-of-list.ts'

const grouped = (count: number): string => count.toLocaleString('en-GB')
const number = (count: number) => ({ text: grouped(count), format: 'numeric' })
const numbers = (text: string) => ({ text, format: 'numeric' })

const byPdu = ({ pdus }: ListSummary): Html =>
  scroll(
    'Cases by PDU',
    govukTable({
      caption: 'By PDU',
      captionClasses: 'govuk-table__caption--s',
      firstCellIsHeader: true,
      head: [{ text: 'PDU' }, numbers('On the list'), numbers('Can be drawn')],
      rows: pdus.map(({ name, rows, eligible }) => [{ text: name }, number(rows), number(eligible)]),
    }),
  )

const byReason = ({ excluded }: ListSummary): Html => html`
  ${govukTable({
    caption: 'Why cases cannot be drawn',
    captionClasses: 'govuk-table__caption--s',
    firstCellIsHeader: true,
    head: [{ text: 'Reason' }, numbers('Cases')],
    rows: excluded.map(({ reason, cases }) => [{ text: reason }, number(cases)]),
  })}
  <p class="govuk-body-s">A case with several reasons counts for each. The record of the draw has every case with all its reasons.</p>`

const notSaid = ({ silent }: ListSummary, matching: string): Html =>
  govukInsetText({
    html: html`
      <p class="govuk-body">Rules of this sample ask for what the list says of no case, so that they apply to none: ${silent.map(({ name }) => name).join('; ')}.</p>
      <p class="govuk-body">If the file has it under another heading, <a class="govuk-link" href="${matching}">match its columns</a> and upload it again.</p>`,
  })

const otherPlaces = ({ elsewhere }: ListSummary): Html => {
  const cases = elsewhere.reduce((sum, place) => sum + place.cases, 0)
  const places = elsewhere.map(place => `${place.name} (${place.cases})`).join(', ')
  return govukInsetText({
    text: `The list places ${cases} ${cases === 1 ? 'case' : 'cases'} elsewhere than where is inspected: ${places}. They can be drawn like all others. Check that it is the right list.`,
  })
}

/**
 * What was read: how many cases can be drawn, in which PDUs they are, and why the others cannot. No case is named.
 * @param matching The address of the page that matches columns.
 */
export const listSummary = (summary: ListSummary, matching: string): Html => html`
  <p class="govuk-body-l">${grouped(summary.eligible)} of ${grouped(summary.rows)} cases can be drawn.</p>
  ${summary.elsewhere.length > 0 && otherPlaces(summary)}
  ${summary.silent.length > 0 && notSaid(summary, matching)}
  ${summary.pdus.length > 0 && byPdu(summary)}
  ${summary.excluded.length > 0 && byReason(summary)}`
