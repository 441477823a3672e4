import { formatDay } from '#platform/dates.ts'

/** Why someone's access cannot be set to end after a day. An empty list means it can. */
export const reasonsNotToEndOn = (day: string, today: string): string[] =>
  day < today ? [`${formatDay(day)} has passed: withdraw the access to end it now`] : []
