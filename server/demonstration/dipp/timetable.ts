import {
  answerChange,
  askForChange,
  goOnWithout,
  issueTimetable,
  openTimetable,
  setInspectorTimes,
  workOutTimetable,
} from '#modules/casework'
import type { Act } from '#platform/audit/record-event.ts'
import { londonInstant } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import type { Deed } from '../deed.ts'

/** The days on which it is worked out, issued, and changes are asked for. */
interface TimetableDays {
  workedOut: string
  issued: string
  asked: string
  answered: string
}

type Opened = Awaited<ReturnType<typeof openTimetable>>

const contact = 'Alex Moor, single point of contact'

/** Gareth leads, is at the briefing on the Monday and speaks with leaders all week; Ines is new, and away on the Friday. */
const limited = ({ state }: Opened): Parameters<typeof setInspectorTimes>[3][] => {
  const { days } = state.setting.week
  const whole = (day: string) => ({ day, from: '09:30', until: '16:30' })
  const [first = ''] = days
  const around = [
    { day: first, from: '09:30', until: '11:00' },
    { day: first, from: '14:00', until: '16:30' },
  ]
  const limits = { mostCases: null, seen: 0 }
  return [
    { ...limits, username: 'gareth', hours: [...around, ...days.slice(1).map(whole)], mostADay: 2, welsh: true },
    { ...limits, username: 'ines', hours: days.slice(0, -1).map(whole), mostADay: 3, welsh: false },
  ]
}

/** The case that stands so many interviews after the first in the timetable. */
const numberOf = ({ state }: Opened, nth: number): number => {
  const cases = state.timetable.filter(({ time }) => time).map(placement => placement.case)
  return state.cases.find(({ id }) => id === cases[nth])?.number ?? 0
}

/**
 * The provisional timetable of the region: worked out, issued with the announcement. Then a practitioner turns out to be away and
 * a substitute is agreed, one wish is refused, and one waits for Gareth's answer.
 */
export const timetabling = (reference: string, { workedOut, issued, asked, answered }: TimetableDays): Deed[] => {
  const opened = (db: Db, { who, permissions }: Act) => openTimetable(db, { username: who, permissions }, reference)
  const asking = (nth: number, time: string, kind: 'another-time' | 'not-available', wish: string): Deed => ({
    by: 'joan',
    when: londonInstant(asked, time),
    async does(db, act) {
      const open = await opened(db, act)
      const request = { number: numberOf(open, nth), kind, wish, askedForBy: contact, askedOn: asked }
      requests.set(nth, await askForChange(db, act, open, request))
    },
  })
  const requests = new Map<number, string>()
  const answering = (nth: number, time: string, granted: boolean, reason: string): Deed => ({
    by: 'gareth',
    when: londonInstant(answered, time),
    does: async (db, act) =>
      answerChange(db, act, await opened(db, act), { id: requests.get(nth) ?? '', granted, reason }),
  })
  return [
    {
      by: 'gareth',
      when: londonInstant(workedOut, '11:10'),
      async does(db, act) {
        const open = await opened(db, act)
        for (const times of limited(open)) await setInspectorTimes(db, act, open, times)
      },
    },
    {
      by: 'gareth',
      when: londonInstant(workedOut, '11:25'),
      does: async (db, act) => workOutTimetable(db, act, await opened(db, act), false),
    },
    {
      by: 'joan',
      when: londonInstant(issued, '10:20'),
      does: async (db, act) => issueTimetable(db, act, await opened(db, act)),
    },
    asking(3, '10:05', 'not-available', 'The practitioner has moved to another region.'),
    asking(9, '10:15', 'another-time', 'Another day: the practitioner is in court on this one.'),
    asking(14, '15:30', 'another-time', 'Any other day: the practitioner is on a training course.'),
    answering(3, '11:30', true, 'Agreed by telephone: the senior probation officer knows the case.'),
    {
      by: 'gareth',
      when: londonInstant(answered, '11:35'),
      async does(db, act) {
        const open = await opened(db, act)
        await goOnWithout(db, act, open, {
          number: numberOf(open, 3),
          reason: 'The practitioner has moved to another region',
          agreedWith: contact,
          instead: {
            kind: 'substitute',
            name: 'Robin Vale',
            role: 'Senior probation officer',
            suitable: 'Has overseen the case since it began',
            supervises: true,
          },
        })
      },
    },
    answering(9, '11:50', false, 'The hearing has been moved to the week after.'),
  ]
}
