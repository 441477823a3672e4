import { formatDay, formatTime } from '#platform/dates.ts'
import { counted } from '#platform/words.ts'
import type { TeamMember } from '../../rules/inspection.ts'
import type { Meeting, MeetingForm } from '../../rules/meetings/meeting.ts'
import { endOf } from '../../rules/meetings/minutes.ts'

export const formNames: Record<MeetingForm, string> = {
  'face-to-face': 'Face to face',
  remote: 'Remote',
  mixed: 'Mixed: some there, some remote',
}

export const kindNames: Record<string, string> = {
  meeting: 'Meeting',
  'focus-group': 'Group',
  observation: 'Observation',
  discussion: 'Discussion',
  briefing: 'Briefing',
  planning: 'Planning meeting',
}

/** `9:30am to 10:30am`; for one without a time how long it lasts. */
export const timeInWords = ({ start, minutes }: Pick<Meeting, 'start' | 'minutes'>): string =>
  start ? `${formatTime(start)} to ${formatTime(endOf({ start, minutes }))}` : counted(minutes, 'minute')

/** Who is asked, with what they are there as. */
export const attendeesInWords = ({ attendees }: Meeting): string[] =>
  attendees.map(({ name, post }) => `${name}, ${post}`)

/** Names of those on the team who take part. Somebody who has left it is called by their username. */
export const teamInWords = ({ team: there }: Meeting, team: readonly TeamMember[]): string[] =>
  there.map(username => team.find(member => member.username === username)?.name ?? username)

/** Where it is, and how: `Face to face, room 4`. */
export const placeInWords = ({ form, place, mixedReason }: Meeting): string =>
  [formNames[form], place, form === 'mixed' && mixedReason].filter(Boolean).join(', ')

/** When a meeting is, or was: `Tuesday 28 April 2026, 9am`. */
export const whenOf = ({ day, start }: Pick<Meeting, 'day' | 'start'>): string =>
  day ? `${formatDay(day)}${start ? `, ${formatTime(start)}` : ''}` : 'a time to be agreed'

/** How many of the inspected body are told, to add to what was done; nothing where nobody is. */
export const tellsOf = (told: number): string =>
  told === 0 ? '' : `, and ${told === 1 ? '1 person' : `${told} people`} of the inspected body told`
