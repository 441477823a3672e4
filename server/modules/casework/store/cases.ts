import { type Insertable, sql, type Updateable } from 'kysely'
import type { Facts } from '#modules/sampling'
import type { Act } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import type { Tables } from '#platform/db/tables.ts'

type CaseRow = Tables['caseworkCase']

/** A case to take up: without its number, and without what comes later. */
export type NewCase = Omit<Insertable<CaseRow>, 'number' | 'facts' | 'addedAt' | 'addedBy' | 'factsVersion'> & {
  facts: Facts
}

/** Takes cases up, with the next numbers of the inspection. What keeps others from doing so is held by the caller. */
export const addCases = async (
  db: Db,
  { who, when }: Act,
  inspectionId: string,
  cases: readonly NewCase[],
): Promise<void> => {
  const { last } = await db
    .selectFrom('caseworkCase')
    .select(({ fn }) => fn.coalesce(fn.max('number'), sql<number>`0`).as('last'))
    .where('inspectionId', '=', inspectionId)
    .executeTakeFirstOrThrow()
  const rows = cases.map((each, i) => ({
    ...each,
    facts: JSON.stringify(each.facts),
    number: last + i + 1,
    factsVersion: 0,
    addedAt: when,
    addedBy: who,
  }))
  if (rows.length > 0) await db.insertInto('caseworkCase').values(rows).execute()
}

/** Changes what stands in a case. */
export const changeCase = async (db: Db, id: string, changed: Updateable<CaseRow>): Promise<void> => {
  await db.updateTable('caseworkCase').set(changed).where('id', '=', id).execute()
}

/**
 * Writes the facts of a case as this person saw them.
 * @returns the new version, or undefined when someone else changed them meanwhile: then nothing was written.
 */
export const writeFacts = async (db: Db, id: string, facts: Facts, seen: number): Promise<number | undefined> => {
  const row = await db
    .updateTable('caseworkCase')
    .set({ facts: JSON.stringify(facts), factsVersion: seen + 1 })
    .where('id', '=', id)
    .where('factsVersion', '=', seen)
    .returning('factsVersion')
    .executeTakeFirst()
  return row?.factsVersion
}

/** Writes that someone has a conflict of interest with a case. A second time changes nothing. */
export const addConflict = async (
  db: Db,
  { who, when }: Act,
  conflict: { caseId: string; username: string; reason: string },
): Promise<void> => {
  await db
    .insertInto('caseworkConflict')
    .values({ ...conflict, declaredAt: when, declaredBy: who })
    .onConflict(target => target.doNothing())
    .execute()
}
