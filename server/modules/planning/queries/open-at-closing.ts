import { londonDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import type { OpenInspection } from '../rules/inspection.ts'
import { type Meeting, timedMeetings } from '../rules/meetings/meeting.ts'
import { planStanding } from '../rules/project-plan/plan-reply.ts'
import type { Pass, Site } from '../rules/site.ts'
import { type BriefingState, briefingStatesOf } from './meetings/briefings.ts'
import { recordsOf } from './meetings/meeting-record.ts'
import { meetingsOf } from './meetings/meetings.ts'
import { planRepliesOf } from './project-plan/plan-replies.ts'
import { openPasses, sitesOf } from './sites.ts'

/** What is not finished at the closing of fieldwork, as far as it shows of itself. */
export interface OpenAtClosing {
  passes: readonly (Pass & { site: string })[]
  /** Briefings that nobody has recorded as held. */
  briefings: readonly BriefingState[]
  /** Meetings whose day has come, of which nothing is written. */
  withoutRecord: readonly Meeting[]
  /** How many issues with the plan the inspected body waits to have answered. */
  unanswered: number
}

/** What is still open when fieldwork is closed (PLAN-12; DIPP manual 6.9, AP manual 4.9). */
export const openAtClosing = async (db: Db, open: OpenInspection, now: Date): Promise<OpenAtClosing> => {
  const { id } = open.inspection
  const [passes, sites, briefings, meetings, records, replies] = await Promise.all([
    openPasses(db, id),
    sitesOf(db, id),
    briefingStatesOf(db, open),
    meetingsOf(db, id),
    recordsOf(db, id),
    planRepliesOf(db, id),
  ])
  const siteName = (siteId: string, all: readonly Site[]): string => all.find(site => site.id === siteId)?.name ?? ''
  const today = londonDay(now)
  return {
    passes: passes.map(pass => ({ ...pass, site: siteName(pass.siteId, sites) })),
    briefings: briefings.filter(({ held }) => !held),
    withoutRecord: timedMeetings(meetings).filter(
      ({ id: meeting, kind, day }) => kind !== 'observation' && day <= today && !records.has(meeting),
    ),
    unanswered: planStanding(replies, 0).open.length,
  }
}
