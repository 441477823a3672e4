import type { RatingProgramme } from '#modules/programmes'
import { BadInput } from '#platform/command-line.ts'
import { ratedLevels } from '../rules/level.ts'

/**
 * The level that is asked for, or the only one that the programme rates.
 * @throws BadInput when it rates several and none is asked for, or does not rate the one that is.
 */
export const chooseLevel = (programme: RatingProgramme, asked: string | undefined): string => {
  const levels = ratedLevels(programme)
  const { id } = programme.programme
  const known = levels.join(' or ')
  if (asked === undefined && levels.length > 1) throw new BadInput([`${id} rates several levels: add --level ${known}`])
  const level = asked ?? levels[0] ?? ''
  if (!levels.includes(level)) throw new BadInput([`${id} rates no level “${level}”; it rates ${known}`])
  return level
}
