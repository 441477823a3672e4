import { announcedTimetable } from '#modules/casework'
import { announcedEvidence } from '#modules/evidence'
import type { AnnouncementPart } from '#modules/planning'
import { announcedSample } from '#modules/sampling'

/** What modules send with the announcement of an inspection. Which of it a programme sends, and in which order, is in its data. */
export const announcementParts: readonly AnnouncementPart[] = [announcedEvidence, announcedSample, announcedTimetable]
