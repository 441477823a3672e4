import type { RatingProgramme } from '#modules/programmes'
import { govukTag } from '#platform/web/govuk.ts'
import type { Html } from '#platform/web/html.ts'
import { ratingCalled, scaleOf } from '../rules/scale.ts'

const colours = ['red', 'yellow', 'green', 'teal'] as const

/** A rating as a tag with its name, its colour by its place on the scale; without one, what is said instead. */
export const ratingTag = (programme: RatingProgramme, id: string | null | undefined, none = 'Not yet'): Html => {
  if (!id) return govukTag({ text: none, classes: 'govuk-tag--grey lantern-rating' })
  const scale = scaleOf(programme)
  const place = scale.findIndex(rating => rating.id === id)
  const colour = colours[Math.round((place * (colours.length - 1)) / Math.max(1, scale.length - 1))] ?? 'grey'
  return govukTag({ text: ratingCalled(programme, id).name, classes: `govuk-tag--${colour} lantern-rating` })
}
