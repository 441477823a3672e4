import {
  changeMeeting,
  findInspection,
  layOutMeetings,
  type Meeting,
  type MeetingPlan,
  meetingsOf,
  saveRecord,
  sendRecord,
  shareMeetings,
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
    const {
      id: meeting,
      version,
      changedAt: _at,
      changedBy: _by,
      cancelled: _no,
      ...plan
    } = await meetingFor(db, reference, id)
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
