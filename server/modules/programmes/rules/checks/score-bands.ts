import type { OverallRules, Ratings } from '../../schema/index.ts'
import { check, type Finding } from '../check.ts'
import type { Path } from '../path.ts'

const section = 'ratings' as const

interface BandFault {
  path: Path
  message: string
}

/** What keeps these bands from holding every whole score from 0 to `outOf` exactly once, in rising order. Paths are in `overall`. */
export const scoreBandFaults = ({ bands, outOf }: Pick<OverallRules, 'bands' | 'outOf'>): BandFault[] => {
  const faults: BandFault[] = []
  let next = 0
  for (const [i, { from, to }] of bands.entries()) {
    const path = ['bands', i]
    if (to < from) faults.push({ path: [...path, 'to'], message: `${to} is less than its beginning, ${from}` })
    else if (from > next)
      faults.push({ path: [...path, 'from'], message: `must be ${next}: ${gap(next, from - 1)} in no band` })
    else if (from < next)
      faults.push({
        path: [...path, 'from'],
        message: `must be ${next}: the bands below hold scores up to ${next - 1}`,
      })
    next = Math.max(next, to + 1)
  }
  const last = [...path(bands.length), 'to']
  if (next <= outOf) faults.push({ path: last, message: `must be ${outOf}: ${gap(next, outOf)} in no band` })
  if (next > outOf + 1) faults.push({ path: last, message: `must be ${outOf}, the highest total there is` })
  return faults
}

const path = (bands: number): Path => ['bands', bands - 1]
const gap = (from: number, to: number): string =>
  from === to ? `a total of ${from} is` : `totals of ${from} to ${to} are`

/** The bands of each level hold every total once (AP manual 5.1; national response, decision 8). */
export const scoreBandsAreComplete = check(['ratings'], ({ ratings }) =>
  (ratings?.overall ?? []).flatMap((overall, o) =>
    scoreBandFaults(overall).map(
      (fault): Finding => ({ section, path: ['overall', o, ...fault.path], message: fault.message }),
    ),
  ),
)

/** Higher bands have higher ratings, and no rating has two. */
export const scoreBandsRise = check(['ratings'], ({ ratings }) => {
  const scores = new Map(ratings?.scale.map(({ id, score }) => [id, score]))
  return (ratings?.overall ?? []).flatMap(({ bands }, o) =>
    bands.flatMap(({ rating }, b): Finding[] => {
      const below = bands[b - 1]
      const [lower, higher] = [scores.get(below?.rating ?? ''), scores.get(rating)]
      if (lower === undefined || higher === undefined || lower < higher) return []
      const message = `“${rating}” must score more than “${below?.rating}”, the rating of the band below`
      return [{ section, path: ['overall', o, 'bands', b, 'rating'], message }]
    }),
  )
})

const highest = (ratings: Ratings): number => Math.max(...ratings.scale.map(({ score }) => score))

/** The highest total is the highest score for every standard of the level. */
export const outOfIsTheHighestTotal = check(['standards', 'ratings'], ({ standards: { standards }, ratings }) => {
  if (!ratings) return []
  return ratings.overall.flatMap(({ level, outOf }, o): Finding[] => {
    const count = standards.filter(standard => standard.level === level).length
    const right = highest(ratings) * count
    if (outOf === right) return []
    const message = `must be ${right}: ${count} standards of the level “${level}”, ${highest(ratings)} for each at most`
    return [{ section, path: ['overall', o, 'outOf'], message }]
  })
})
