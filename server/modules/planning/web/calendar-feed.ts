import { paths } from '#paths'
import { londonDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import type { Page } from '#platform/web/page.ts'
import { calendarFile } from '../calendar-feed.ts'
import { calendarFeedOf } from '../queries/calendar/feed.ts'

/** A calendar for programs that read calendars, at its private address: they cannot sign in. */
export const calendarFeedPage = ({ db }: { db: Db }): Page<{ token: string }> => ({
  path: paths.calendarFeed(':token'),
  permission: 'public',
  audit: 'CALENDAR_FEED',

  async get({ params, act }) {
    const feed = await calendarFeedOf(db, params.token, { now: act.when, today: londonDay(act.when) })
    return { download: 'lantern.ics', type: 'text/calendar; charset=utf-8', body: calendarFile(feed) }
  },
})
