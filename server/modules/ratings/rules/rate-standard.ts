import type { CaseResultRules, RatingProgramme, Standard } from '#modules/programmes'
import type { Trigger } from './discretion-triggers.ts'
import { type CaseRating, rateStandardByCases } from './rate-standard-by-cases.ts'
import { type CaseResults, resultsOfStandard } from './results-of-standard.ts'
import { ratingCalled, scaleOf } from './scale.ts'
import { whereResultsComeFrom } from './where-results-come-from.ts'
import { whyByCases } from './why-cases.ts'
import { whyDirect } from './why-direct.ts'
import { type Answers, whyByJudgement } from './why-judgement.ts'
import { whyNotRated } from './why-not-rated.ts'

/** A standard's rating and score (both null while it has none), how they came about, and the grounds for discretion. */
export interface RatedStandard {
  rating: string | null
  score: number | null
  why: readonly string[]
  triggers: readonly Trigger[]
}

/** What a standard is rated by: a rating given directly, case results, and the answers beneath a judgement. */
export interface StandardInput {
  given: string | undefined
  caseResults: CaseResults
  answers: Answers | undefined
}

/** How case results rate this standard, or null when they do not: they are indicative only, or it is rated by judgement. */
const caseRulesFor = ({ ratings }: RatingProgramme, standard: Standard): CaseResultRules | null =>
  standard.basis === 'cases' && ratings.caseResults?.use === 'rated' ? ratings.caseResults : null

/** What the cases alone give a standard; null while a key question is missing, or where cases do not rate it. */
export const ratingByCases = (
  programme: RatingProgramme,
  standard: Standard,
  caseResults: CaseResults,
): CaseRating | null => {
  const rules = caseRulesFor(programme, standard)
  const { results, missing } = resultsOfStandard(standard, caseResults)
  return rules && missing.length === 0 ? rateStandardByCases(programme, rules, results) : null
}

/**
 * Rates one standard. A rating given directly, by judgement or by the panel, goes before the case results, and its why
 * says what the cases alone would give (RATE-05, RATE-08).
 */
export const rateStandard = (
  programme: RatingProgramme,
  standard: Standard,
  { given, caseResults, answers }: StandardInput,
): RatedStandard => {
  const byCases = ratingByCases(programme, standard, caseResults)
  const id = given ?? byCases?.rating
  const answered = answers ? whyByJudgement(programme, answers) : []
  const triggers = byCases?.triggers ?? []
  if (id === undefined) {
    const rules = caseRulesFor(programme, standard)
    const why = [...whyNotRated(programme, standard, rules, caseResults), ...answered]
    return { rating: null, score: null, why, triggers }
  }
  const aboutResults = byCases ? whereResultsComeFrom(programme, standard, caseResults) : []
  const { score, name } = ratingCalled(programme, id)
  const most = scaleOf(programme).at(-1)?.score ?? score
  const why =
    given === undefined && byCases
      ? [...whyByCases(programme, byCases), ...aboutResults, `${name} scores ${score} of ${most}.`]
      : [...whyDirect(programme, standard, id, byCases), ...aboutResults, ...answered]
  return { rating: id, score, why, triggers }
}
