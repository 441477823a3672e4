import type { Db } from '#platform/db/open.ts'
import type { Page } from '#platform/web/page.ts'
import { calendarPage } from './calendar.ts'
import { listInspectionsPage } from './list-inspections.ts'
import { newInspectionPage } from './new-inspection.ts'
import { type OverviewSection, overviewPage } from './overview.ts'
import { planPage } from './plan.ts'
import { recordPage } from './record.ts'
import { stepPage } from './step.ts'
import { teamPage } from './team.ts'

/** Every page of this module. `overviewSections`: what later modules show on the overview of an inspection, in order. */
export const planningPages = (services: { db: Db }, overviewSections: readonly OverviewSection[] = []): Page[] => [
  listInspectionsPage(services),
  newInspectionPage(services),
  overviewPage(services, overviewSections),
  planPage(services),
  calendarPage(services),
  stepPage(services),
  teamPage(services),
  recordPage(services),
]
