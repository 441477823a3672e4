import type { Act } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import type { FileHome } from '../rules/files.ts'

export interface NewPlanningFile {
  id: string
  inspectionId: string
  home: FileHome
  item: string
  name: string
  sha256: string
  sending: string
  dueAt: Date | null
}

/** Writes down that a file came. False when the same form had brought it already. */
export const insertPlanningFile = async (
  tx: Db,
  { who, when }: Pick<Act, 'who' | 'when'>,
  row: NewPlanningFile,
): Promise<boolean> => {
  const added = await tx
    .insertInto('planningFile')
    .values({ ...row, receivedAt: when, sentBy: who })
    .onConflict(conflict => conflict.constraint('planning_file_once').doNothing())
    .returning('id')
    .executeTakeFirst()
  return added !== undefined
}

/** Removes a file, with the reason. False when somebody else did before. */
export const removePlanningFile = async (
  tx: Db,
  { who, when }: Pick<Act, 'who' | 'when'>,
  id: string,
  removeReason: string,
): Promise<boolean> => {
  const removed = await tx
    .updateTable('planningFile')
    .set({ removedAt: when, removedBy: who, removeReason })
    .where('id', '=', id)
    .where('removedAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return removed !== undefined
}
