import {
  changeMeeting,
  findInspection,
  holdBriefing,
  invitationsOf,
  layOutMeetings,
  type Meeting,
  type MeetingPlan,
  meetingsOf,
  recordAbsence,
  saveRecord,
  sendRecord,
  shareMeetings,
  welcomeOutsider,
} from '#modules/planning'

import type { Db } from '#platform/db/open.ts'
import { newId } from '#platform/ids.ts'
import type { Deed } from './deed.ts'
import type { Username } from './people.ts'

interface Told {
  by: Username
  when: Date
}

/** The meeting of an inspection that stands for this one of its programme. */
const meetingFor = async (db: Db, reference: string, id: string): Promise<Meeting> => {
  const inspection = await findInspection(db, reference)
  const found = (await meetingsOf(db, inspection?.id ?? '')).find(({ covers }) => covers.includes(id))
  if (!found) throw new Error(`${reference} has no meeting ${id}`)
  return found
}

/** The same as a plan that can be changed. */
const planFor = async (...wanted: Parameters<typeof meetingFor>) => {
  const { id: meeting, version, changedAt: _at, changedBy: _by, cancelled: _no, ...plan } = await meetingFor(...wanted)
  return { meeting, version, plan }
}

/** The inspected body says at its door when somebody cannot come. */
export const beingAway = (reference: string, { by, when }: Told, away: Parameters<typeof recordAbsence>[4]): Deed => ({
  by,
  when,
  async does(db, { correlationId }) {
    const inspection = await findInspection(db, reference)
    const [contact] = inspection ? await invitationsOf(db, inspection.id) : []
    const user = contact && (await welcomeOutsider(db, contact.username, when))
    if (!user) throw new Error(`nobody of the inspected body of ${reference} has access`)
    const { username: who, permissions, boundTo } = user
    return recordAbsence(db, { who, when, correlationId, permissions, boundTo }, user, reference, away)
  },
})

/** A meeting that the inspected body knows of begins a little later, with the reason. */
export const movingLater = (
  reference: string,
  { by, when }: Told,
  id: string,
  { minutes, reason }: { minutes: number; reason: string },
): Deed => ({
  by,
  when,
  async does(db, act) {
    const { meeting, version, plan } = await planFor(db, reference, id)
    const [hour = 0, minute = 0] = plan.start?.split(':').map(Number) ?? []
    const start = `${String(hour + Math.floor((minute + minutes) / 60)).padStart(2, '0')}:${String((minute + minutes) % 60).padStart(2, '0')}`
    return changeMeeting(db, act, reference, { id: meeting, seen: version, plan: { ...plan, start }, reason })
  },
})

/** The programme's meetings are laid out over the days. */
export const layingOut = (reference: string, { by, when }: Told): Deed => ({
  by,
  when,
  does: (db, act) => layOutMeetings(db, act, reference),
})

/** A meeting is given people, a room or another time. */
export const arranging = (
  reference: string,
  { by, when }: Told,
  id: string,
  change: Partial<Omit<MeetingPlan, 'attendees'>> & { attendees?: readonly string[] },
): Deed => ({
  by,
  when,
  async does(db, act) {
    const { meeting, version, plan } = await planFor(db, reference, id)
    const attendees = change.attendees?.map(line => {
      const [name = '', post = '', grade = '', lineManager = ''] = line.split('; ')
      return { name, post, grade, lineManager }
    })
    const changed = { ...plan, ...change, attendees: attendees ?? plan.attendees }
    return changeMeeting(db, act, reference, { id: meeting, seen: version, plan: changed })
  },
})

/** What was said in a meeting is written down and sent to the inspected body. */
export const recording = (reference: string, { by, when }: Told, id: string, words: Record<string, string>): Deed => ({
  by,
  when,
  async does(db, act) {
    const { id: meeting } = await meetingFor(db, reference, id)
    await saveRecord(db, act, reference, { id: meeting, words, saveId: newId(), seen: 0 })
    await sendRecord(db, act, reference, meeting)
  },
})

/** The inspected body is shown the meetings. */
export const sharing = (reference: string, { by, when }: Told): Deed => ({
  by,
  when,
  does: (db, act) => shareMeetings(db, act, reference),
})

/** A briefing was held, with these of the team; it took so many minutes, and so many for questions. */
export const holding = (
  reference: string,
  { by, when }: Told,
  held: { heldOn: string; there: readonly Username[]; spoke: number; questions: number },
): Deed => ({
  by,
  when,
  does: (db, act) => holdBriefing(db, act, reference, { ...held, meeting: 'briefing', reason: '', seen: 0 }),
})
