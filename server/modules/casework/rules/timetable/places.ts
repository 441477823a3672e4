import { isAvailable, isThere } from './availability.ts'
import { reasonsNotToTake } from './reasons-not-to-take.ts'
import type { TimetabledCase, TimetabledInspector, TimetableSetting } from './setting.ts'
import { byTime, type InterviewTime, timesOf } from './week.ts'

/** A case with the places that it could have if it were the only one. */
export interface Candidate {
  inspected: TimetabledCase
  /** Who could take it, by their index. */
  inspectors: readonly number[]
  /** When its interview could be, by index; none for a file read. */
  times: readonly number[]
}

/** Inspectors and times with who could be where: what a timetable is chosen from. In an order that the input's does not change. */
export interface Places {
  setting: TimetableSetting
  inspectors: readonly TimetabledInspector[]
  times: readonly InterviewTime[]
  /** For each inspector the times at which they are there, by index. */
  there: readonly (readonly number[])[]
  /** By number: those with an interview, and file reads. */
  interviews: readonly Candidate[]
  fileReads: readonly Candidate[]
}

const byUsername = (a: TimetabledInspector, b: TimetabledInspector): number => (a.username < b.username ? -1 : 1)

/** The week's times, and those that people have locked though the week does not propose them. */
const timesIn = ({ week, cases }: TimetableSetting): InterviewTime[] => {
  const locked = cases.flatMap(({ fileRead, locked: { time } }) => (time && !fileRead ? [time] : []))
  const all = [...timesOf(week), ...locked.filter(({ day }) => week.days.includes(day))]
  return [...new Map(all.map(({ day, start }) => [`${day} ${start}`, { day, start }])).values()].sort(byTime)
}

/** Works out which places each case could have. A locked choice leaves a case only the places that keep it. */
export const placesOf = (setting: TimetableSetting): Places => {
  const { week } = setting
  const inspectors = setting.inspectors.toSorted(byUsername)
  const times = timesIn(setting)
  const proposed = new Set(timesOf(week).map(({ day, start }) => `${day} ${start}`))
  const there = inspectors.map(inspector =>
    [...times.keys()].filter(t => isThere(inspector, times[t] as InterviewTime, week)),
  )
  const worksInWeek = inspectors.map(({ hours }) => hours.some(({ day }) => week.days.includes(day)))

  const isTimeFor = ({ interviewee, locked }: TimetabledCase, { day, start }: InterviewTime): boolean =>
    (locked.time ? locked.time.day === day && locked.time.start === start : proposed.has(`${day} ${start}`)) &&
    isAvailable(interviewee, { day, start }, setting)

  const candidate = (inspected: TimetabledCase): Candidate => {
    const { fileRead, locked } = inspected
    const mayTake = [...inspectors.keys()].filter(
      i =>
        worksInWeek[i] &&
        (locked.inspector ?? inspectors[i]?.username) === inspectors[i]?.username &&
        reasonsNotToTake(inspectors[i] as TimetabledInspector, inspected).length === 0,
    )
    const worked = new Set(mayTake.flatMap(i => there[i] as number[]))
    const free = [...times.keys()].filter(t => worked.has(t) && isTimeFor(inspected, times[t] as InterviewTime))
    return { inspected, inspectors: mayTake, times: fileRead ? [] : free }
  }

  const candidates = setting.cases.toSorted((a, b) => a.number - b.number).map(candidate)
  return {
    ...{ setting, inspectors, times, there },
    interviews: candidates.filter(({ inspected }) => !inspected.fileRead),
    fileReads: candidates.filter(({ inspected }) => inspected.fileRead),
  }
}
