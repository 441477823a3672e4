import type { Act } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'

export interface ItemRow {
  item: string
  text: string
  informs: readonly string[]
  organisation: boolean
  dueDay: string | null
  dueTime: string | null
  months: number | null
  added: boolean
  additional: boolean
  dropReason: string | null
}

/**
 * Writes an item as this person saw it: `seen` is the version on the page, 0 where nobody changed it before.
 * @returns whether it was written; not, when someone else changed it meanwhile.
 */
export const writeItem = async (
  tx: Db,
  { who, when }: Pick<Act, 'who' | 'when'>,
  inspectionId: string,
  { added, dropReason, informs, ...row }: ItemRow,
  seen: number,
): Promise<boolean> => {
  const dropped = {
    droppedAt: dropReason === null ? null : when,
    droppedBy: dropReason === null ? null : who,
    dropReason,
  }
  const changed = { ...row, ...dropped, informs: JSON.stringify(informs), changedAt: when, changedBy: who }
  const written = await tx
    .insertInto('evidenceItem')
    .values({
      ...changed,
      inspectionId,
      addedAt: added ? when : null,
      addedBy: added ? who : null,
      version: seen + 1,
    })
    .onConflict(conflict =>
      conflict
        .columns(['inspectionId', 'item'])
        .doUpdateSet({ ...changed, version: seen + 1 })
        .where('evidenceItem.version', '=', seen),
    )
    .returning('item')
    .executeTakeFirst()
  return written !== undefined
}

/** How many items were ever added to a list, held until the transaction ends: the next has the next number. */
export const countAdded = async (tx: Db, inspectionId: string): Promise<number> => {
  await tx.selectFrom('planningInspection').select('id').where('id', '=', inspectionId).forUpdate().execute()
  const { count } = await tx
    .selectFrom('evidenceItem')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('inspectionId', '=', inspectionId)
    .where('addedAt', 'is not', null)
    .executeTakeFirstOrThrow()
  return Number(count)
}
