import { sql } from 'kysely'
import type { Db } from '../db/open.ts'
import type { MessageLink } from './define-message.ts'
import type { Letter } from './letter.ts'
import './tables.ts'

/** A message that a worker has taken: nobody else sends it for a while. */
export interface Taken extends Omit<Letter, 'text'> {
  text: string
  links: readonly MessageLink[]
  /** How often it was tried before. */
  tries: number
  /** Another worker had taken it before and did not say how that ended. */
  uncertain: boolean
  about: { subjectType: string; subjectId: string }
  heldUntil: Date
}

const waiting = (db: Db) =>
  db
    .selectFrom('notifyMessage')
    .where('sentAt', 'is', null)
    .where('failedAt', 'is', null)
    .where('givenUpAt', 'is', null)

/** How long a worker may take for one message before another takes it for dead. */
const holdFor = 5 * 60_000

/** Takes the next message that is due, past those that other workers have. In one statement: nobody waits for anybody. */
export const takeNext = async (db: Db, now: Date): Promise<Taken | undefined> => {
  const heldUntil = new Date(now.getTime() + holdFor)
  const next = waiting(db)
    .select(['id', 'heldUntil'])
    .where('dueAt', '<=', now)
    .where(({ or, eb }) => or([eb('heldUntil', 'is', null), eb('heldUntil', '<=', now)]))
    .orderBy('dueAt')
    .orderBy('id')
    .limit(1)
    .forUpdate()
    .skipLocked()
  const row = await db
    .with('next', () => next)
    .updateTable('notifyMessage')
    .from('next')
    .set({ heldUntil })
    .whereRef('notifyMessage.id', '=', 'next.id')
    .returningAll('notifyMessage')
    .returning(sql<boolean>`next.held_until is not null`.as('uncertain'))
    .executeTakeFirst()
  if (!row) return undefined
  const { id, toName, toAddress, language, subject, text, links, tries, uncertain, subjectType, subjectId } = row
  return {
    ...{ id, to: { name: toName, address: toAddress }, language, subject, text, links, tries, uncertain, heldUntil },
    about: { subjectType, subjectId },
  }
}

/** Only whoever still has it may say how it ended. Returns whether that was so. */
const end = async (db: Db, { id, heldUntil }: Taken, values: Record<string, unknown>): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('notifyMessage')
    .set({ heldUntil: null, ...values })
    .where('id', '=', id)
    .where('heldUntil', '=', heldUntil)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** What was sent keeps no link that lets somebody in. */
export const markSent = (db: Db, taken: Taken, { now, by, forget }: { now: Date; by: string; forget: boolean }) => {
  const links = taken.links.map(link => (link.secret && forget ? { ...link, path: '' } : link))
  const values = { sentAt: now, sentBy: by, tries: taken.tries + 1, lastError: null, links: JSON.stringify(links) }
  return end(db, taken, values)
}

/** It is tried again at `dueAt`, or has failed when there is no such time. */
export const markTried = (
  db: Db,
  taken: Taken,
  { now, error, dueAt }: { now: Date; error: string; dueAt: Date | null },
) => end(db, taken, { tries: taken.tries + 1, lastError: error, ...(dueAt ? { dueAt } : { failedAt: now }) })
