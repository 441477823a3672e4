import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { inLanguage } from '#platform/web/language.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { Answer } from '#platform/web/view.ts'
import { endCalendar, renewCalendar, scopeOf } from '../../actions/change-calendar.ts'
import { calendarMadeAt } from '../../queries/calendar/feed.ts'
import { type OpenDoor, openDoor } from '../../queries/door/open-door.ts'
import { subscriptionContent } from '../subscription-content.ts'
import { subscriptionText } from '../subscription-text.ts'
import { doorFrame } from './door-frame.ts'
import { instantForOutsiders } from './present-dates.ts'

interface Needs {
  db: Db
  address: () => string
}

/** Where someone of the inspected body gets an address of a calendar of what its door shows, renews it or takes it away (PLAN-11). */
export const doorCalendarPage = ({ db, address }: Needs): Page => {
  const show = async ({ user, csrf, language }: Visit, door: OpenDoor, made?: string): Promise<Answer> => {
    const text = inLanguage(subscriptionText, language)
    const madeAt = await calendarMadeAt(db, user.username, scopeOf(door))
    const { placeName, reference } = door.inspection
    return {
      ...doorFrame(door, 'plan', language),
      heading: text.heading,
      title: `${text.heading}, ${placeName}`,
      backLink: paths.door.plan(reference),
      content: subscriptionContent({
        ...{ csrf, text, made, about: text.ofDoor(placeName) },
        since: madeAt && instantForOutsiders(madeAt, language),
      }),
    }
  }
  return {
    path: paths.door.calendar(':reference'),
    permission: 'door:view',
    audit: 'DOOR_CALENDAR',
    postsPerMinute: 20,

    async get(visit) {
      return show(visit, await openDoor(db, visit.user, visit.params.reference as string))
    },

    async post(visit) {
      const { act, body, user, params, language } = visit
      const door = await openDoor(db, user, params.reference as string)
      if (body.intent === 'end') {
        await endCalendar(db, act, door)
        const notice = inLanguage(subscriptionText, language).ended
        return { redirect: paths.door.calendar(door.inspection.reference), notice }
      }
      const token = await renewCalendar(db, act, door)
      return show(visit, door, `${address()}${paths.calendarFeed(token)}`)
    },
  }
}
