import { paths } from '#paths'
import { formatDay, londonDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import type { Document } from '#platform/documents/document.ts'
import { documentDownload } from '#platform/documents/document-file.ts'
import type { Page } from '#platform/web/page.ts'
import { meetingsOf } from '../../queries/meetings/meetings.ts'
import { openInspection } from '../../queries/open-inspection.ts'
import type { OpenInspection } from '../../rules/inspection.ts'
import { type Meeting, timedMeetings } from '../../rules/meetings/meeting.ts'
import { attendeesInWords, placeInWords, teamInWords, timeInWords } from './present-meeting.ts'

const columns = [
  { heading: 'Time' },
  { heading: 'Meeting', width: 2 },
  { heading: 'Who is asked', width: 2 },
  { heading: 'Where', width: 1.5 },
  { heading: 'Team', width: 1.5 },
]

const timetableDocument = (open: OpenInspection, meetings: readonly Meeting[], today: string): Document => {
  const timed = timedMeetings(meetings)
  const { placeName } = open.inspection
  return {
    title: `Timetable of meetings: ${placeName}`,
    language: 'en',
    subject: `When the inspection team meets whom in the inspection of ${placeName}.`,
    from: 'Probation inspectorate',
    date: today,
    landscape: true,
    blocks: [...new Set(timed.map(({ day }) => day))].map(day => ({
      kind: 'table' as const,
      caption: formatDay(day),
      columns,
      rows: timed
        .filter(meeting => meeting.day === day)
        .map(meeting => [
          timeInWords(meeting),
          meeting.name,
          attendeesInWords(meeting).join('\n') || 'Nobody named yet',
          placeInWords(meeting),
          teamInWords(meeting, open.team).join('\n'),
        ]),
    })),
  }
}

/** The meetings by day as a document to be printed and sent: PDF, or Word with `?format=docx` (PLAN-09). */
export const timetablePage = ({ db }: { db: Db }): Page => ({
  path: paths.meetings.timetable(':reference'),
  permission: 'inspections:view',
  audit: 'MEETINGS_TIMETABLE',

  async get({ params, query, user, act }) {
    const open = await openInspection(db, user, params.reference as string)
    const document = timetableDocument(open, await meetingsOf(db, open.inspection.id), londonDay(act.when))
    return documentDownload(document, query.format === 'docx' ? 'docx' : 'pdf', `${open.inspection.reference}-meetings`)
  },
})
