import type { Planning } from '#modules/programmes'
import { formatDay, formatTime, weekdayOf } from '#platform/dates.ts'
import { listed } from '#platform/words.ts'
import type { TeamMember } from '../inspection.ts'
import type { BankHolidays } from '../worked-step.ts'
import { whyNotWorking } from '../working-days.ts'
import { type Absence, absenceInWords, absencesFor, isAbsentAt } from './absence.ts'
import { sameName } from './attendees.ts'
import { coveredBy, type ExpectedMeeting } from './expected-meetings.ts'
import { groupClashes } from './group-clashes.ts'
import { inspectorsFor } from './inspectors-for.ts'
import { type Meeting, type TimedMeeting, timedMeetings } from './meeting.ts'
import { endOf, overlap } from './minutes.ts'
import { proposeMeetings } from './propose-meetings.ts'
import { lackingRoles, rolesInWords } from './required-team.ts'
import { hoursOn, type MeetingWindow } from './window.ts'

/** What is wrong with a meeting as it is planned, in a sentence. A warning: people may know better. */
export interface Clash {
  meeting: string
  words: string
}

export interface ClashSetting {
  expected: readonly ExpectedMeeting[]
  windows: ReadonlyMap<string, MeetingWindow>
  format: Planning['meetingFormat']
  team: readonly TeamMember[]
  /** What roles of the team are called. */
  roleNames: ReadonlyMap<string, string>
  calendar: BankHolidays
  /** When people of the inspected body are not available. */
  absences: readonly Absence[]
}

const nameOf = (username: string, team: readonly TeamMember[]): string =>
  team.find(member => member.username === username)?.name ?? username

/** Everyone who is asked to both, or takes part in both. */
const inBoth = (a: Meeting, b: Meeting, team: readonly TeamMember[]): string[] => [
  ...a.team.filter(username => b.team.includes(username)).map(username => nameOf(username, team)),
  ...a.attendees.filter(({ name }) => b.attendees.some(other => sameName(other.name, name))).map(({ name }) => name),
]

const twoPlaces = (meetings: readonly TimedMeeting[], { team }: ClashSetting): Clash[] =>
  meetings.flatMap((a, i) =>
    meetings.slice(i + 1).flatMap(b => {
      const people = overlap(a, b) ? [...new Set(inBoth(a, b, team))] : []
      if (people.length === 0) return []
      const are = people.length === 1 ? 'is' : 'are'
      return [
        { meeting: a.id, words: `${listed(people)} ${are} at “${b.name}” at the same time` },
        { meeting: b.id, words: `${listed(people)} ${are} at “${a.name}” at the same time` },
      ]
    }),
  )

const dayWords = (meeting: TimedMeeting, covered: readonly ExpectedMeeting[], setting: ClashSetting): string[] => {
  const { day } = meeting
  const off = whyNotWorking(day, setting.calendar)
  // Where its step was moved and has no such day, the programme's day is none to keep.
  const hasIt = ({ step, weekday }: ExpectedMeeting): boolean =>
    setting.windows.get(step ?? '')?.days.some(each => weekdayOf(each) === weekday) ?? true
  const wrongDay = covered.filter(
    meeting => meeting.fixed && meeting.weekday && meeting.weekday !== weekdayOf(day) && hasIt(meeting),
  )
  const outside = covered.flatMap(({ step }) => {
    const window = step ? setting.windows.get(step) : undefined
    return window && !window.days.includes(day) ? [window] : []
  })
  return [
    ...(off ? [off] : []),
    ...wrongDay.map(
      ({ weekday }) => `The programme has it on a ${weekday?.replace(/^./, first => first.toUpperCase())}`,
    ),
    ...(outside[0] && wrongDay.length === 0
      ? [
          `It is outside the days that it is for: ${formatDay(outside[0].days[0] as string)} to ${formatDay(outside[0].days.at(-1) as string)}`,
        ]
      : []),
  ]
}

const timeWords = (meeting: TimedMeeting, covered: readonly ExpectedMeeting[], setting: ClashSetting): string[] => {
  if (meeting.kind === 'observation') return []
  const { windows, format } = setting
  const window = covered.map(({ step }) => windows.get(step ?? '')).find(each => each?.days.includes(meeting.day))
  const { from, to } = window ? hoursOn(meeting.day, window, format.hours) : format.hours
  return meeting.start < from || endOf(meeting) > to
    ? [`It is outside the hours of that day, ${formatTime(from)} to ${formatTime(to)}`]
    : []
}

const lengthWords = (
  { minutes, kind }: Meeting,
  covered: readonly ExpectedMeeting[],
  setting: ClashSetting,
): string[] => {
  if (kind === 'observation' || kind === 'planning') return []
  const own = covered.find(each => each.minutes)?.minutes
  const { from, to } = own ?? { from: setting.format.minutesFrom, to: setting.format.minutesTo }
  return minutes < from || minutes > to ? [`It lasts ${minutes} minutes; ${from} to ${to} are usual`] : []
}

const teamWords = (
  { team: there }: Meeting,
  covered: readonly ExpectedMeeting[],
  { team, roleNames }: ClashSetting,
): string[] =>
  there.length === 0
    ? ['Nobody of the team takes part']
    : lackingRoles(there, covered, team).map(anyOf => `It needs ${rolesInWords(anyOf, roleNames)}`)

/** Who is asked and cannot come. */
const absentWords = ({ attendees, ...when }: TimedMeeting, { absences }: ClashSetting): string[] =>
  absences
    .filter(absence => attendees.some(({ name }) => sameName(name, absence.name)) && isAbsentAt(absence, when))
    .map(absenceInWords)

/** Of a meeting without a day: why there is no room, or where there is. */
const roomWords = (
  covered: readonly ExpectedMeeting[],
  live: readonly Meeting[],
  { windows, format, team, absences }: ClashSetting,
): string[] => {
  const known = live.flatMap(({ attendees }) => attendees)
  const [proposed] = proposeMeetings(covered.slice(0, 1), {
    ...{ windows, hours: format.hours, minutes: { from: format.minutesFrom, to: format.minutesTo } },
    ...{ inspectors: inspectorsFor(team), taken: timedMeetings(live) },
    absences: meeting => absencesFor(meeting, absences, known),
  })
  if (!proposed) return []
  const { day, start, why } = proposed
  return day && start ? [`There is room for it on ${formatDay(day)}, ${formatTime(start)}`] : why ? [why] : []
}

/** Everything that is wrong with the meetings of an inspection as planned: one function for all pages (PLAN-09). */
export const clashesOf = (meetings: readonly Meeting[], setting: ClashSetting): Clash[] => {
  const live = meetings.filter(({ cancelled }) => !cancelled)
  const timed = timedMeetings(live)
  const alone = live.flatMap(meeting => {
    const covered = coveredBy(meeting, setting.expected)
    const when = timed.find(({ id }) => id === meeting.id)
    return [
      ...(when
        ? [...dayWords(when, covered, setting), ...timeWords(when, covered, setting), ...absentWords(when, setting)]
        : roomWords(covered, live, setting)),
      ...lengthWords(meeting, covered, setting),
      ...teamWords(meeting, covered, setting),
      ...groupClashes(meeting, live, { covered, format: setting.format }),
    ].map(words => ({ meeting: meeting.id, words }))
  })
  return [...twoPlaces(timed, setting), ...alone]
}
