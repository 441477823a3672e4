import { check, type Finding } from '../check.ts'

/**
 * The upper limits of the bands by the rule that the published tables follow: the mean score, halves rounded down. For
 * `count` standards and ratings scoring 0, 1, 2 …: floor(n/2), floor(3n/2), floor(5n/2) …, and the highest total
 * (domain notes 0, point 3).
 */
export const limitsByMean = (count: number, ratings: number): number[] =>
  Array.from({ length: ratings }, (_, score) =>
    score === ratings - 1 ? score * count : Math.floor(((2 * score + 1) * count) / 2),
  )

/** A note for each level whose bands are not those of the rule. Bands are the programme's to set, so it is no fault. */
export const bandsDifferFromMeanRule = check(['standards', 'ratings'], ({ standards: { standards }, ratings }) => {
  if (!ratings || ratings.scale.some(({ score }, i) => score !== i)) return []
  return ratings.overall.flatMap(({ level, bands }, o): Finding[] => {
    const count = standards.filter(standard => standard.level === level).length
    const limits = limitsByMean(count, ratings.scale.length)
    if (bands.length === limits.length && bands.every(({ to }, b) => to === limits[b])) return []
    const message = `differ from the rule of the published tables, by which ${count} standards have the limits ${limits.join(', ')}`
    return [{ section: 'ratings', path: ['overall', o, 'bands'], message }]
  })
})
