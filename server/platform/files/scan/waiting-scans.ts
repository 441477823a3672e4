import { type ExpressionBuilder, sql } from 'kysely'
import type { Db } from '../../db/open.ts'
import type { Tables } from '../../db/tables.ts'
import { longestScan } from './clamd.ts'
import { againAfter, notOlderThan } from './next-scan.ts'
import type { Trouble } from './scanner.ts'
import '../tables.ts'

/** A content that a worker has taken: no other scans it for a while. */
export interface TakenContent {
  sha256: string
  size: number
  /** How often in a row it was tried in vain. */
  tries: number
  heldUntil: Date
}

/** How long a worker may take before another takes it for dead. */
const holdFor = longestScan + 2 * 60_000
const ofScanner: Trouble[] = ['unreachable', 'not-set-up']

const isFree = ({ eb, or }: ExpressionBuilder<Tables, 'fileContent'>, now: Date) =>
  or([eb('scanHeldUntil', 'is', null), eb('scanHeldUntil', '<=', now)])

/** Never scanned, or not for a week. */
const isWanted = ({ eb, or, and }: ExpressionBuilder<Tables, 'fileContent'>, now: Date) => {
  const before = (ago: number) => new Date(now.getTime() - ago)
  const isOld = and([eb('scannedAt', '<=', before(againAfter)), eb('storedAt', '>', before(notOlderThan))])
  return or([eb('scannedAt', 'is', null), isOld])
}

/** Takes the next content that is due, past those that other workers have. In one statement: nobody waits for anybody. */
export const takeForScan = async (db: Db, now: Date): Promise<TakenContent | undefined> => {
  const heldUntil = new Date(now.getTime() + holdFor)
  const next = db
    .selectFrom('fileContent')
    .select('sha256')
    .where('virus', 'is', null)
    .where(eb => isWanted(eb, now))
    .where(({ eb, or }) => or([eb('scanDueAt', 'is', null), eb('scanDueAt', '<=', now)]))
    .where(eb => isFree(eb, now))
    .orderBy('scannedAt', order => order.asc().nullsFirst())
    .orderBy('storedAt')
    .limit(1)
    .forUpdate()
    .skipLocked()
  const row = await db
    .with('next', () => next)
    .updateTable('fileContent')
    .from('next')
    .set({ scanHeldUntil: heldUntil })
    .whereRef('fileContent.sha256', '=', 'next.sha256')
    .returning(['fileContent.sha256', 'size', 'scanTries as tries'])
    .executeTakeFirst()
  return row && { ...row, heldUntil }
}

/** Only whoever still has it may say how it ended. Returns whether that was so. */
const end = async (db: Db, { sha256, heldUntil }: TakenContent, values: Record<string, unknown>): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('fileContent')
    .set({ scanHeldUntil: null, ...values })
    .where('sha256', '=', sha256)
    .where('scanHeldUntil', '=', heldUntil)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** All of it was looked at: nothing was found, or a virus. */
export const markScanned = (
  db: Db,
  taken: TakenContent,
  { now, by, virus }: { now: Date; by: string; virus: string | undefined },
): Promise<boolean> =>
  end(db, taken, {
    ...{ scannedAt: now, scannedBy: by, virus: virus?.slice(0, 200) ?? null },
    ...{ scanTries: 0, scanDueAt: null, scanTrouble: null },
  })

/** It is tried again at `dueAt`, or at once when there is no such time. What was known of it before still is. */
export const markTriedInVain = (
  db: Db,
  taken: TakenContent,
  { trouble, dueAt }: { trouble: Trouble; dueAt: Date | null },
): Promise<boolean> =>
  end(db, taken, {
    scanDueAt: dueAt,
    ...(trouble !== 'stopped' && { scanTrouble: trouble, scanTries: taken.tries + 1 }),
  })

/** Never scanned, and nobody has it: past whatever others are writing, so that nobody waits for anybody. */
const leftAlone = (db: Db, now: Date) =>
  db
    .selectFrom('fileContent')
    .select('sha256')
    .where('scannedAt', 'is', null)
    .where(eb => isFree(eb, now))
    .forUpdate()
    .skipLocked()

/** The same trouble waits for every other content that was never scanned: none is tried before. */
export const markOthersInTrouble = async (
  db: Db,
  { sha256 }: TakenContent,
  { now, trouble, dueAt }: { now: Date; trouble: Trouble; dueAt: Date | null },
): Promise<void> => {
  await db
    .updateTable('fileContent')
    .set(({ eb }) => ({ scanTrouble: trouble, scanDueAt: dueAt, scanTries: eb('scanTries', '+', 1) }))
    .where('sha256', 'in', leftAlone(db, now).where('sha256', '!=', sha256))
    .execute()
}

/** The scanner answers again: whatever waited for that is due at once. */
export const freeWaiting = async (db: Db, now: Date): Promise<void> => {
  await db
    .updateTable('fileContent')
    .set({ scanTrouble: null, scanDueAt: null, scanTries: 0 })
    .where('sha256', 'in', leftAlone(db, now).where('scanTrouble', 'in', ofScanner))
    .execute()
}

/** Contents with a virus that are not yet where nothing reads them. */
export const toPutAway = async (db: Db): Promise<string[]> => {
  const rows = await db
    .selectFrom('fileContent')
    .select('sha256')
    .where('virus', 'is not', null)
    .where('quarantinedAt', 'is', null)
    .execute()
  return rows.map(({ sha256 }) => sha256)
}

export const markPutAway = async (db: Db, sha256: string, now: Date): Promise<void> => {
  await db.updateTable('fileContent').set({ quarantinedAt: now }).where('sha256', '=', sha256).execute()
}

/** How many contents wait for their first scan. */
export const countWaiting = async (db: Db): Promise<number> => {
  const { count } = await db
    .selectFrom('fileContent')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('scannedAt', 'is', null)
    .executeTakeFirstOrThrow()
  return count
}
