import type { Act } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { newId } from '#platform/ids.ts'
import type { Comparison } from '../rules/comparison.ts'
import type { DrawRecord } from '../rules/draw-record.ts'

export interface NewDraw {
  id: string
  inspectionId: string
  sample: string
  number: number
  listId: string
  record: DrawRecord
  comparison: readonly Comparison[]
  reason: string | null
}

/** Rows of one statement: a statement takes 65,535 values. */
const rowsAtOnce = 1000

/**
 * Writes a draw with its cases. Its number is the sample's next: the database refuses the same one twice.
 * `fileRead`: its cases are inspected from the records alone, without an interview.
 */
export const addDraw = async (
  tx: Db,
  { who, when }: Act,
  { record, comparison, ...draw }: NewDraw,
  { fileRead }: { fileRead: boolean },
): Promise<void> => {
  await tx
    .insertInto('samplingDraw')
    .values({
      ...draw,
      record: JSON.stringify(record),
      comparison: JSON.stringify(comparison),
      drawnAt: when,
      drawnBy: who,
    })
    .execute()
  const { inspectionId, id: drawId } = draw
  const rows = record.selected.map(selected => ({
    ...selected,
    id: newId(),
    inspectionId,
    drawId,
    fileRead,
    addedAt: when,
    addedBy: who,
  }))
  for (let from = 0; from < rows.length; from += rowsAtOnce)
    await tx
      .insertInto('samplingCase')
      .values(rows.slice(from, from + rowsAtOnce))
      .execute()
}
