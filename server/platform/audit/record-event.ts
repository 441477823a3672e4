import type { Permission } from '#permissions'
import type { Db } from '../db/open.ts'

/** Who does something, when, in which request, and what that person may do: what every action is given. */
export interface Act {
  who: string
  when: Date
  correlationId: string
  permissions: ReadonlySet<Permission>
  /** Id of the one inspection that someone from outside may come to. */
  boundTo?: string | undefined
}

/** What was done, to what: `{ what: 'RATING_CONFIRMED', subjectType: 'RATING', subjectId: rating.id }`. */
export interface Event {
  what: string
  subjectType?: string
  subjectId?: string
  details?: Record<string, unknown>
}

/** Writes one row of the record. For a change, in the transaction of the change. */
export const recordEvent = async (
  db: Db,
  { who, when, correlationId }: Omit<Act, 'permissions' | 'boundTo'>,
  { details = {}, ...event }: Event,
): Promise<void> => {
  await db
    .insertInto('event')
    .values({ who, when, correlationId, ...event, details: JSON.stringify(details) })
    .execute()
}
