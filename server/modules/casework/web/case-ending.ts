import { paths } from '#paths'
import { formatDay, londonDay } from '#platform/dates.ts'
import { govukButton, govukInsetText, govukTextarea } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { keptForm } from '#platform/web/kept-form.ts'
import { reasonsNotToComplete, reasonsNotToReopen } from '../rules/reasons-not-to-complete.ts'
import type { CaseView } from './case-view.ts'

const completing = ({ loaded, csrf }: CaseView): Html => {
  const { open, progress } = loaded
  const reasons = reasonsNotToComplete(open, progress)
  return html`
    <h2 class="govuk-heading-m" id="completion">Complete this case</h2>
    <p class="govuk-body">A completed case counts in the results at once, and does not change any more unless it is reopened with a reason.</p>
    ${
      reasons.length > 0 &&
      govukInsetText({
        html: html`<p class="govuk-body">When this page was opened, this was left to do:</p><ul class="govuk-list govuk-list--bullet">${reasons.map(reason => html`<li>${reason}</li>`)}</ul>`,
      })
    }
    <form method="post" novalidate action="${paths.cases.completion(open.inspection.reference, open.inspected.number)}">
      ${csrf}
      ${govukButton({ text: 'Complete this case', name: 'intent', value: 'complete', preventDoubleClick: true })}
    </form>`
}

const reopening = ({ loaded, csrf }: CaseView): Html => {
  const { open } = loaded
  const { inspected, inspection, names } = open
  const by = names.get(inspected.completedBy ?? '') ?? inspected.completedBy
  return html`
    <h2 class="govuk-heading-m" id="completion">This case is completed</h2>
    <p class="govuk-body">${by} completed it on ${formatDay(londonDay(inspected.completedAt as Date))}. It counts in the results.</p>
    ${
      reasonsNotToReopen(open).length === 0 &&
      keptForm({
        id: 'reopen-form',
        csrf,
        action: paths.cases.completion(inspection.reference, inspected.number),
        content: html`
          ${govukTextarea({
            id: 'reason',
            name: 'reason',
            rows: '2',
            label: { text: 'Why it is reopened', classes: 'govuk-label--s' },
            hint: { text: 'It leaves the results until it is completed again' },
          })}
          ${govukButton({ text: 'Reopen this case', name: 'intent', value: 'reopen', classes: 'govuk-button--secondary', preventDoubleClick: true })}`,
      })
    }`
}

/** How a case ends: completed by its inspector, or opened again. */
export const caseEnding = (view: CaseView): Html | false =>
  view.loaded.open.inspected.completedAt ? reopening(view) : view.mayJudge && completing(view)
