import type { RatingBand } from '#modules/programmes'

/**
 * The band that holds this total, both ends counted (AP manual 5.1; national response, decision 8).
 * @throws RangeError when no band holds it: the bands of a programme are complete, so the total is not one of its totals.
 */
export const bandOfScore = (bands: readonly RatingBand[], total: number): RatingBand => {
  const band = bands.find(({ from, to }) => from <= total && total <= to)
  if (!band) throw new RangeError(`no band holds a total of ${total}`)
  return band
}
