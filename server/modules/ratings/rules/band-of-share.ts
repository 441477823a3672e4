import type { Share } from '#modules/casework'
import type { ShareBand } from '#modules/programmes'
import { reaches } from './compare-shares.ts'

/** The bands, the lowest first. */
const rising = (bands: readonly ShareBand[]): ShareBand[] => [...bands].sort((a, b) => a.from - b.from)

/** The highest band that the share reaches, by exact fractions; null without cases. */
export const bandOfShare = (bands: readonly ShareBand[], share: Share): ShareBand | null =>
  rising(bands).findLast(({ from }) => reaches(share, from)) ?? null

/** The band next above this one, or null. */
export const bandAbove = (bands: readonly ShareBand[], band: ShareBand): ShareBand | null =>
  rising(bands).find(({ from }) => from > band.from) ?? null

/** Where one band ends and the next begins: every band but the lowest, by its `from`. */
export const boundariesOf = (bands: readonly ShareBand[]): ShareBand[] => rising(bands).slice(1)

/** `50% to under 65%`, `under 50%`, `80% or more`. */
export const rangeInWords = ({ from, below }: ShareBand): string => {
  if (below === undefined) return `${from}% or more`
  return from === 0 ? `under ${below}%` : `${from}% to under ${below}%`
}
