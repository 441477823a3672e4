import { slugOfCode } from '#modules/programmes'
import { NotFound } from '#platform/errors.ts'
import type { RatingState, StandardState } from '../rules/proposal.ts'

/** The address of one standard's rating. */
export interface StandardParams extends Record<string, string> {
  reference: string
  standard: string
}

/** The standard that an address means. @throws NotFound when there is none. */
export const findStandard = ({ standards }: RatingState, { standard: slug }: StandardParams): StandardState => {
  const standard = standards.find(({ code }) => slugOfCode(code) === slug)
  if (!standard) throw new NotFound(`standard ${slug}`)
  return standard
}
