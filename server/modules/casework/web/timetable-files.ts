import { z } from 'zod'
import type { OpenInspection } from '#modules/planning'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { documentDownload } from '#platform/documents/document-file.ts'
import { NotFound } from '#platform/errors.ts'
import type { Page } from '#platform/web/page.ts'
import type { Download } from '#platform/web/view.ts'
import type { TimetableIssue } from '../rules/timetable/issued-timetable.ts'
import { timetableCalendar } from '../timetable-calendar.ts'
import { timetableDocument } from '../timetable-document.ts'
import { type InspectorIssueParams, type IssueParams, loadIssue, loadOwnIssue } from './load-issue.ts'

interface Issued {
  open: OpenInspection
  issue: TimetableIssue
}

const calendar = ({ open, issue }: Issued, inspector?: string): Download => {
  const { programme, inspection } = open
  const label = `${programme.programme.shortName} ${inspection.placeName}`
  return {
    download: `${nameOf({ open, issue }, inspector)}.ics`,
    type: 'text/calendar; charset=utf-8',
    body: timetableCalendar(issue, { label, uid: inspection.reference, inspector }),
  }
}

const nameOf = ({ open, issue }: Issued, inspector?: string): string =>
  [open.inspection.reference, 'interviews', issue.number, ...(inspector ? [inspector] : [])].join('-')

const asked = z.object({ format: z.enum(['pdf', 'docx']).default('pdf'), language: z.enum(['en', 'cy']).default('en') })

/** @throws NotFound for another format or language. */
const asDocument = (issued: Issued, query: Record<string, string>, inspector?: string): Promise<Download> => {
  const wanted = asked.safeParse(query)
  const { programme, inspection } = issued.open
  if (!wanted.success) throw new NotFound(`timetable of ${inspection.reference} as ${JSON.stringify(query)}`)
  const { format, language } = wanted.data
  const about = { place: inspection.placeName, programme: programme.programme.name, language, inspector }
  const name = `${nameOf(issued, inspector)}${language === 'cy' ? '-cy' : ''}`
  return documentDownload(timetableDocument(issued.issue, about), format, name)
}

/** The interviews of an issue as a calendar file. */
export const issuedCalendarPage = ({ db }: { db: Db }): Page<IssueParams> => ({
  path: paths.timetable.calendar(':reference', ':issue'),
  permission: 'cases:view',
  audit: 'TIMETABLE_CALENDAR',
  get: async visit => calendar(await loadIssue(db, visit)),
})

/** The interviews of one inspector in an issue, as a calendar file. */
export const inspectorCalendarPage = ({ db }: { db: Db }): Page<InspectorIssueParams> => ({
  path: paths.timetable.calendarOf(':reference', ':issue', ':username'),
  permission: 'cases:view',
  audit: 'TIMETABLE_CALENDAR_OF',
  get: async visit => calendar(await loadOwnIssue(db, visit), visit.params.username),
})

/** An issue as a PDF or a Word file, to send with the announcement. */
export const issuedDocumentPage = ({ db }: { db: Db }): Page<IssueParams> => ({
  path: paths.timetable.document(':reference', ':issue'),
  permission: 'cases:view',
  audit: 'TIMETABLE_DOCUMENT',
  get: async visit => asDocument(await loadIssue(db, visit), visit.query),
})

/** The interviews of one inspector in an issue, as a PDF or a Word file. */
export const inspectorDocumentPage = ({ db }: { db: Db }): Page<InspectorIssueParams> => ({
  path: paths.timetable.documentOf(':reference', ':issue', ':username'),
  permission: 'cases:view',
  audit: 'TIMETABLE_DOCUMENT_OF',
  get: async visit => asDocument(await loadOwnIssue(db, visit), visit.query, visit.params.username),
})
