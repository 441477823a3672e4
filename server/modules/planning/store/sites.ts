import type { Act } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import type { SiteWanted } from '../rules/site.ts'

const rowOf = ({ name, address, opening, induction, inductedOn, members }: SiteWanted) => ({
  name: name.trim(),
  address: address.trim(),
  opening: opening.trim(),
  induction: induction.trim(),
  inductedOn: inductedOn || null,
  members: JSON.stringify(members),
})

/** Adds a site. */
export const insertSite = async (
  tx: Db,
  { who, when }: Act,
  key: { id: string; inspectionId: string },
  wanted: SiteWanted,
): Promise<void> => {
  await tx
    .insertInto('planningSite')
    .values({ ...key, ...rowOf(wanted), addedAt: when, addedBy: who })
    .execute()
}

/** Changes a site, and counts its version up. */
export const updateSite = async (tx: Db, id: string, wanted: SiteWanted): Promise<void> => {
  await tx
    .updateTable('planningSite')
    .set(({ eb }) => ({ ...rowOf(wanted), version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** Keeps that a fob or pass was handed out. */
export const insertPass = async (
  tx: Db,
  { who }: Act,
  pass: { id: string; siteId: string; username: string; what: string; handedOutOn: string },
): Promise<void> => {
  await tx
    .insertInto('planningPass')
    .values({ ...pass, what: pass.what.trim(), recordedBy: who })
    .execute()
}

/** Keeps that a fob or pass was handed back. False when it was before. */
export const takeBack = async (tx: Db, { who }: Act, id: string, handedBackOn: string): Promise<boolean> => {
  const result = await tx
    .updateTable('planningPass')
    .set({ handedBackOn, takenBackBy: who })
    .where('id', '=', id)
    .where('handedBackOn', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}
