import { formatDay, londonDay } from '#platform/dates.ts'
import type { Invitation } from './invitation.ts'

/** Why someone's access cannot be set to end after a day. An empty list means it can. */
export const reasonsNotToEndOn = (
  day: string,
  today: string,
  { closedAt, doorEndsOn }: Pick<Invitation, 'closedAt' | 'doorEndsOn'>,
): string[] => {
  if (closedAt) return [`The access ended when the report was published, on ${formatDay(londonDay(closedAt))}`]
  if (day < today) return [`${formatDay(day)} has passed: withdraw the access to end it now`]
  return doorEndsOn && day > doorEndsOn
    ? [`The report is published: all access ends after ${formatDay(doorEndsOn)} at the latest`]
    : []
}
