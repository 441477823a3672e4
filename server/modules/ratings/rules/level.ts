import type { OverallRules, RatingProgramme } from '#modules/programmes'

/** The levels that the programme rates, in its order: `['pdu', 'region']`. */
export const ratedLevels = ({ ratings }: RatingProgramme): string[] => ratings.overall.map(({ level }) => level)

/**
 * How the scores of a level make its overall rating.
 * @throws RangeError when the programme does not rate such a level.
 */
export const overallRulesOf = (programme: RatingProgramme, level: string): OverallRules => {
  const rules = programme.ratings.overall.find(each => each.level === level)
  if (!rules) throw new RangeError(`${programme.programme.id} rates no level “${level}”`)
  return rules
}
