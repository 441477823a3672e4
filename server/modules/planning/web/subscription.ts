import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { moment } from '#platform/web/moment.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { Answer } from '#platform/web/view.ts'
import { endCalendar, renewCalendar, scopeOf } from '../actions/change-calendar.ts'
import { calendarMadeAt } from '../queries/calendar/feed.ts'
import { openInspection } from '../queries/open-inspection.ts'
import type { OpenInspection } from '../rules/inspection.ts'
import { inspectionFrame } from './inspection-frame.ts'
import { subscriptionContent } from './subscription-content.ts'
import { subscriptionText } from './subscription-text.ts'

/** The pages of staff are in English. */
const text = subscriptionText.en

interface Needs {
  db: Db
  address: () => string
}

const show = async ({ db }: Needs, visit: Visit, open?: OpenInspection, made?: string): Promise<Answer> => {
  const madeAt = await calendarMadeAt(db, visit.user.username, scopeOf(open))
  return {
    ...(open ? inspectionFrame(open, 'plan') : { place: 'work' }),
    heading: text.heading,
    title: open ? `Calendar, ${open.inspection.placeName}` : 'Calendar of your work',
    backLink: open ? paths.inspections.plan(open.inspection.reference) : paths.work,
    content: subscriptionContent({
      ...{ csrf: visit.csrf, text, made },
      about: open ? text.ofInspection(open.inspection.placeName) : text.ofOwn,
      since: madeAt && moment(madeAt),
    }),
  }
}

const change = async (needs: Needs, visit: Visit, open?: OpenInspection): Promise<Answer> => {
  const { act, body } = visit
  if (body.intent === 'end') {
    await endCalendar(needs.db, act, open)
    const redirect = open ? paths.inspections.subscription(open.inspection.reference) : paths.subscription
    return { redirect, notice: text.ended }
  }
  const token = await renewCalendar(needs.db, act, open)
  return show(needs, visit, open, `${needs.address()}${paths.calendarFeed(token)}`)
}

/** Where someone gets an address of a calendar of all their work, renews it or takes it away (PLAN-11). */
export const ownSubscriptionPage = (needs: Needs): Page => ({
  path: paths.subscription,
  permission: 'work:view',
  audit: 'OWN_SUBSCRIPTION',
  get: visit => show(needs, visit),
  post: visit => change(needs, visit),
})

/** The same for one inspection. */
export const subscriptionPage = (needs: Needs): Page => ({
  path: paths.inspections.subscription(':reference'),
  permission: 'inspections:view',
  audit: 'SUBSCRIPTION',

  async get(visit) {
    return show(needs, visit, await openInspection(needs.db, visit.user, visit.params.reference as string))
  },

  async post(visit) {
    return change(needs, visit, await openInspection(needs.db, visit.user, visit.params.reference as string))
  },
})
