import { type OpenInspection, openInspection } from '#modules/planning'
import type { Db } from '#platform/db/open.ts'
import { NotFound } from '#platform/errors.ts'
import type { Visit } from '#platform/web/page.ts'
import { findIssue } from '../queries/timetable-issues.ts'
import type { TimetableIssue } from '../rules/timetable/issued-timetable.ts'

export interface IssueParams extends Record<string, string> {
  reference: string
  issue: string
}

/** Opens an issue of a timetable for its pages and files. @throws NotFound when there is none with this number. */
export const loadIssue = async (
  db: Db,
  { params, user }: Pick<Visit<IssueParams>, 'params' | 'user'>,
): Promise<{ open: OpenInspection; issue: TimetableIssue }> => {
  const open = await openInspection(db, user, params.reference)
  const number = /^[1-9]\d{0,3}$/.test(params.issue) ? Number(params.issue) : 0
  const issue = await findIssue(db, open.inspection.id, number)
  if (!issue) throw new NotFound(`issue ${params.issue} of the timetable of ${params.reference}`)
  return { open, issue }
}

export interface InspectorIssueParams extends IssueParams {
  username: string
}

/** The same for one inspector’s own part of it. @throws NotFound also when they have no interview in it. */
export const loadOwnIssue = async (db: Db, visit: Pick<Visit<InspectorIssueParams>, 'params' | 'user'>) => {
  const loaded = await loadIssue(db, visit)
  const { username } = visit.params
  if (!loaded.issue.timetable.interviews.some(({ inspector }) => inspector.username === username))
    throw new NotFound(`interviews of ${username} in issue ${loaded.issue.number}`)
  return loaded
}
