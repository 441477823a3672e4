import { namesOfPeople } from '#modules/people'
import { type OpenInspection, timelineOf } from '#modules/planning'
import type { Db } from '#platform/db/open.ts'
import { NotFound } from '#platform/errors.ts'
import type { ChangeRequest, ChangeSetting } from '../rules/timetable/change-request.ts'

/** Every request for a change of an inspection's timetable, the last first. */
export const changeRequestsOf = async (db: Db, inspectionId: string): Promise<ChangeRequest[]> => {
  const rows = await db
    .selectFrom('caseworkChangeRequest as asked')
    .innerJoin('caseworkCase as own', 'own.id', 'asked.caseId')
    .select(['asked.id', 'caseId', 'kind', 'wish', 'askedForBy', 'askedOn', 'recordedAt', 'recordedBy'])
    .select(['granted', 'answer', 'answeredAt', 'answeredBy'])
    .where('own.inspectionId', '=', inspectionId)
    .orderBy('askedOn', 'desc')
    .orderBy('asked.id', 'desc')
    .execute()
  return rows.map(({ caseId, granted, answer, answeredAt, answeredBy, ...request }) => ({
    ...request,
    case: caseId,
    decision:
      granted === null || answeredAt === null
        ? null
        : { granted, reason: answer ?? '', at: answeredAt, by: answeredBy ?? '' },
  }))
}

/** The request with this id. @throws NotFound when the inspection has none such. */
export const findChangeRequest = async (db: Db, inspectionId: string, id: string): Promise<ChangeRequest> => {
  const found = (await changeRequestsOf(db, inspectionId)).find(request => request.id === id)
  if (!found) throw new NotFound(`request ${id} for a change of the timetable`)
  return found
}

/** What decides whether a request about a case can be recorded or decided. */
export const changeSettingOf = async (db: Db, open: OpenInspection, caseId: string): Promise<ChangeSetting> => ({
  team: open.team,
  reader: open.reader,
  steps: await timelineOf(db, open),
  requests: (await changeRequestsOf(db, open.inspection.id)).filter(request => request.case === caseId),
  names: await namesOfPeople(db),
})
