import { type Html, html } from '#platform/web/html.ts'
import { type RatingStep, ratingSteps, type Standing, standingSentence } from '../rules/standing.ts'

const stateOf = (step: RatingStep, steps: readonly RatingStep[]): 'over' | 'now' | 'to-come' => {
  if (step.done) return 'over'
  return steps.find(({ done }) => !done) === step ? 'now' : 'to-come'
}

/** Where the ratings stand: a sentence, and the way from answers to publication on one line. */
export const standingLine = (standing: Standing): Html => {
  const steps = ratingSteps(standing)
  return html`
    <p class="govuk-body-l">${standingSentence(standing)}</p>
    <ol class="lantern-phases" aria-label="From answers to publication">
      ${steps.map(step => {
        const state = stateOf(step, steps)
        return html`
        <li class="lantern-phases__phase lantern-phases__phase--${state}"${state === 'now' && html` aria-current="step"`}>
          <strong>${step.name}</strong>
          <span>${step.words}</span>
        </li>`
      })}
    </ol>`
}
