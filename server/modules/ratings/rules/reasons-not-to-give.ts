import type { RatingProgramme } from '#modules/programmes'
import { quoted } from './quoted.ts'
import { scaleOf } from './scale.ts'

/** Why this cannot be a rating of the programme, chosen or not yet. Empty: it can. */
export const reasonsNotToGive = (programme: RatingProgramme, rating: string | null): string[] =>
  rating === null || scaleOf(programme).some(({ id }) => id === rating)
    ? []
    : [`${quoted(rating)} is no rating of ${programme.programme.name}`]
