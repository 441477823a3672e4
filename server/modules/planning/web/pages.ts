import type { Stores } from '#platform/files/take-files.ts'
import type { Page } from '#platform/web/page.ts'
import type { OnMoved } from '../actions/move-step.ts'
import type { AnnouncementPart } from '../queries/announcement/load-announcement.ts'
import { announcementPage } from './announcement/announcement.ts'
import { announcementDocumentPage } from './announcement/document.ts'
import { issueAnnouncementPage } from './announcement/issue.ts'
import { letterPage } from './announcement/letter.ts'
import { toldPage } from './announcement/told.ts'
import { backgroundItemPage } from './background-item.ts'
import { calendarPage } from './calendar.ts'
import { calendarFeedPage } from './calendar-feed.ts'
import { checklistPage } from './checklist.ts'
import { decideConflictPage } from './decide-conflict.ts'
import { declarationPage } from './declaration.ts'
import { doorAnnouncementPage, doorDocumentPage } from './door/announcement.ts'
import { askForLinkPage } from './door/ask-for-link.ts'
import { doorBriefingPage } from './door/briefing.ts'
import { doorCalendarPage } from './door/calendar.ts'
import { comeInPage } from './door/come-in.ts'
import type { DoorTasks } from './door/door-tasks.ts'
import { doorMeetingRecordPage } from './door/meeting-record.ts'
import { doorMeetingsPage } from './door/meetings.ts'
import { doorPage } from './door/overview.ts'
import { ownInspectionPage } from './door/own.ts'
import { doorPeoplePage } from './door/people.ts'
import { doorPersonPage } from './door/person.ts'
import { doorPlanPage } from './door/plan.ts'
import { planningFilePage } from './files/file.ts'
import { removePlanningFilePage } from './files/remove-file.ts'
import { handOutPage } from './hand-out.ts'
import { inspectedBodyPage } from './inspected-body.ts'
import { inspectedBodyInvitationPage } from './inspected-body-invitation.ts'
import { listInspectionsPage } from './list-inspections.ts'
import { availabilityPage, doorAvailabilityPage } from './meetings/availability.ts'
import { briefingPage } from './meetings/briefing.ts'
import { cancelMeetingPage } from './meetings/cancel-meeting.ts'
import { listMeetingsPage } from './meetings/list-meetings.ts'
import { addMeetingPage, meetingPage } from './meetings/meeting.ts'
import { meetingRecordPage } from './meetings/record.ts'
import { timetablePage } from './meetings/timetable.ts'
import { newInspectionPage } from './new-inspection.ts'
import { type OverviewSection, overviewPage } from './overview.ts'
import { planPage } from './plan.ts'
import { projectPlanPage } from './project-plan/project-plan.ts'
import { recordPage } from './record.ts'
import { addSitePage, sitePage } from './site.ts'
import { sitesPage } from './sites.ts'
import { stepPage } from './step.ts'
import { ownSubscriptionPage, subscriptionPage } from './subscription.ts'
import { teamPage } from './team.ts'

/** What later modules show on pages of this one, each list in its order. */
export interface FromLaterModules {
  /** On the overview of an inspection. */
  overview?: readonly OverviewSection[]
  /** On the first page of the inspected body: what it has to do. */
  door?: readonly DoorTasks[]
  /** With the announcement: what is sent with it. */
  announcement?: readonly AnnouncementPart[]
  /** When dates have moved, in the same transaction. */
  moved?: OnMoved
}

/** Every page of this module. */
export const planningPages = (
  services: Stores & { scans: boolean; address: () => string },
  { overview = [], door = [], announcement = [], moved }: FromLaterModules = {},
): Page[] => [
  listInspectionsPage(services),
  newInspectionPage(services),
  overviewPage(services, overview),
  planPage(services),
  calendarPage(services),
  projectPlanPage(services),
  calendarFeedPage(services),
  subscriptionPage(services),
  ownSubscriptionPage(services),
  announcementPage(services, announcement),
  announcementDocumentPage(services, announcement),
  issueAnnouncementPage(services, announcement),
  letterPage(services),
  toldPage(services),
  checklistPage('background', services),
  checklistPage('closing', services),
  backgroundItemPage(services),
  planningFilePage('background', services),
  removePlanningFilePage('background', services),
  listMeetingsPage(services),
  addMeetingPage(services),
  availabilityPage(services),
  doorAvailabilityPage(services),
  timetablePage(services),
  meetingPage(services),
  cancelMeetingPage(services),
  meetingRecordPage(services),
  briefingPage(services),
  planningFilePage('slides', services),
  removePlanningFilePage('slides', services),
  doorMeetingsPage(services),
  doorMeetingRecordPage(services),
  doorBriefingPage(services),
  stepPage(services, moved),
  teamPage(services),
  inspectedBodyPage(services),
  inspectedBodyInvitationPage(services),
  declarationPage(services),
  decideConflictPage(services),
  sitesPage(services),
  addSitePage(services),
  sitePage(services),
  handOutPage(services),
  recordPage(services),
  ownInspectionPage(),
  doorPage(services, door),
  doorPlanPage(services),
  doorCalendarPage(services),
  doorAnnouncementPage(services),
  doorDocumentPage(services),
  doorPeoplePage(services),
  doorPersonPage(services),
  comeInPage(services),
  askForLinkPage(services),
]
