import type { Timeline, TimelineStep } from '#modules/programmes'

type Given = Partial<TimelineStep> & Pick<TimelineStep, 'id' | 'from'>

/** A step of an invented timeline: on the day of what it hangs on, moved earlier from a day off, unless said otherwise. */
export const exampleStep = (given: Given): TimelineStep => ({
  name: (given.id[0]?.toUpperCase() ?? '') + given.id.slice(1).replaceAll('-', ' '),
  phase: 'before',
  weeks: 0,
  days: 0,
  workingDays: 0,
  walesWeeks: 0,
  whenNotWorking: 'earlier',
  rule: `The rule of ${given.id}`,
  limits: [],
  owner: 'lead',
  shared: true,
  asks: [],
  source: 'Invented',
  ...given,
})

/** An invented timeline, made of one of everything that a timeline can say. */
export const exampleTimeline: Timeline = {
  fieldwork: { weekday: 'monday', name: 'the Monday of the visit' },
  remindWorkingDays: 2,
  steps: [
    exampleStep({
      id: 'notice',
      from: 'fieldwork',
      weeks: -3,
      time: '09:30',
      limits: [
        { daysAtLeast: 14, before: 'fieldwork', kind: 'rule', source: 'Invented 2.4' },
        { daysAtLeast: 21, before: 'visit', kind: 'advice', source: 'Invented 3.3' },
      ],
    }),
    exampleStep({ id: 'briefing', from: 'notice', weeks: 1, weekday: 'tuesday', whenNotWorking: 'later' }),
    exampleStep({ id: 'papers', from: 'fieldwork', workingDays: -3, time: '09:00' }),
    exampleStep({
      id: 'visit',
      from: 'fieldwork',
      phase: 'during',
      time: '13:00',
      lasts: { days: 4, until: '14:00' },
      whenNotWorking: 'stays',
    }),
    exampleStep({ id: 'visit-end', from: 'visit', phase: 'during', weekday: 'friday', time: '14:00' }),
    exampleStep({ id: 'draft', from: 'visit-end', phase: 'after', weeks: 2, whenNotWorking: 'earlier' }),
    exampleStep({ id: 'workshop', from: 'visit-end', phase: 'after', weeks: 3, whenNotWorking: 'later' }),
    exampleStep({
      id: 'publication',
      from: 'visit-end',
      phase: 'after',
      weeks: 6,
      walesWeeks: 2,
      whenNotWorking: 'later',
    }),
  ],
}
