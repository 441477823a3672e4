import type { Insertable, InsertResult } from 'kysely'
import type { Act } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import type { Tables } from '#platform/db/tables.ts'
import type { Slot } from '../rules/timetable/slot.ts'
import type { Proposal } from '../rules/timetable/timetable.ts'
import type { InspectorTimes } from '../rules/timetable/timetable-state.ts'
import type { Unavailable } from '../rules/timetable/unavailable-practitioner.ts'
import type { InterviewWeek, Period } from '../rules/timetable/week.ts'

const changed = ({ who, when }: Act, seen: number) => ({ version: seen + 1, changedAt: when, changedBy: who })

const isWritten = ({ numInsertedOrUpdatedRows }: InsertResult): boolean => numInsertedOrUpdatedRows === 1n

/** Writes the interview week as this person saw it. False when someone else changed it meanwhile: as all of these. */
export const writeWeek = async (
  tx: Db,
  act: Act,
  inspectionId: string,
  { days, midday, ...rest }: InterviewWeek,
  seen: number,
): Promise<boolean> => {
  const row = {
    ...rest,
    ...{ days: JSON.stringify(days), midday: midday && JSON.stringify(midday) },
    ...changed(act, seen),
  }
  const result = await tx
    .insertInto('caseworkWeek')
    .values({ inspectionId, ...row })
    .onConflict(target => target.column('inspectionId').doUpdateSet(row).where('caseworkWeek.version', '=', seen))
    .executeTakeFirst()
  return isWritten(result)
}

/** Writes what is set for an inspector. */
export const writeInspector = async (
  tx: Db,
  act: Act,
  { inspectionId, username }: { inspectionId: string; username: string },
  { hours, mostADay, mostCases, welsh }: InspectorTimes,
  seen: number,
): Promise<boolean> => {
  const limits = { dailyLimit: mostADay, caseLimit: mostCases }
  const row = { hours: JSON.stringify(hours), ...limits, welsh, ...changed(act, seen) }
  const result = await tx
    .insertInto('caseworkInspector')
    .values({ inspectionId, username, ...row })
    .onConflict(target =>
      target.columns(['inspectionId', 'username']).doUpdateSet(row).where('caseworkInspector.version', '=', seen),
    )
    .executeTakeFirst()
  return isWritten(result)
}

/** Writes when someone cannot be interviewed. */
export const writeInterviewee = async (
  tx: Db,
  act: Act,
  { inspectionId, interviewee }: { inspectionId: string; interviewee: string },
  away: readonly Period[],
  seen: number,
): Promise<boolean> => {
  const row = { away: JSON.stringify(away), ...changed(act, seen) }
  const result = await tx
    .insertInto('caseworkInterviewee')
    .values({ inspectionId, interviewee, ...row })
    .onConflict(target =>
      target.columns(['inspectionId', 'interviewee']).doUpdateSet(row).where('caseworkInterviewee.version', '=', seen),
    )
    .executeTakeFirst()
  return isWritten(result)
}

/** Writes the slot of a case, where it still has this version. */
export const writeSlot = async (tx: Db, act: Act, caseId: string, slot: Slot): Promise<boolean> => {
  const { time, kept, language, version: seen } = slot
  const row = { day: time?.day ?? null, start: time?.start ?? null, kept, language, ...changed(act, seen) }
  const result = await tx
    .insertInto('caseworkSlot')
    .values({ caseId, ...row })
    .onConflict(target => target.column('caseId').doUpdateSet(row).where('caseworkSlot.version', '=', seen))
    .executeTakeFirst()
  return isWritten(result)
}

/** Writes how a case goes on whose practitioner is not available; in place of what was agreed before. */
export const writeUnavailable = async (
  tx: Db,
  { who, when }: Act,
  { case: caseId, reason, agreedWith, instead }: Unavailable,
): Promise<void> => {
  const substitute =
    instead.kind === 'substitute'
      ? { name: instead.name, role: instead.role, suitable: instead.suitable, supervises: instead.supervises }
      : { name: null, role: null, suitable: null, supervises: null }
  const row = { reason, agreedWith, ...substitute, recordedAt: when, recordedBy: who }
  await tx
    .insertInto('caseworkUnavailable')
    .values({ caseId, ...row })
    .onConflict(target => target.column('caseId').doUpdateSet(row))
    .execute()
}

/** Takes back that a practitioner is not available. */
export const deleteUnavailable = async (tx: Db, caseId: string): Promise<void> => {
  await tx.deleteFrom('caseworkUnavailable').where('caseId', '=', caseId).execute()
}

/** Writes down a working out under its number. */
export const addWorkingOut = async (
  tx: Db,
  { who, when }: Act,
  working: { inspectionId: string; number: number },
  { placements, unplaced }: Proposal,
): Promise<void> => {
  const content = { placements: JSON.stringify(placements), unplaced: JSON.stringify(unplaced) }
  await tx
    .insertInto('caseworkWorkingOut')
    .values({ ...working, ...content, workedAt: when, workedBy: who })
    .execute()
}

/** Writes down an issue of the timetable under its number. */
export const addIssue = async (tx: Db, issue: Insertable<Tables['caseworkIssue']>): Promise<void> => {
  await tx.insertInto('caseworkIssue').values(issue).execute()
}

/** Records what the inspected body asks to have changed. */
export const addChangeRequest = async (tx: Db, request: Insertable<Tables['caseworkChangeRequest']>): Promise<void> => {
  await tx.insertInto('caseworkChangeRequest').values(request).execute()
}

/** Writes the lead inspector's answer to a request. */
export const answerChangeRequest = async (
  tx: Db,
  { who, when }: Act,
  { id, granted, answer }: { id: string; granted: boolean; answer: string },
): Promise<void> => {
  const row = { granted, answer, answeredAt: when, answeredBy: who }
  await tx.updateTable('caseworkChangeRequest').set(row).where('id', '=', id).execute()
}
