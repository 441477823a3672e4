import type { CaseStory, Casting } from '../judging-cases.ts'
import type { Username } from '../people.ts'
import type { Shares } from '../taking-up.ts'

/** The stories are about the first cases, in their order: the draw decides whose cases those are. */
export const castingInOrder = (reference: string, stories: readonly CaseStory[]): Casting => ({
  reference,
  numberOf: async (_db, _act, story) => stories.indexOf(story) + 1,
})

/** Each gets the cases of their stories; what nobody has a story about goes to `rest`. */
export const sharesInOrder =
  (stories: readonly CaseStory[], rest: Username): Shares =>
  cases =>
    Map.groupBy(
      cases.map(({ number }) => number),
      number => stories[number - 1]?.by ?? rest,
    )
