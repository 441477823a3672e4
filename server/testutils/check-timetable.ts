import type {
  TimetabledCase,
  TimetabledInspector,
  TimetableSetting,
} from '../modules/casework/rules/timetable/setting.ts'
import type { Placement, Timetable } from '../modules/casework/rules/timetable/timetable.ts'
import type { InterviewWeek } from '../modules/casework/rules/timetable/week.ts'

const clock = (time: string): number => {
  const [hour, minute] = time.split(':').map(Number)
  return (hour ?? 0) * 60 + (minute ?? 0)
}

/** The starts that a day is divided into, minute by minute. */
export const startsOf = ({ firstStart, lastEnd, midday, minutes, gap }: InterviewWeek): string[] => {
  const starts: string[] = []
  let free = 0
  for (let minute = 0; minute < 24 * 60; minute += 1) {
    const end = minute + minutes
    const within = minute >= clock(firstStart) && end <= clock(lastEnd)
    const inBreak = midday !== null && minute < clock(midday.until) && end > clock(midday.from)
    if (minute < free || !within || inBreak) continue
    starts.push(`${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`)
    free = end + gap
  }
  return starts
}

/** What can go wrong with a placement by itself, as a word. */
const wrongAlone = (
  placement: Placement,
  c: TimetabledCase,
  who: TimetabledInspector,
  setting: TimetableSetting,
): string[] => {
  const { time } = placement
  const wrong: string[] = []
  if (c.conflicts.some(username => username === who.username)) wrong.push('conflict')
  if (!c.fileRead && !who.languages.some(language => language === c.language)) wrong.push('language')
  if (c.onlyGrades && !c.onlyGrades.grades.some(grade => grade === who.grade)) wrong.push('grade')
  if ((time === null) !== c.fileRead) wrong.push('time')
  if (!time || c.fileRead) return wrong
  const from = clock(time.start)
  const until = from + setting.week.minutes
  if (!setting.week.days.some(day => day === time.day)) return [...wrong, 'day']
  let there = false
  for (const part of who.hours)
    if (part.day === time.day && clock(part.from) <= from && until <= clock(part.until)) there = true
  if (!there) wrong.push('hours')
  for (const absence of setting.absences)
    if (absence.interviewee === c.interviewee && absence.day === time.day)
      if (!(until <= clock(absence.from) || clock(absence.until) <= from)) return [...wrong, 'absent']
  return wrong
}

/** Everything wrong with a timetable, read a second time by plain loops: it shares nothing with what proposes or checks one. */
export const wrongIn = (timetable: Timetable, setting: TimetableSetting): string[] => {
  const wrong: string[] = []
  const known = timetable.flatMap(placement => {
    const c = setting.cases.find(({ id }) => id === placement.case)
    const who = setting.inspectors.find(({ username }) => username === placement.inspector)
    if (c && !who) wrong.push('stranger')
    if (c && who) wrong.push(...wrongAlone(placement, c, who, setting))
    return c ? [{ placement, c, who }] : []
  })
  for (let a = 0; a < known.length; a += 1)
    for (let b = a + 1; b < known.length; b += 1) {
      const [one, two] = [known[a], known[b]]
      const [first, second] = [one?.placement.time, two?.placement.time]
      if (one?.c === two?.c) wrong.push('twice')
      if (!first || !second || first.day !== second.day) continue
      const between = Math.abs(clock(first.start) - clock(second.start)) - setting.week.minutes
      if (one?.who && one.who === two?.who && between < 0) wrong.push('busy')
      if (one?.who && one.who === two?.who && between >= 0 && between < setting.week.gap) wrong.push('gap')
      if (one?.c.interviewee === two?.c.interviewee && between < 0) wrong.push('interviewee')
    }
  for (const who of setting.inspectors) {
    const own = known.filter(each => each.who === who)
    if (who.mostCases !== null && own.length > who.mostCases) wrong.push('cases')
    for (const day of new Set(own.map(({ placement }) => placement.time?.day)))
      if (day && who.mostADay !== null)
        if (own.filter(({ placement }) => placement.time?.day === day).length > who.mostADay) wrong.push('day-limit')
  }
  return wrong
}

