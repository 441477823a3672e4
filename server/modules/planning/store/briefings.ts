import type { Act } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import type { HeldBriefing } from '../rules/meetings/briefing.ts'

/** Writes down that a briefing was held, as this person saw it. False when somebody else wrote it meanwhile: then nothing was written. */
export const saveHeld = async (
  tx: Db,
  { who, when }: Act,
  { inspectionId, meeting, seen }: { inspectionId: string; meeting: string; seen: number },
  { there, ...held }: HeldBriefing,
): Promise<boolean> => {
  const row = { ...held, there: JSON.stringify(there), version: seen + 1, recordedAt: when, recordedBy: who }
  const written = await tx
    .insertInto('planningBriefing')
    .values({ inspectionId, meeting, ...row })
    .onConflict(conflict =>
      conflict.columns(['inspectionId', 'meeting']).doUpdateSet(row).where('planningBriefing.version', '=', seen),
    )
    .returning('version')
    .executeTakeFirst()
  return written !== undefined
}
