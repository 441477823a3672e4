import type { ShareBand } from '#modules/programmes'
import { bandAbove } from './band-of-share.ts'
import { leastToReach, reaches, withMore } from './compare-shares.ts'
import { bandOfLowest, type KeyQuestionResult } from './lowest-key-question.ts'

interface MoreCases {
  keyQuestion: string
  /** So many more sufficient cases; negative: so many fewer. */
  more: number
}

/** What would give the standard another rating: so many cases on all of these key questions, or on any one of them. */
export interface Change {
  on: 'all' | 'any'
  cases: readonly MoreCases[]
  rating: string
}

const ratingAfter = (
  bands: readonly ShareBand[],
  results: readonly KeyQuestionResult[],
  changes: readonly MoreCases[],
): string => {
  const after = results.map(({ keyQuestion, share }) => {
    const more = changes.find(change => change.keyQuestion === keyQuestion)?.more ?? 0
    return { keyQuestion, share: withMore(share, more) ?? share }
  })
  return bandOfLowest(bands, after)?.rating ?? ''
}

/** The fewest more sufficient cases that would raise the standard: every key question below the next boundary has to reach it. */
export const nearestRise = (bands: readonly ShareBand[], results: readonly KeyQuestionResult[]): Change | null => {
  const band = bandOfLowest(bands, results)
  const next = band && bandAbove(bands, band)
  if (!next) return null
  const cases = results
    .filter(({ share }) => !reaches(share, next.from))
    .map(({ keyQuestion, share }) => ({ keyQuestion, more: leastToReach(share, next.from) - share.sufficient }))
  return { on: 'all', cases, rating: ratingAfter(bands, results, cases) }
}

/** The fewest sufficient cases fewer that would lower the standard: one key question below its band is enough. */
export const nearestFall = (bands: readonly ShareBand[], results: readonly KeyQuestionResult[]): Change | null => {
  const band = bandOfLowest(bands, results)
  if (!band || band.from === 0) return null
  const falls = results.map(({ keyQuestion, share }) => {
    const change = { keyQuestion, more: leastToReach(share, band.from) - 1 - share.sufficient }
    return { change, rating: ratingAfter(bands, results, [change]) }
  })
  const least = Math.max(...falls.map(({ change }) => change.more))
  const nearest = falls.filter(({ change }) => change.more === least)
  const rating = nearest[0]?.rating ?? ''
  return { on: 'any', cases: nearest.filter(each => each.rating === rating).map(({ change }) => change), rating }
}
