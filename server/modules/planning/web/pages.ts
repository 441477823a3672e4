import type { Db } from '#platform/db/open.ts'
import type { Page } from '#platform/web/page.ts'
import { calendarPage } from './calendar.ts'
import { calendarFeedPage } from './calendar-feed.ts'
import { decideConflictPage } from './decide-conflict.ts'
import { declarationPage } from './declaration.ts'
import { askForLinkPage } from './door/ask-for-link.ts'
import { comeInPage } from './door/come-in.ts'
import type { DoorTasks } from './door/door-tasks.ts'
import { doorPage } from './door/overview.ts'
import { ownInspectionPage } from './door/own.ts'
import { doorPeoplePage } from './door/people.ts'
import { doorPersonPage } from './door/person.ts'
import { doorPlanPage } from './door/plan.ts'
import { inspectedBodyPage } from './inspected-body.ts'
import { inspectedBodyInvitationPage } from './inspected-body-invitation.ts'
import { listInspectionsPage } from './list-inspections.ts'
import { newInspectionPage } from './new-inspection.ts'
import { type OverviewSection, overviewPage } from './overview.ts'
import { planPage } from './plan.ts'
import { projectPlanPage } from './project-plan/project-plan.ts'
import { recordPage } from './record.ts'
import { stepPage } from './step.ts'
import { ownSubscriptionPage, subscriptionPage } from './subscription.ts'
import { teamPage } from './team.ts'

/** What later modules show on pages of this one, each list in its order. */
export interface FromLaterModules {
  /** On the overview of an inspection. */
  overview?: readonly OverviewSection[]
  /** On the first page of the inspected body: what it has to do. */
  door?: readonly DoorTasks[]
}

/** Every page of this module. */
export const planningPages = (
  services: { db: Db; address: () => string },
  { overview = [], door = [] }: FromLaterModules = {},
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
  stepPage(services),
  teamPage(services),
  inspectedBodyPage(services),
  inspectedBodyInvitationPage(services),
  declarationPage(services),
  decideConflictPage(services),
  recordPage(services),
  ownInspectionPage(),
  doorPage(services, door),
  doorPlanPage(services),
  doorPeoplePage(services),
  doorPersonPage(services),
  comeInPage(services),
  askForLinkPage(services),
]
