import type { ShareBand } from '../../schema/index.ts'
import { check, type Finding } from '../check.ts'
import type { Path } from '../path.ts'

/** What keeps these bands from holding every share from 0 to 100 per cent exactly once, in rising order. */
export const shareBandFaults = (
  bands: readonly Pick<ShareBand, 'from' | 'below'>[],
): { path: Path; message: string }[] => {
  const faults: { path: Path; message: string }[] = []
  let next = 0
  for (const [i, { from, below }] of bands.entries()) {
    const isLast = i === bands.length - 1
    if (from > next)
      faults.push({ path: [i, 'from'], message: `must be ${next}: shares from ${next} to ${from}% are in no band` })
    if (from < next)
      faults.push({ path: [i, 'from'], message: `must be ${next}: the bands below hold shares up to ${next}%` })
    if (isLast && below !== undefined)
      faults.push({ path: [i, 'below'], message: 'must be left out of the last band, which reaches 100%' })
    if (!isLast && below === undefined)
      faults.push({ path: [i], message: 'needs a “below”: only the last band goes without' })
    if (below !== undefined && below <= from)
      faults.push({ path: [i, 'below'], message: `must be more than its beginning, ${from}` })
    next = Math.max(next, below ?? from)
  }
  if (next >= 100) faults.push({ path: [bands.length - 1, 'from'], message: 'must be less than 100' })
  return faults
}

const section = 'ratings' as const
const path = ['caseResults', 'bands']

/** The bands of case results hold every share once. */
export const shareBandsAreComplete = check(['ratings'], ({ ratings }) =>
  shareBandFaults(ratings?.caseResults?.bands ?? []).map(
    (fault): Finding => ({ section, path: [...path, ...fault.path], message: fault.message }),
  ),
)

/** Higher shares have higher ratings. */
export const shareBandsRise = check(['ratings'], ({ ratings }) => {
  const scores = new Map(ratings?.scale.map(({ id, score }) => [id, score]))
  const bands = ratings?.caseResults?.bands ?? []
  return bands.flatMap(({ rating }, b): Finding[] => {
    const below = bands[b - 1]
    const [lower, higher] = [scores.get(below?.rating ?? ''), scores.get(rating)]
    if (lower === undefined || higher === undefined || lower < higher) return []
    const message = `“${rating}” must score more than “${below?.rating}”, the rating of the band below`
    return [{ section, path: [...path, b, 'rating'], message }]
  })
})
