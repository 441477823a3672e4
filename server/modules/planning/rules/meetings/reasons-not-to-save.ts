import type { Planning } from '#modules/programmes'
import { isDay, isTime } from '#platform/dates.ts'
import type { Reason } from '../reason.ts'
import type { MeetingPlan } from './meeting.ts'

const mixedReasons = ({ form, mixedReason }: MeetingPlan, { mixed }: Planning['meetingFormat']): Reason[] => {
  if (form !== 'mixed') return []
  if (mixed === 'not-allowed')
    return [{ field: 'form', text: 'Select face to face or remote: this programme has no mixed meetings' }]
  if (mixed === 'with-reason' && mixedReason.trim() === '')
    return [
      { field: 'mixedReason', text: 'Enter why some are there and others remote: mixed meetings are exceptional' },
    ]
  return []
}

/** A name goes into messages: short, and without the number of a case. */
const nameReasons = ({ name }: MeetingPlan): Reason[] => {
  if (name.trim() === '') return [{ field: 'name', text: 'Enter what the meeting is called' }]
  if (name.length > 150) return [{ field: 'name', text: 'Shorten the name to 150 characters or fewer' }]
  return /[{}]|(?<![a-z0-9])[a-z]\d{6}(?![a-z0-9])/i.test(name)
    ? [{ field: 'name', text: 'Leave numbers of cases out of the name: it is sent in messages' }]
    : []
}

/** Why a meeting cannot be planned so. What can be, and yet seems wrong, is a clash: see `clashesOf`. */
export const reasonsNotToSaveMeeting = (
  plan: MeetingPlan,
  { format, known, team }: { format: Planning['meetingFormat']; known: readonly string[]; team: readonly string[] },
): Reason[] => {
  const { day, start, minutes } = plan
  return [
    ...nameReasons(plan),
    ...(day !== null && !isDay(day) ? [{ field: 'day', text: 'Enter a real date' }] : []),
    ...(start !== null && !isTime(start) ? [{ field: 'start', text: 'Enter a time, such as 9:30am or 14:00' }] : []),
    ...((day === null) !== (start === null)
      ? [{ field: day === null ? 'day' : 'start', text: 'Enter both a date and a time, or neither' }]
      : []),
    ...(Number.isInteger(minutes) && minutes >= 15 && minutes <= 480
      ? []
      : [{ field: 'minutes', text: 'Enter how many minutes it lasts, from 15 to 480' }]),
    ...mixedReasons(plan, format),
    ...(plan.covers.every(id => known.includes(id))
      ? []
      : [{ field: 'covers', text: 'Select meetings of this programme' }]),
    ...(plan.team.every(username => team.includes(username))
      ? []
      : [{ field: 'team', text: 'Select people who are on the team' }]),
  ]
}
