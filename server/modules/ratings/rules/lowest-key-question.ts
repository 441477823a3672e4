import type { Share } from '#modules/casework'
import type { ShareBand } from '#modules/programmes'
import { bandOfShare } from './band-of-share.ts'
import { compareShares } from './compare-shares.ts'

/** The result of one key question over the cases that it applies to. */
export interface KeyQuestionResult {
  keyQuestion: string
  share: Share
}

/** The key questions with the lowest share. Several only when their shares are exactly equal. */
export const lowestOf = <R extends KeyQuestionResult>(results: readonly R[]): R[] =>
  results.filter(({ share }) => results.every(other => compareShares(share, other.share) <= 0))

/** The band of a standard: that of its lowest key question (domain notes 2.6). Null when there are no cases. */
export const bandOfLowest = (bands: readonly ShareBand[], results: readonly KeyQuestionResult[]): ShareBand | null => {
  const lowest = lowestOf(results)[0]
  return lowest ? bandOfShare(bands, lowest.share) : null
}
