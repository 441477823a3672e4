import { addDays, addWeeks, londonDay, londonInstant, weekdayInWeekOf } from '#platform/dates.ts'
import type { Deed } from '../deed.ts'
import { fieldworkDays, workingDayBy, workingDayFrom } from '../fieldwork-days.ts'
import { gathering } from '../gathering.ts'
import { type Judges, judging } from '../judging.ts'
import { holding } from '../meetings.ts'
import { openingOf } from '../opening.ts'
import { moving, recordingDone, settingUp } from '../planning.ts'
import { demonstrationReferences } from '../references.ts'
import { words } from '../words.ts'
import { probationServicesAnswers } from './answers.ts'
import { casework } from './casework.ts'
import { probationServicesEvidence } from './evidence.ts'

const judges: Judges = { 'P 1.1': 'gareth', 'P 1.2': 'tom', 'P 1.3': 'nadia' }

const reason = words`
  The results of the domain two cases were not in: inspectors were needed for dynamic inspections when the programme was
  paused. The work is taken up again this month
`

/** What waits for the cases, with how many weeks from now. The last comes first, so that no step passes another. */
const waiting = [
  { step: 'publication', weeks: 12, weekday: 'thursday' },
  { step: 'factual-accuracy', weeks: 8, weekday: 'friday' },
  { step: 'first-draft', weeks: 6, weekday: 'friday' },
  { step: 'ratings-panel', weeks: 5, weekday: 'friday' },
  { step: 'ratings-proposed', weeks: 5, weekday: 'wednesday' },
] as const

/** Coventry, inspected in the summer before the pause: domain one is judged, and its cases are judged now. */
export const probationServices = (now: Date): Deed[] => {
  const { 'probation-services': monday } = fieldworkDays(now)
  const { 'probation-services': reference } = demonstrationReferences(now)
  const opening = openingOf(reference)
  const on = (days: number): string => addDays(monday, days)
  const today = londonDay(now)
  const replanned = workingDayBy(addDays(today, -5))
  return [
    ...settingUp(
      reference,
      on(-42),
      { programme: 'probation-services', level: 'pdu', placeCode: 'N52CSW', fieldwork: monday },
      [
        { username: 'gareth', role: 'lead-inspector' },
        { username: 'tom', role: 'assistant-inspector' },
        { username: 'nadia', role: 'assistant-inspector' },
        { username: 'samir', role: 'data-team' },
        { username: 'ruth', role: 'head-of-programme' },
      ],
    ),
    recordingDone(reference, 'gareth', on(-26), ['sample-drawn']),
    recordingDone(reference, 'gareth', on(-21), ['announcement', 'sample-issued']),
    recordingDone(reference, 'gareth', on(-13), ['planning-meeting']),
    recordingDone(reference, 'joan', on(-12), ['schedule-changes']),
    recordingDone(reference, 'joan', on(-7), ['evidence-deadline']),
    holding(
      reference,
      { by: 'gareth', when: londonInstant(on(0), '17:30') },
      { heldOn: on(0), there: ['gareth', 'ruth'], spoke: 40, questions: 30 },
    ),
    recordingDone(reference, 'gareth', on(4), ['week-one']),
    recordingDone(reference, 'gareth', on(11), ['week-two', 'fieldwork-end']),
    ...gathering(opening, probationServicesEvidence, {
      from: londonInstant(on(0), '09:30'),
      until: londonInstant(on(11), '12:00'),
    }),
    ...judging(opening, probationServicesAnswers, {
      judges,
      from: londonInstant(on(8), '09:00'),
      until: londonInstant(on(17), '17:00'),
    }),
    ...casework(reference, { fieldwork: monday, again: replanned, now }),
    ...waiting.map(({ step, weeks, weekday }, i) =>
      moving(reference, {
        by: 'gareth',
        when: londonInstant(replanned, `10:${10 + i}`),
        number: i + 1,
        step,
        date: workingDayFrom(weekdayInWeekOf(addWeeks(today, weeks), weekday)),
        reason,
      }),
    ),
  ]
}
