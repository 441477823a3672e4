import type { Act } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import type { Move } from '../rules/worked-step.ts'

/** Counts the timeline's version up. False when someone else did since this version was read; holds it until the end. */
export const takeTimeline = async (tx: Db, inspectionId: string, version: number): Promise<boolean> => {
  const result = await tx
    .updateTable('planningInspection')
    .set({ timelineVersion: version + 1 })
    .where('id', '=', inspectionId)
    .where('timelineVersion', '=', version)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Sets a step's date by hand, in place of any earlier one. */
export const saveMove = async (tx: Db, { who, when }: Act, inspectionId: string, move: Move): Promise<void> => {
  const { step, date, time = null, reason } = move
  const row = { date, time: time || null, reason, movedAt: when, movedBy: who }
  await tx
    .insertInto('planningMove')
    .values({ inspectionId, step, ...row })
    .onConflict(conflict => conflict.columns(['inspectionId', 'step']).doUpdateSet(row))
    .execute()
}

/** Takes a date that was set by hand away: the step has the date of its rule again. */
export const deleteMove = async (tx: Db, inspectionId: string, step: string): Promise<void> => {
  await tx.deleteFrom('planningMove').where('inspectionId', '=', inspectionId).where('step', '=', step).execute()
}

/** Records steps as done. False when one of them already was. */
export const saveDone = async (
  tx: Db,
  { who, when }: Act,
  inspectionId: string,
  steps: readonly { step: string; doneOn: string }[],
): Promise<boolean> => {
  const result = await tx
    .insertInto('planningStepDone')
    .values(steps.map(step => ({ inspectionId, ...step, recordedAt: when, recordedBy: who })))
    .onConflict(conflict => conflict.columns(['inspectionId', 'step']).doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === BigInt(steps.length)
}

/** Takes the record that a step is done back. False when there was none. */
export const deleteDone = async (tx: Db, inspectionId: string, step: string): Promise<boolean> => {
  const result = await tx
    .deleteFrom('planningStepDone')
    .where('inspectionId', '=', inspectionId)
    .where('step', '=', step)
    .executeTakeFirst()
  return result.numDeletedRows === 1n
}
