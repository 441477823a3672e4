import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bankHolidayOn } from '#platform/working-days.ts'
import { exampleTimeline } from '../../testutils/example-timeline.ts'
import { workOutTimeline } from './rules/timeline.ts'
import { timelineCalendar } from './timeline-calendar.ts'

const about = { name: 'A visit', label: 'Visit', uid: 'visit-1', stamp: new Date('2026-01-05T10:00:00Z') }

const eventsOf = (fieldwork: string): Map<string, string[]> => {
  const steps = workOutTimeline(exampleTimeline, { fieldwork, wales: false, moves: [], calendar: bankHolidayOn })
  const unfolded = timelineCalendar(steps, about).replaceAll('\r\n ', '')
  const events = unfolded.split('BEGIN:VEVENT\r\n').slice(1)
  return new Map(events.map(event => [/^UID:(.*)$/m.exec(event)?.[1] ?? '', event.split('\r\n')]))
}

const has = (event: string[] | undefined, ...lines: string[]) => {
  for (const line of lines) assert.ok(event?.includes(line), `${line} in ${event?.join('\n')}`)
}

test('PLAN-11 a step with a time is an instant of UTC, in winter and in summer', () => {
  const winter = eventsOf('2026-02-09')
  has(winter.get('visit-1-notice@lantern'), 'DTSTART:20260119T093000Z', 'DTSTAMP:20260105T100000Z')
  has(winter.get('visit-1-visit@lantern'), 'DTSTART:20260209T130000Z', 'DTEND:20260213T140000Z')
  has(eventsOf('2026-06-15').get('visit-1-visit@lantern'), 'DTSTART:20260615T120000Z', 'DTEND:20260619T130000Z')
})

test('PLAN-11 a step without a time takes the whole day, and the end of a day is the day after it', () => {
  const draft = eventsOf('2026-02-09').get('visit-1-draft@lantern')
  has(draft, 'DTSTART;VALUE=DATE:20260227', 'DTEND;VALUE=DATE:20260228', 'SUMMARY:Visit: Draft')
})

test('PLAN-11 an event says its rule, its source and why it moved, and keeps its UID when the date changes', () => {
  const moved = eventsOf('2026-02-16').get('visit-1-publication@lantern')
  has(
    moved,
    'DTSTART;VALUE=DATE:20260407',
    'DESCRIPTION:The rule of publication\\nMoved because Friday 3 April 2026 is a bank holiday (Good Friday).\\nSource: Invented',
  )
  assert.deepEqual([...eventsOf('2026-02-09').keys()], [...eventsOf('2026-02-16').keys()])
  assert.equal(eventsOf('2026-02-09').size, exampleTimeline.steps.length)
})
