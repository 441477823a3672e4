import type { AnnouncementPart } from '#modules/planning'
import { issuesOf } from '../queries/timetable-issues.ts'
import { timetableDocument } from '../timetable-document.ts'

/** The provisional schedule of interviews, as the inspected body gets it at the announcement (CASE-04; DIPP manual 5.1). */
export const announcedTimetable: AnnouncementPart = {
  id: 'interview-schedule',

  async load(db, { inspection, programme }, language) {
    if (!programme.cases.interview) return null
    const [latest] = await issuesOf(db, inspection.id)
    if (!latest) return { owed: 'The timetable of interviews goes with the announcement, and is not issued yet' }
    const about = { place: inspection.placeName, programme: programme.programme.name, language }
    return { content: timetableDocument(latest, about) }
  },
}
