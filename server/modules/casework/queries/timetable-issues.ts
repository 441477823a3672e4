import type { Db } from '#platform/db/open.ts'
import type { TimetableIssue } from '../rules/timetable/issued-timetable.ts'

const issues = (db: Db, inspectionId: string) =>
  db
    .selectFrom('caseworkIssue')
    .select(['number', 'timetable', 'issuedAt', 'issuedBy'])
    .where('inspectionId', '=', inspectionId)

/** Every issue of an inspection's timetable, the last first. */
export const issuesOf = (db: Db, inspectionId: string): Promise<TimetableIssue[]> =>
  issues(db, inspectionId).orderBy('number', 'desc').execute()

/** The issue with this number, or undefined. */
export const findIssue = (db: Db, inspectionId: string, number: number): Promise<TimetableIssue | undefined> =>
  issues(db, inspectionId).where('number', '=', number).executeTakeFirst()
