import type { Db } from '../db/open.ts'
import { type SessionLimits, usualSessionLimits } from './session-limits.ts'

/** Where someone is signed in. */
export interface OpenSession {
  id: string
  begunAt: Date
  lastSeenAt: Date
  /** The browser, as it calls itself. */
  browser: string
}

/** The sessions in which a person is signed in now, the latest first. */
export const sessionsOf = async (
  db: Db,
  username: string,
  now: Date,
  { idleMinutes }: SessionLimits = usualSessionLimits,
): Promise<OpenSession[]> => {
  const rows = await db
    .selectFrom('session')
    .select(['id', 'begunAt', 'lastSeenAt', 'content'])
    .where('username', '=', username)
    .where('endedAt', 'is', null)
    .where('expires', '>', now)
    .where('lastSeenAt', '>', new Date(now.getTime() - idleMinutes * 60_000))
    .orderBy('lastSeenAt', 'desc')
    .execute()
  return rows.map(({ id, begunAt, lastSeenAt, content }) => ({
    id,
    begunAt: begunAt ?? now,
    lastSeenAt: lastSeenAt ?? now,
    browser: String((content as { browser?: string }).browser ?? ''),
  }))
}
