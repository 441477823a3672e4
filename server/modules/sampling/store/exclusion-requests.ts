import type { Act } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'

export interface NewRequest {
  id: string
  caseId: string
  askedForBy: string
  reason: string
}

/** Writes what the inspected body asks for. */
export const addRequest = async (tx: Db, { who, when }: Act, request: NewRequest): Promise<void> => {
  await tx
    .insertInto('samplingExclusionRequest')
    .values({ ...request, recordedAt: when, recordedBy: who })
    .execute()
}

/** Writes what was decided on a request. */
export const writeDecision = async (
  tx: Db,
  { who, when }: Act,
  id: string,
  { granted, reason }: { granted: boolean; reason: string },
): Promise<void> => {
  await tx
    .updateTable('samplingExclusionRequest')
    .set({ granted, decisionReason: reason, decidedAt: when, decidedBy: who })
    .where('id', '=', id)
    .execute()
}
