import { type RatingProgramme, standardsOf } from '#modules/programmes'
import { type IndicativeResult, indicativeResults } from './indicative.ts'
import { overallRulesOf } from './level.ts'
import { rateOverall } from './rate-overall.ts'
import { type RatedStandard, rateStandard } from './rate-standard.ts'
import type { CaseResults } from './results-of-standard.ts'
import { ratingCalled } from './scale.ts'
import type { Answers } from './why-judgement.ts'
import { whyOverall } from './why-overall.ts'

/** What is known of one inspected place: ratings given directly, case results, and the answers counted by standard. */
export interface RatingInput {
  /** Ids of ratings by code of the standard. */
  standards: Readonly<Record<string, string>>
  caseResults: CaseResults
  answers?: Readonly<Record<string, Answers>>
}

/** Every rating of one inspected place with its derivation. `total` and `overall` are null while a standard is missing. */
export interface AllRatings {
  total: number | null
  outOf: number
  overall: string | null
  standards: Record<string, RatedStandard>
  bands: readonly { rating: string; name: string; from: number; to: number }[]
  why: readonly string[]
  /** Case results that count nowhere, by code: shown only with the caution. */
  indicative?: Record<string, IndicativeResult>
  /** What the programme wants said wherever its case results are shown. */
  caution?: string
}

/**
 * Rates everything that a programme rates at one level (RATE-02 to RATE-08).
 * @throws RangeError for a level or a rating that the programme does not have: `readRatingInput` finds those first.
 */
export const rateAll = (programme: RatingProgramme, level: string, input: RatingInput): AllRatings => {
  const rules = overallRulesOf(programme, level)
  const rated = standardsOf(programme, level).map(standard => {
    const { code } = standard
    const given = Object.hasOwn(input.standards, code) ? input.standards[code] : undefined
    const answers = input.answers?.[code]
    return { standard, ...rateStandard(programme, standard, { given, caseResults: input.caseResults, answers }) }
  })
  const overall = rateOverall(programme, rules, rated)
  const indicative = indicativeResults(programme, input.caseResults)
  const caution = programme.ratings.caseResults?.caution
  return {
    total: overall.total,
    outOf: rules.outOf,
    overall: overall.rating,
    standards: Object.fromEntries(rated.map(({ standard, ...rest }) => [standard.code, rest])),
    bands: rules.bands.map(({ rating, from, to }) => ({
      rating,
      name: ratingCalled(programme, rating).name,
      from,
      to,
    })),
    why: whyOverall(programme, rules, rated, overall),
    ...(indicative ? { indicative } : {}),
    ...(caution ? { caution } : {}),
  }
}
