import type { RatingProgramme, Ratings } from '#modules/programmes'

/** One rating of a programme's scale: its id, its name, and what it scores. */
export type Rating = Ratings['scale'][number]

/** The ratings that the programme gives, the lowest score first (AP manual 5.1). */
export const scaleOf = ({ ratings }: RatingProgramme): Rating[] => [...ratings.scale].sort((a, b) => a.score - b.score)

/**
 * The rating with this id.
 * @throws RangeError when the scale has none: what people type is checked before it gets here.
 */
export const ratingCalled = (programme: RatingProgramme, id: string): Rating => {
  const rating = programme.ratings.scale.find(each => each.id === id)
  if (!rating) throw new RangeError(`“${id}” is no rating of ${programme.programme.id}`)
  return rating
}

/** How many steps up the scale from one rating to another; negative when it is down. */
export const stepsBetween = (programme: RatingProgramme, from: string, to: string): number => {
  const ids = scaleOf(programme).map(({ id }) => id)
  return ids.indexOf(to) - ids.indexOf(from)
}