/** Every place that a case could have by itself, with its locked choice. */
export const placesFor = (c: TimetabledCase, setting: TimetableSetting): Placement[] => {
  const { week } = setting
  const proposed = week.days.flatMap(day => startsOf(week).map(start => ({ day, start })))
  const times = c.fileRead ? [null] : c.locked.time ? [c.locked.time] : proposed
  const works = (who: TimetabledInspector): boolean => who.hours.some(part => week.days.some(day => day === part.day))
  return setting.inspectors
    .filter(who => works(who) && (c.locked.inspector === null || c.locked.inspector === who.username))
    .flatMap(who =>
      times
        .map(time => ({ case: c.id, inspector: who.username, time }))
        .filter(placement => wrongAlone(placement, c, who, setting).length === 0),
    )
}

/** How many interviews fit into someone's week, counted by trying. */
const roomOf = (who: TimetabledInspector, { week }: TimetableSetting): number => {
  let room = 0
  for (const day of week.days) {
    let fits = 0
    for (const start of startsOf(week))
      if (
        who.hours.some(
          p => p.day === day && clock(p.from) <= clock(start) && clock(start) + week.minutes <= clock(p.until),
        )
      )
        fits += 1
    room += who.mostADay === null ? fits : Math.min(fits, who.mostADay)
  }
  if (who.mostCases !== null) room = Math.min(room, who.mostCases)
  return Math.max(1, room)
}

/** How good a timetable is, the most important first: of two, the one with the smaller number at the first difference is better. */
export const worthOf = (timetable: Timetable, setting: TimetableSetting, before: Timetable): number[] => {
  const caseOf = (placement: Placement) => setting.cases.find(({ id }) => id === placement.case)
  const locked = timetable.filter(each => caseOf(each)?.locked.inspector || caseOf(each)?.locked.time).length
  const interviews = timetable.filter(({ time }) => time).length
  const shares = setting.inspectors
    .flatMap(who => {
      const own = timetable.filter(({ inspector }) => inspector === who.username).length
      return Array.from({ length: own }, (_, n) => (n + 1) / roomOf(who, setting))
    })
    .sort((a, b) => b - a)
  const kept = timetable.filter(each =>
    before.some(
      was =>
        was.case === each.case &&
        was.inspector === each.inspector &&
        was.time?.day === each.time?.day &&
        was.time?.start === each.time?.start,
    ),
  ).length
  let crowded = 0
  let late = 0
  const lockedTimes = setting.cases.flatMap(({ fileRead, locked: { time } }) => (time && !fileRead ? [time] : []))
  const all = new Set(
    [...setting.week.days.flatMap(day => startsOf(setting.week).map(start => ({ day, start }))), ...lockedTimes]
      .filter(({ day }) => setting.week.days.includes(day))
      .map(({ day, start }) => `${day} ${start}`),
  )
  const order = [...all].sort()
  for (const { time, inspector } of timetable) {
    if (!time) continue
    crowded += timetable.filter(other => other.inspector === inspector && other.time?.day === time.day).length
    late += order.indexOf(`${time.day} ${time.start}`)
  }
  return [-locked, -interviews, -(timetable.length - interviews), ...shares, -kept, crowded, late]
}

/** Whether the first is worth more. */
export const isBetter = (a: readonly number[], b: readonly number[]): boolean => {
  for (const [n, value] of a.entries()) {
    const other = b[n] ?? Number.POSITIVE_INFINITY
    if (Math.abs(value - other) > 1e-9) return value < other
  }
  return false
}

/** The best timetable of all, by trying every place of every case. */
export const bestByTrial = (setting: TimetableSetting, before: Timetable): number[] => {
  const options = setting.cases.map(c => placesFor(c, setting))
  let best: number[] = worthOf([], setting, before)
  const tryFrom = (n: number, chosen: Placement[]): void => {
    if (n === options.length) {
      const worth = worthOf(chosen, setting, before)
      if (isBetter(worth, best)) best = worth
      return
    }
    for (const placement of options[n] ?? []) {
      const more = [...chosen, placement]
      if (wrongIn(more, setting).length === 0) tryFrom(n + 1, more)
    }
    tryFrom(n + 1, chosen)
  }
  tryFrom(0, [])
  return best
}
