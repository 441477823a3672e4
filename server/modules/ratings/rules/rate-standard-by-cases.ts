import type { Share } from '#modules/casework'
import type { CaseResultRules, RatingProgramme, ShareBand } from '#modules/programmes'
import { bandOfShare, boundariesOf } from './band-of-share.ts'
import { discretionTriggers, type Trigger } from './discretion-triggers.ts'
import { bandOfLowest, type KeyQuestionResult, lowestOf } from './lowest-key-question.ts'
import { type Change, nearestFall, nearestRise } from './nearest-changes.ts'

/** A boundary between bands, and how far it lies from a share. */
interface Distance {
  percent: number
  /** Percentage points to the boundary: for drawing and reading only, never to decide by. */
  points: number
}

/** A key question's result with its band and the nearest boundaries. */
export interface BandedKeyQuestion extends KeyQuestionResult {
  band: ShareBand
  above: Distance | null
  below: Distance | null
}

/** What the cases give a standard, and all that the panel weighs about it. */
export interface CaseRating {
  rating: string
  band: ShareBand
  /** The lowest key question. Several when they are exactly equal. */
  deciding: readonly BandedKeyQuestion[]
  others: readonly BandedKeyQuestion[]
  rise: Change | null
  fall: Change | null
  triggers: readonly Trigger[]
}

const distance = ({ sufficient, of }: Share, percent: number): Distance => ({
  percent,
  points: Math.abs(sufficient * 100 - percent * of) / of,
})

const banded = (bands: readonly ShareBand[], result: KeyQuestionResult): BandedKeyQuestion[] => {
  const { share } = result
  const band = bandOfShare(bands, share)
  if (!band) return []
  const above = boundariesOf(bands).find(({ from }) => from > band.from)
  return [
    {
      ...result,
      band,
      above: above ? distance(share, above.from) : null,
      below: band.from > 0 ? distance(share, band.from) : null,
    },
  ]
}

/**
 * Rates a standard by its cases: a band for each key question, and the lowest sets the standard (domain notes 2.6).
 * A key question without cases has no share and decides nothing; null when none has any.
 */
export const rateStandardByCases = (
  programme: RatingProgramme,
  rules: CaseResultRules,
  results: readonly KeyQuestionResult[],
): CaseRating | null => {
  const counted = results.filter(({ share }) => share.of > 0)
  const band = bandOfLowest(rules.bands, counted)
  if (!band) return null
  const lowest = lowestOf(counted)
  return {
    rating: band.rating,
    band,
    deciding: lowest.flatMap(result => banded(rules.bands, result)),
    others: counted.filter(result => !lowest.includes(result)).flatMap(result => banded(rules.bands, result)),
    rise: nearestRise(rules.bands, counted),
    fall: nearestFall(rules.bands, counted),
    triggers: discretionTriggers(programme, rules, counted),
  }
}
