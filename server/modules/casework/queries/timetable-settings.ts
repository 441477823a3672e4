import type { Db } from '#platform/db/open.ts'
import type { Slot } from '../rules/timetable/slot.ts'
import type { WorkingOut } from '../rules/timetable/timetable-state.ts'
import type { Unavailable } from '../rules/timetable/unavailable-practitioner.ts'
import type { InterviewTime, InterviewWeek } from '../rules/timetable/week.ts'

/** The interview week as someone has set it, with its version; undefined before. */
export const findWeek = async (
  db: Db,
  inspectionId: string,
): Promise<{ week: InterviewWeek; version: number } | undefined> => {
  const row = await db
    .selectFrom('caseworkWeek')
    .select(['days', 'firstStart', 'lastEnd', 'midday', 'minutes', 'gap', 'version'])
    .where('inspectionId', '=', inspectionId)
    .executeTakeFirst()
  if (!row) return undefined
  const { version, ...week } = row
  return { week, version }
}

/** What was set for inspectors, by username. */
export const inspectorRows = (db: Db, inspectionId: string) =>
  db
    .selectFrom('caseworkInspector')
    .select(['username', 'hours', 'dailyLimit', 'caseLimit', 'welsh', 'version'])
    .where('inspectionId', '=', inspectionId)
    .execute()

/** When those who are interviewed cannot be. */
export const intervieweeRows = (db: Db, inspectionId: string) =>
  db
    .selectFrom('caseworkInterviewee')
    .select(['interviewee', 'away', 'version'])
    .where('inspectionId', '=', inspectionId)
    .orderBy('interviewee')
    .execute()

/** The slots of an inspection's cases, by the id of the case. */
export const slotsOf = async (db: Db, inspectionId: string): Promise<ReadonlyMap<string, Slot>> => {
  const rows = await db
    .selectFrom('caseworkSlot as slot')
    .innerJoin('caseworkCase as own', 'own.id', 'slot.caseId')
    .select(['caseId', 'slot.day', 'slot.start', 'slot.kept', 'slot.language', 'slot.version'])
    .where('own.inspectionId', '=', inspectionId)
    .execute()
  return new Map(
    rows.map(({ caseId, day, start, ...slot }) => [caseId, { ...slot, time: day && start ? { day, start } : null }]),
  )
}

/** When the interview about a case is; null without a time. */
export const findInterviewTime = async (db: Db, caseId: string): Promise<InterviewTime | null> => {
  const row = await db
    .selectFrom('caseworkSlot')
    .select(['day', 'start'])
    .where('caseId', '=', caseId)
    .executeTakeFirst()
  return row?.day && row.start ? { day: row.day, start: row.start } : null
}

/** How cases go on whose practitioner is not available, by the id of the case. */
export const unavailableOf = async (db: Db, inspectionId: string): Promise<ReadonlyMap<string, Unavailable>> => {
  const rows = await db
    .selectFrom('caseworkUnavailable as gone')
    .innerJoin('caseworkCase as own', 'own.id', 'gone.caseId')
    .select(['caseId', 'reason', 'agreedWith', 'name', 'role', 'suitable', 'supervises'])
    .where('own.inspectionId', '=', inspectionId)
    .execute()
  return new Map(
    rows.map(({ caseId, reason, agreedWith, name, role, suitable, supervises }): [string, Unavailable] => [
      caseId,
      {
        ...{ case: caseId, reason, agreedWith },
        instead:
          name === null
            ? { kind: 'file-read' }
            : { kind: 'substitute', name, role: role ?? '', suitable: suitable ?? '', supervises: supervises ?? false },
      },
    ]),
  )
}

/** Each time that the timetable was worked out, the last first. */
export const workingsOf = (db: Db, inspectionId: string): Promise<WorkingOut[]> =>
  db
    .selectFrom('caseworkWorkingOut')
    .select(['number', 'workedAt', 'workedBy', 'unplaced'])
    .where('inspectionId', '=', inspectionId)
    .orderBy('number', 'desc')
    .execute()

/** The ids of the cases of which something was judged already. */
export const begunCases = async (db: Db, inspectionId: string): Promise<ReadonlySet<string>> => {
  const rows = await db
    .selectFrom('caseworkAnswer')
    .innerJoin('caseworkCase as own', 'own.id', 'caseId')
    .select('own.id')
    .distinct()
    .where('own.inspectionId', '=', inspectionId)
    .execute()
  return new Set(rows.map(({ id }) => id))
}
