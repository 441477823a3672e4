/** What the team reads out of an item: what it shows, and about which questions (EVID-07). */
export interface Review {
  item: string
  shows: string
  codes: readonly string[]
  /** The id of the evidence note that it becomes. */
  note: string
  version: number
  changedAt: Date
  changedBy: string
}

/** Where what was not asked for is reviewed: it is no item of the list. */
export const notRequested = 'not-requested'

/** Whether it says something yet: it is saved as it is typed, also while it is empty. */
export const saysSomething = (review: Pick<Review, 'shows'> | undefined): boolean => (review?.shows.trim() ?? '') !== ''
