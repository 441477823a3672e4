import { english } from '#platform/web/english.ts'
import { govukTag } from '#platform/web/govuk.ts'
import type { Html } from '#platform/web/html.ts'
import type { GivenRating, PublishedRating } from '../rules/snapshot.ts'

const colours = ['red', 'yellow', 'green', 'teal'] as const

/** The colour of a rating by its place on the scale, from the lowest to the highest; its name always stands with it. */
const colourOf = (scale: readonly PublishedRating[], id: string): string => {
  const place = scale.findIndex(rating => rating.id === id)
  return colours[Math.round((place * (colours.length - 1)) / Math.max(1, scale.length - 1))] ?? 'grey'
}

/** A rating as a tag with its name, in the language of the programme. */
export const ratingTag = (scale: readonly PublishedRating[], { id, name }: GivenRating): Html =>
  govukTag({
    html: english(name),
    classes: `govuk-tag--${colourOf(scale, id)} lantern-rating`,
  })
