import { weekdayOf } from '#platform/dates.ts'
import { listed } from '#platform/words.ts'
import { type Absence, isAbsentAt } from './absence.ts'
import type { ExpectedMeeting } from './expected-meetings.ts'
import type { TimedMeeting } from './meeting.ts'
import { minuteOf, overlap, timeOf } from './minutes.ts'
import { hoursOn, type MeetingWindow } from './window.ts'

/** Where a meeting of the programme could be, and who of the team would take part. Without a day there is no room for it. */
export interface ProposedMeeting {
  meeting: ExpectedMeeting
  day: string | null
  start: string | null
  minutes: number
  team: readonly string[]
  /** Why there is no room for it. */
  why?: string
}

export interface MeetingSetting {
  /** By the step in whose span a meeting takes place. */
  windows: ReadonlyMap<string, MeetingWindow>
  hours: { from: string; to: string }
  /** The shortest and longest that a meeting may be. */
  minutes: { from: number; to: number }
  /** Usernames of those who hold meetings, the lead inspector first. */
  inspectors: readonly string[]
  /** Meetings that are planned already: they stay where they are. */
  taken: readonly TimedMeeting[]
  /** When those are not available whom a meeting is for. */
  absences?: (meeting: ExpectedMeeting) => readonly Absence[]
}

const usual = 60
const gap = 15
const midday = { start: '12:30', minutes: 60 }
const raster = 15

const minutesOf = ({ minutes, kind }: ExpectedMeeting, { from, to }: MeetingSetting['minutes']): number => {
  if (minutes) return kind === 'briefing' ? minutes.to : Math.min(Math.max(usual, minutes.from), minutes.to)
  return Math.min(Math.max(usual, from), to)
}

interface Placed extends ProposedMeeting {
  day: string
  start: string
}

const isFree = (
  { day, start, minutes, team }: Pick<Placed, 'day' | 'start' | 'minutes' | 'team'>,
  others: readonly Pick<Placed, 'day' | 'start' | 'minutes' | 'team'>[],
  absences: readonly Absence[],
): boolean =>
  !absences.some(absence => isAbsentAt(absence, { day, start, minutes })) &&
  !overlap({ day, start, minutes }, { day, ...midday }) &&
  !others.some(
    other =>
      other.team.some(username => team.includes(username)) &&
      overlap({ day, start, minutes: minutes + gap }, { ...other, minutes: other.minutes + gap }),
  )

/** The earliest first; on a day that ends at a time, such as the last of fieldwork, the latest. */
const startsOn = (day: string, window: MeetingWindow, minutes: number, hours: MeetingSetting['hours']): string[] => {
  const { from, to } = hoursOn(day, window, hours)
  const starts: string[] = []
  for (let minute = minuteOf(from); minute + minutes <= minuteOf(to); minute += raster) starts.push(timeOf(minute))
  return window.days.length === 1 && window.until ? starts.toReversed() : starts
}

/** Fixed ones on their day of the week; all others on any day, the one with the fewest meetings first. */
const daysFor = ({ weekday }: ExpectedMeeting, { days }: MeetingWindow, placed: readonly Placed[]): string[] => {
  const own = weekday ? days.filter(day => weekdayOf(day) === weekday) : []
  if (own.length > 0) return own
  const load = (day: string): number => placed.filter(other => other.day === day).length
  return days.toSorted((a, b) => load(a) - load(b) || (a < b ? -1 : 1))
}

/** Where several of the team are needed all take part; what is fixed, or needs one of them, is the lead inspector's. */
const tracksFor = ({ fixed, team }: ExpectedMeeting, tracks: readonly (readonly string[])[]) => {
  if (team.length > 1) return [tracks.flat()]
  return fixed || team.length > 0 ? tracks.slice(0, 1) : tracks
}

const place = (
  meeting: ExpectedMeeting,
  placed: readonly Placed[],
  tracks: readonly (readonly string[])[],
  setting: MeetingSetting,
  absences = setting.absences?.(meeting) ?? [],
): ProposedMeeting => {
  const { windows, hours, minutes: format, taken } = setting
  const minutes = minutesOf(meeting, format)
  const window = windows.get(meeting.step ?? '')
  const open = tracksFor(meeting, tracks)
  const without = { meeting, day: null, start: null, minutes, team: open[0] ?? [] }
  if (!window) return { ...without, why: 'The programme gives no days for it' }
  for (const day of daysFor(meeting, window, placed))
    for (const start of startsOn(day, window, minutes, hours))
      for (const team of open)
        if (isFree({ day, start, minutes, team }, [...taken, ...placed], absences))
          return { meeting, day, start, minutes, team }
  const free = absences.length > 0 && place(meeting, placed, tracks, setting, []).day !== null
  const names = [...new Set(absences.map(({ name }) => name))]
  const away = `${listed(names)} ${names.length === 1 ? 'is' : 'are'} not available when there is room`
  return { ...without, why: free ? away : 'There is no room for it within the days and hours' }
}

const attempt = (
  meetings: readonly ExpectedMeeting[],
  tracks: readonly (readonly string[])[],
  setting: MeetingSetting,
): ProposedMeeting[] => {
  const order = [...meetings.filter(({ fixed }) => fixed), ...meetings.filter(({ fixed }) => !fixed)]
  const all: ProposedMeeting[] = []
  for (const meeting of order) {
    const placed = all.filter((other): other is Placed => other.day !== null)
    all.push(place(meeting, placed, tracks, setting))
  }
  return meetings.map(meeting => all.find(other => other.meeting === meeting) as ProposedMeeting)
}

/**
 * Lays the programme's meetings out over the days of fieldwork (PLAN-09): fixed ones on their day, all within the hours, with
 * time between and at midday. The inspectors hold them together; where there is no room for that, each alone, and the fixed ones
 * the lead inspector.
 */
export const proposeMeetings = (meetings: readonly ExpectedMeeting[], setting: MeetingSetting): ProposedMeeting[] => {
  const { inspectors } = setting
  const together = attempt(meetings, [inspectors], setting)
  const placed = (all: readonly ProposedMeeting[]): number => all.filter(({ day }) => day !== null).length
  if (inspectors.length < 2 || placed(together) === meetings.length) return together
  const alone = attempt(
    meetings,
    inspectors.map(username => [username]),
    setting,
  )
  return placed(alone) > placed(together) ? alone : together
}
