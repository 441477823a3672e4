import { paths } from '#paths'
import { govukDetails } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { ExcludedFor } from '../rules/excluded-by-reason.ts'

/** So many cases are named for a reason; the record of the draw has them all. */
const most = 100

const counted = (count: number): string => `${count.toLocaleString('en-GB')} ${count === 1 ? 'case' : 'cases'}`

const one = ({ reason, cases }: ExcludedFor): Html => html`
  <p class="govuk-body govuk-!-font-weight-bold">${reason}: ${counted(cases.length)}</p>
  <ul class="govuk-list lantern-sample__excluded">
    ${cases.slice(0, most).map(({ line, crn }) => html`<li>Line ${line}: ${crn}</li>`)}
    ${cases.length > most && html`<li>and ${(cases.length - most).toLocaleString('en-GB')} more</li>`}
  </ul>`

/** The cases that could not be drawn, by reason, folded (SAMP-03). `all`: how many there are. */
export const sampleExcluded = (
  excluded: readonly ExcludedFor[],
  { all, reference, sample }: { all: number; reference: string; sample: string },
): Html => {
  const isCut = excluded.some(({ cases }) => cases.length > most)
  return html`
    <h2 class="govuk-heading-m">Cases that could not be drawn</h2>
    ${
      all === 0
        ? html`<p class="govuk-body">Every case of the long list could be drawn.</p>`
        : govukDetails({
            summaryText: `${counted(all)}, by reason`,
            html: html`
              <p class="govuk-body">A case with several reasons stands under each.</p>
              ${excluded.map(one)}
              ${isCut && html`<p class="govuk-body">The <a class="govuk-link" href="${paths.samples.record(reference, sample)}">record of the draw</a> names them all.</p>`}`,
          })
    }`
}
