import { reasonsNotToWorkOn } from '#modules/planning'
import { paths } from '#paths'
import { govukInsetText } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { OpenSample } from '../queries/samples.ts'
import { type CaseState, caseState, countSample } from '../rules/case-state.ts'
import type { SampledCase } from '../rules/sampled-case.ts'

const cases = (count: number): string => `${count.toLocaleString('en-GB')} ${count === 1 ? 'case' : 'cases'}`

const inWords = (all: readonly SampledCase[]): string => {
  const { now, substitutes, open, replaced } = countSample(all)
  const left = open + replaced
  return [
    `${cases(now)} ${now === 1 ? 'is' : 'are'} in the sample`,
    ...(substitutes > 0 ? [`${substitutes} of them in the place of another`] : []),
    ...(left > 0 ? [`${left} ${left === 1 ? 'was' : 'were'} left out after the draw`] : []),
  ].join('; ')
}

/** How the sample stands, and the cases with which something has to be done next. */
export const sampleStanding = ({ inspection, sample, team, reader }: OpenSample, all: readonly SampledCase[]): Html => {
  const inState = (state: CaseState) => all.filter(sampled => caseState(sampled) === state)
  const links = (own: readonly SampledCase[], addressOf: (id: string) => string) =>
    own.map(({ id, crn }, i) => html`${i > 0 && ', '}<a class="govuk-link" href="${addressOf(id)}">${crn}</a>`)
  const address = (page: 'case' | 'substitute') => (id: string) =>
    paths.samples[page](inspection.reference, sample.id, id)
  const [asked, out] = [inState('asked'), inState('out')]
  const decides = reasonsNotToWorkOn(team, reader, 'sample:decide').length === 0
  return html`
    <p class="govuk-body-l">${inWords(all)}.</p>
    ${
      asked.length > 0 &&
      govukInsetText({
        html: html`The inspected body asks for ${cases(asked.length)} to be excluded, and the lead inspector decides: ${links(asked, address('case'))}.`,
      })
    }
    ${
      out.length > 0 &&
      govukInsetText({
        html: html`${cases(out.length)} left out, without a substitute so far: ${links(out, address(decides ? 'substitute' : 'case'))}.`,
      })
    }`
}
