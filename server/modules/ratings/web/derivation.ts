import { slugOfCode } from '#modules/programmes'
import { paths } from '#paths'
import { govukDetails } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { moment } from '#platform/web/moment.ts'
import { evidenceByStandard, evidenceInWords } from '../rules/evidence-by-standard.ts'
import type { StandardState } from '../rules/proposal.ts'
import { evidenceRemarks, questionStandings } from '../rules/question-standing.ts'
import type { AllRatings } from '../rules/rate-all.ts'
import { ratingCalled } from '../rules/scale.ts'
import { caseTableOf, linkToResults } from './cases-of-standard.ts'
import { givenHistoryList } from './given-history.ts'
import { sentences } from './in-the-way.ts'
import type { LoadedRatings } from './load-ratings.ts'

const strong = (text: string): Html => html`<p class="govuk-body govuk-!-font-weight-bold lantern-part">${text}</p>`

const reasons = ({ rated, names, decided }: LoadedRatings, { code, proposal }: StandardState): Html => {
  const panel = decided.get(code)
  const name = (id: string): string => ratingCalled(rated.programme, id).name
  const differs = panel?.rating && panel.rating !== proposal?.rating
  return html`
    ${
      proposal &&
      html`
        ${strong(`${names.get(proposal.by) ?? proposal.by} proposed ${name(proposal.rating)}, ${moment(proposal.at)}`)}
        <p class="govuk-body lantern-typed">${proposal.reason}</p>`
    }
    ${
      panel?.rating &&
      html`
        ${strong(`The panel decided ${name(panel.rating)}${differs ? ', which differs from the proposal' : ', as proposed'}`)}
        ${panel.reason && html`<p class="govuk-body lantern-typed">${panel.reason}</p>`}`
    }`
}

const cases = (loaded: LoadedRatings, code: string): Html => html`
  ${caseTableOf(loaded, code)}
  ${linkToResults(loaded)}`

const beneath = ({ rated, questions, answers, evidence }: LoadedRatings, code: string): Html => {
  const { programme, inspection } = rated
  const own = questions.filter(({ standard }) => standard.code === code)
  const standings = questionStandings(own, answers, evidence)
  return html`
    ${strong('The evidence beneath it')}
    ${sentences([
      evidenceInWords(evidenceByStandard(programme, inspection.level, evidence)[code]),
      ...evidenceRemarks(standings, programme.programme.terms.prompt),
    ])}
    <p class="govuk-body"><a class="govuk-link" href="${paths.judgements.standard(inspection.reference, slugOfCode(code))}">See the answers beneath ${code}</a></p>`
}

/** How one standard came to its rating, folded: sentences, grounds for discretion, reasons, evidence, who changed what (RATE-08). */
export const derivation = (
  loaded: LoadedRatings,
  standard: StandardState,
  rating: AllRatings['standards'][string] | undefined,
): Html => {
  const { programme } = loaded.rated
  const { code, name } = standard
  return govukDetails({
    classes: 'lantern-details lantern-derivation',
    summaryText: `How ${code} ${name} came to ${rating?.rating ? ratingCalled(programme, rating.rating).name : 'where it is'}`,
    html: html`
      ${sentences(rating?.why ?? [])}
      ${
        rating &&
        rating.triggers.length > 0 &&
        html`${strong('Grounds on which the panel may use discretion')}${sentences(rating.triggers.map(({ words }) => words))}`
      }
      ${reasons(loaded, standard)}
      ${standard.basis === 'cases' ? cases(loaded, code) : beneath(loaded, code)}
      ${strong('Who gave it which rating, and why')}
      ${givenHistoryList(programme, loaded.names, code, loaded.changes)}`,
  })
}
