import type { SessionStore } from '@fastify/session'
import type { Clock } from '../clock.ts'
import type { Db } from '../db/open.ts'
import { type SessionLimits, usualSessionLimits } from './session-limits.ts'

type Content = Parameters<SessionStore['set']>[1]
type Done = (error?: unknown) => void
type Found = (error: unknown, content?: Content | null) => void

const minute = 60_000

/** Of a session that ended nothing is left but that it did. */
const ending = (endedAt: Date) => ({ endedAt, content: '{}' })

/**
 * Sessions in the database: they survive a restart, and every web process sees the same ones. A session that ended is not
 * brought back by a request that had begun before.
 */
export const sessionStore = (
  db: Db,
  clock: Clock,
  { hours, idleMinutes }: SessionLimits = usualSessionLimits,
): SessionStore => {
  const write = async (id: string, { lastSeenAt: _, ...kept }: Content): Promise<void> => {
    const now = clock()
    const row = { content: JSON.stringify(kept), username: kept.username ?? null }
    const expires = new Date(now.getTime() + hours * 60 * minute)
    await db
      .insertInto('session')
      .values({ id, ...row, begunAt: now, lastSeenAt: now, expires })
      .onConflict(conflict => conflict.column('id').doUpdateSet(row).where('session.endedAt', 'is', null))
      .execute()
  }
  const read = async (id: string): Promise<Content | null> => {
    const now = clock()
    const row = await db
      .selectFrom('session')
      .select(['content', 'lastSeenAt'])
      .where('id', '=', id)
      .where('endedAt', 'is', null)
      .where('expires', '>', now)
      .where('lastSeenAt', '>', new Date(now.getTime() - idleMinutes * minute))
      .executeTakeFirst()
    return row ? ({ ...row.content, lastSeenAt: row.lastSeenAt?.getTime() } as unknown as Content) : null
  }
  return {
    set: (id: string, content: Content, done: Done) => {
      write(id, content).then(() => done(), done)
    },
    get: (id: string, found: Found) => {
      read(id).then(content => found(null, content), found)
    },
    destroy: (id: string, done: Done) => {
      db.updateTable('session')
        .set(ending(clock()))
        .where('id', '=', id)
        .execute()
        .then(() => done(), done)
    },
  }
}

/** Notes that somebody did something with a session, once a minute. */
export const noteActivity = async (db: Db, id: string, lastSeenAt: number | undefined, now: Date): Promise<void> => {
  if (lastSeenAt === undefined || now.getTime() - lastSeenAt < minute) return
  await db.updateTable('session').set({ lastSeenAt: now }).where('id', '=', id).execute()
}

/** Ends every session of a person, in the transaction of what ends it. */
export const endSessionsOf = async (tx: Db, username: string, now: Date): Promise<void> => {
  await tx
    .updateTable('session')
    .set(ending(now))
    .where('username', '=', username)
    .where('endedAt', 'is', null)
    .execute()
}

/** Removes sessions that are past their time. A job calls it. */
export const removeEndedSessions = async (db: Db, now: Date): Promise<void> => {
  await db.deleteFrom('session').where('expires', '<=', now).execute()
}
