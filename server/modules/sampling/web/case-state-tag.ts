import { govukTag } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { type CaseState, caseState, stateNames } from '../rules/case-state.ts'
import type { SampledCase } from '../rules/sampled-case.ts'

const colours: Record<CaseState, string> = { in: 'blue', asked: 'yellow', out: 'red', replaced: 'grey' }

/** Where a case stands, as a tag. */
export const caseStateTag = (sampled: SampledCase): Html => {
  const state = caseState(sampled)
  return govukTag({ text: stateNames[state], classes: `govuk-tag--${colours[state]} lantern-tag` })
}

/** Which case it stands in the place of, and which one stands in its place: with the way to each. Nothing where there is none. */
export const caseLinks = ({ replaces, replacedBy }: SampledCase, addressOf: (id: string) => string): Html => html`
  ${replaces && html`<span class="lantern-line">Substitute for <a class="govuk-link" href="${addressOf(replaces.id)}">${replaces.crn}</a></span>`}
  ${replacedBy && html`<span class="lantern-line">Replaced by <a class="govuk-link" href="${addressOf(replacedBy.id)}">${replacedBy.crn}</a></span>`}`
