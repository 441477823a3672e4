import type { Db } from '#platform/db/open.ts'
import { bankHolidayOn } from '#platform/working-days.ts'
import type { Inspection, OpenInspection } from '../rules/inspection.ts'
import type { DoneStep } from '../rules/step-state.ts'
import { workOutTimeline } from '../rules/timeline.ts'
import type { TimelineSetting, WorkedStep } from '../rules/worked-step.ts'

type Planned = Pick<OpenInspection, 'inspection' | 'programme'>

/** What an inspection's timeline is worked out for, with the dates moved by hand and the version these make. */
export const timelineSettingOf = async (
  db: Db,
  { id, fieldwork, wales }: Inspection,
): Promise<{ setting: TimelineSetting; version: number }> => {
  const rows = await db
    .selectFrom('planningInspection')
    .leftJoin('planningMove', 'planningMove.inspectionId', 'planningInspection.id')
    .select(['timelineVersion', 'step', 'date', 'time', 'reason'])
    .where('planningInspection.id', '=', id)
    .execute()
  const moves = rows.flatMap(({ step, date, time, reason }) =>
    step && date ? [{ step, date, time, reason: reason ?? '' }] : [],
  )
  return { setting: { fieldwork, wales, moves, calendar: bankHolidayOn }, version: rows[0]?.timelineVersion ?? 1 }
}

/** Every dated step of an inspection, with what was moved by hand (PLAN-01 to PLAN-04), in the programme's order. */
export const timelineOf = async (db: Db, { inspection, programme }: Planned): Promise<WorkedStep[]> =>
  workOutTimeline(programme.timeline, (await timelineSettingOf(db, inspection)).setting)

/** The steps of an inspection that were recorded as done, by whom. */
export const doneStepsOf = (db: Db, inspectionId: string): Promise<DoneStep[]> =>
  db
    .selectFrom('planningStepDone')
    .leftJoin('peoplePerson', 'peoplePerson.username', 'planningStepDone.recordedBy')
    .select(['step', 'doneOn'])
    .select(query => query.fn.coalesce('peoplePerson.name', 'planningStepDone.recordedBy').as('recordedBy'))
    .where('inspectionId', '=', inspectionId)
    .execute()
