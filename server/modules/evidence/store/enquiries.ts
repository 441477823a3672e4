import type { Act } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'

export const addEnquiry = async (
  tx: Db,
  { who, when }: Pick<Act, 'who' | 'when'>,
  row: { id: string; inspectionId: string; item: string; text: string; assignedTo: string },
): Promise<void> => {
  await tx
    .insertInto('evidenceEnquiry')
    .values({ ...row, openedAt: when, openedBy: who })
    .execute()
}

/** Closes a line of enquiry with what was found. @returns whether it was open. */
export const writeFound = async (
  tx: Db,
  { who, when }: Pick<Act, 'who' | 'when'>,
  id: string,
  found: string,
): Promise<boolean> => {
  const row = await tx
    .updateTable('evidenceEnquiry')
    .set({ found, closedAt: when, closedBy: who })
    .where('id', '=', id)
    .where('closedAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
