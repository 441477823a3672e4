import type { SessionStore } from '@fastify/session'
import type { Clock } from '../clock.ts'
import type { Db } from '../db/open.ts'

type Content = Parameters<SessionStore['set']>[1]
type Done = (error?: unknown) => void
type Found = (error: unknown, content?: Content | null) => void

/** How long a session lives after signing in, or after something else was last kept in it. */
export const sessionHours = 12

/** Sessions in the database: they survive a restart, and every web process sees the same ones. */
export const sessionStore = (db: Db, clock: Clock): SessionStore => {
  const write = async (id: string, content: Content): Promise<void> => {
    const row = {
      content: JSON.stringify(content),
      username: content.username ?? null,
      expires: new Date(clock().getTime() + sessionHours * 60 * 60 * 1000),
    }
    await db
      .insertInto('session')
      .values({ id, ...row })
      .onConflict(conflict => conflict.column('id').doUpdateSet(row))
      .execute()
  }
  const read = (id: string) =>
    db.selectFrom('session').select('content').where('id', '=', id).where('expires', '>', clock()).executeTakeFirst()
  return {
    set: (id: string, content: Content, done: Done) => {
      write(id, content).then(() => done(), done)
    },
    get: (id: string, found: Found) => {
      read(id).then(row => found(null, (row?.content as Content | undefined) ?? null), found)
    },
    destroy: (id: string, done: Done) => {
      db.deleteFrom('session')
        .where('id', '=', id)
        .execute()
        .then(() => done(), done)
    },
  }
}

/** Ends every session of a person, in the transaction of what ends it. */
export const endSessionsOf = async (tx: Db, username: string): Promise<void> => {
  await tx.deleteFrom('session').where('username', '=', username).execute()
}

/** Removes sessions that have ended. A job calls it. */
export const removeEndedSessions = async (db: Db, now: Date): Promise<void> => {
  await db.deleteFrom('session').where('expires', '<=', now).execute()
}
