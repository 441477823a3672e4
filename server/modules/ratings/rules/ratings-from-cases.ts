import { percentOf, type Share } from '#modules/casework'
import { type Programme, type RatingProgramme, rates, type Standard } from '#modules/programmes'
import { bandOfShare } from './band-of-share.ts'
import { type IndicativeResult, indicativeResults } from './indicative.ts'
import { ratedByCases } from './known-codes.ts'
import { type RatedStandard, rateStandard } from './rate-standard.ts'
import { type CaseResults, caseQuestionsOf, codesFor } from './results-of-standard.ts'
import { ratingCalled } from './scale.ts'

/** The band that a key question's share falls into: from so many per cent, and below so many where it is not the highest. */
export interface KeyQuestionBand extends Share {
  keyQuestion: string
  /** The code of the question asked of cases: another where the key question gathers another level's. */
  question: string
  /** Not rounded; null without cases, as the band is. */
  percent: number | null
  rating: string | null
  name: string | null
  from: number | null
  below: number | null
}

/** A standard as its cases rate it, with the band of each of its key questions that has a result. */
export type StandardFromCases = RatedStandard & { bands: readonly KeyQuestionBand[] }

/**
 * What cases say about ratings. Indicative results are not standards', by their shape: what reads `standards` never meets them.
 */
export interface RatingsFromCases {
  standards: Readonly<Record<string, StandardFromCases>>
  /** Case results that count nowhere, by code of the question: shown only with the caution (RATE-07). */
  indicative?: Readonly<Record<string, IndicativeResult>>
  /** What the programme wants said wherever its case results are shown. */
  caution?: string
}

const bandsOf = (programme: RatingProgramme, standard: Standard, caseResults: CaseResults): KeyQuestionBand[] =>
  caseQuestionsOf(standard).flatMap(keyQuestion => {
    const question = codesFor(keyQuestion).find(code => Object.hasOwn(caseResults, code))
    const share = question === undefined ? undefined : caseResults[question]
    if (question === undefined || !share) return []
    const band = bandOfShare(programme.ratings.caseResults?.bands ?? [], share)
    const name = band && ratingCalled(programme, band.rating).name
    const { rating = null, from = null, below = null } = band ?? {}
    return [{ keyQuestion: keyQuestion.code, question, ...share, percent: percentOf(share), rating, name, from, below }]
  })

/**
 * Rates the standards of a level that cases rate, by the cases alone. A programme that rates nothing, or nothing by cases, has
 * none (RATE-05 to RATE-07).
 * @param caseResults By code of the question asked of cases.
 */
export const ratingsFromCases = (programme: Programme, level: string, caseResults: CaseResults): RatingsFromCases => {
  if (!rates(programme)) return { standards: {} }
  const standards = ratedByCases(programme, level).map(standard => {
    const rated = rateStandard(programme, standard, { given: undefined, caseResults, answers: undefined })
    return [standard.code, { ...rated, bands: bandsOf(programme, standard, caseResults) }] as const
  })
  const indicative = indicativeResults(programme, caseResults)
  const caution = programme.ratings.caseResults?.caution
  return {
    standards: Object.fromEntries(standards),
    ...(indicative ? { indicative } : {}),
    ...(caution ? { caution } : {}),
  }
}
