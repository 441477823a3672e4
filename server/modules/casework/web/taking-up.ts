import { paths } from '#paths'
import { govukButton, govukInsetText } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'

interface TakingUpParams {
  reference: string
  /** Cases of the sample that were not taken up yet. */
  waiting: number
  taken: number
  mayAllocate: boolean
  csrf: Html
}

const cases = (count: number): string => (count === 1 ? '1 case of the sample is' : `${count} cases of the sample are`)

/** What to do first: draw a sample, take its cases up. Nothing when nothing is left to take up. */
export const takingUp = ({ reference, waiting, taken, mayAllocate, csrf }: TakingUpParams): Html | false => {
  if (waiting > 0)
    return html`
      ${govukInsetText({ text: `${cases(waiting)} not taken up yet: nobody can judge them before.` })}
      ${
        mayAllocate
          ? html`
            <form method="post" novalidate action="${paths.cases.list(reference)}">
              ${csrf}
              ${govukButton({ text: taken === 0 ? 'Take up the sample' : 'Take up these cases', preventDoubleClick: true })}
            </form>`
          : html`<p class="govuk-body">The lead inspector or the administrator takes them up.</p>`
      }`
  return (
    taken === 0 &&
    html`<p class="govuk-body">No sample has been drawn yet. Once it is, its cases are taken up here, allocated and judged. <a class="govuk-link" href="${paths.samples.list(reference)}">Go to the sample</a></p>`
  )
}
