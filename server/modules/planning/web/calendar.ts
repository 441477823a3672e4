import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import type { Page } from '#platform/web/page.ts'
import { openInspection } from '../queries/open-inspection.ts'
import { timelineOf } from '../queries/timeline-of.ts'
import { timelineCalendar } from '../timeline-calendar.ts'

/** The plan of an inspection as a calendar file. */
export const calendarPage = ({ db }: { db: Db }): Page => ({
  path: paths.inspections.calendar(':reference'),
  permission: 'inspections:view',
  audit: 'PLAN_CALENDAR',

  async get({ params, user, act }) {
    const open = await openInspection(db, user, params.reference as string)
    const { reference, placeName } = open.inspection
    const label = `${open.programme.programme.shortName} ${placeName}`
    return {
      download: `${reference}.ics`,
      type: 'text/calendar; charset=utf-8',
      body: timelineCalendar(await timelineOf(db, open), { name: label, label, uid: reference, stamp: act.when }),
    }
  },
})
