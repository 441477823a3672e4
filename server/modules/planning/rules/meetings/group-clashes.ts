import type { Planning } from '#modules/programmes'
import { listed } from '#platform/words.ts'
import { sameName } from './attendees.ts'
import type { ExpectedMeeting } from './expected-meetings.ts'
import type { Attendee, Meeting } from './meeting.ts'

interface GroupSetting {
  covered: readonly ExpectedMeeting[]
  format: Planning['meetingFormat']
}

/** Size and mixture of a group (DIPP manual 6.8, AP manual 4.8). */
const mixture = (
  people: readonly Attendee[],
  { groupFrom, groupTo, sameGrade, withoutLineManagers }: Planning['meetingFormat'],
) => {
  const grades = [...new Set(people.flatMap(({ grade }) => (grade ? [grade] : [])))]
  const managed = people.filter(
    ({ lineManager }) => lineManager && people.some(({ name }) => sameName(name, lineManager)),
  )
  return [
    ...(people.length < groupFrom || people.length > groupTo
      ? [
          `${people.length} ${people.length === 1 ? 'person is' : 'people are'} asked; ${groupFrom} to ${groupTo} are best for a group`,
        ]
      : []),
    ...(sameGrade && grades.length > 1 ? [`Not all are of the same grade: ${listed(grades)}`] : []),
    ...(withoutLineManagers
      ? managed.map(({ name, lineManager }) => `${lineManager} is the line manager of ${name}, and both are asked`)
      : []),
  ]
}

/** Whether what somebody is there as is a role of the programme: `Senior probation officer` of `Senior probation officers`. */
export const holdsPost = (post: string, role: string): boolean =>
  sameName(post, role) || sameName(post, role.replace(/\(s\)|s$/, ''))

/** Others who hold a role that this meeting is for, as other meetings have it: all who share a role are asked. */
const othersInRole = (meeting: Meeting, all: readonly Meeting[], { covered }: GroupSetting): string[] => {
  const roles = covered.flatMap(({ attendees }) => attendees)
  const known = all.filter(({ id }) => id !== meeting.id).flatMap(({ attendees }) => attendees)
  const left = known.filter(
    ({ name, post }) =>
      roles.some(role => holdsPost(post, role)) && !meeting.attendees.some(attendee => sameName(attendee.name, name)),
  )
  const once = left.filter(({ name }, i) => left.findIndex(other => sameName(other.name, name)) === i)
  return once.map(({ name, post }) => `${name} is ${post} as well: whoever shares a role is asked`)
}

/** Someone who is the only one asked here and in another meeting needs one meeting, not two (DIPP manual 5.2). */
const severalRoles = (meeting: Meeting, all: readonly Meeting[]): string[] => {
  const [only, ...more] = meeting.attendees
  if (!only || more.length > 0 || meeting.covers.length === 0) return []
  return all
    .filter(
      ({ id, covers, attendees: [other, ...others] }) =>
        id !== meeting.id &&
        covers.length > 0 &&
        others.length === 0 &&
        other !== undefined &&
        sameName(other.name, only.name),
    )
    .map(
      ({ name }) => `${only.name} is met in “${name}” as well: one meeting is enough for somebody with several roles`,
    )
}

/** What is to be said about who is asked to a meeting. */
export const groupClashes = (meeting: Meeting, all: readonly Meeting[], setting: GroupSetting): string[] => [
  ...(meeting.kind === 'focus-group' && meeting.attendees.length > 0 ? mixture(meeting.attendees, setting.format) : []),
  ...(meeting.attendees.length > 0 ? othersInRole(meeting, all, setting) : []),
  ...severalRoles(meeting, all),
]
