import { percentToRead } from '#modules/casework'
import type { RatingProgramme } from '#modules/programmes'
import { bandOfShare, rangeInWords } from './band-of-share.ts'
import type { CaseResults } from './results-of-standard.ts'
import { ratingCalled } from './scale.ts'
import { sufficientInWords } from './why-cases.ts'

/** A share of cases with the rating that it is indicative of. It has no score, and goes into no standard and no total. */
export interface IndicativeResult {
  /** For reading only, to one decimal; null without cases. */
  percent: number | null
  sufficient: number
  of: number
  /** The id of the rating that the share is indicative of; null without cases. */
  band: string | null
  words: string
}

/**
 * Bands case results that are shown beside the ratings and count nowhere, or null where the programme has no such use
 * of them. Whoever shows them says the programme's caution (RATE-07; national response, decision 7).
 */
export const indicativeResults = (
  programme: RatingProgramme,
  caseResults: CaseResults,
): Record<string, IndicativeResult> | null => {
  const rules = programme.ratings.caseResults
  if (rules?.use !== 'indicative') return null
  const entries = Object.entries(caseResults).map(([code, share]): [string, IndicativeResult] => {
    const band = bandOfShare(rules.bands, share)
    const rating = band ? ratingCalled(programme, band.rating).name : null
    const words = band
      ? `${sufficientInWords(share)} on ${code}: indicative of ${rating} (${rangeInWords(band)}). It rates nothing.`
      : `There are no cases for ${code}.`
    return [code, { percent: percentToRead(share), ...share, band: band?.rating ?? null, words }]
  })
  return Object.fromEntries(entries)
}
