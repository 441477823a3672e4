import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Timeline, TimelineStep } from '#modules/programmes'
import { addDays, weekdayOf } from '#platform/dates.ts'
import { bankHolidayOn, isWorkingDay } from '#platform/working-days.ts'
import { exampleStep, exampleTimeline } from '../../../testutils/example-timeline.ts'
import { workOutTimeline } from './timeline.ts'
import type { Move, TimelineSetting } from './worked-step.ts'

const setting = (fieldwork: string, more: Partial<TimelineSetting> = {}): TimelineSetting => ({
  fieldwork,
  wales: false,
  moves: [],
  calendar: bankHolidayOn,
  ...more,
})

const datesOf = (timeline: Timeline, given: TimelineSetting): Record<string, string> =>
  Object.fromEntries(workOutTimeline(timeline, given).map(({ id, date }) => [id, date]))

const stepOf = (timeline: Timeline, given: TimelineSetting, id: string) => {
  const found = workOutTimeline(timeline, given).find(step => step.id === id)
  assert.ok(found)
  return found
}

test('PLAN-01 weeks, the weekday of the week, days and working days are counted in that order', () => {
  assert.deepEqual(datesOf(exampleTimeline, setting('2026-02-09')), {
    notice: '2026-01-19',
    briefing: '2026-01-27',
    papers: '2026-02-04',
    visit: '2026-02-09',
    'visit-end': '2026-02-13',
    draft: '2026-02-27',
    workshop: '2026-03-06',
    publication: '2026-03-27',
  })
  const given = { id: 'a', from: 'fieldwork', weeks: 1, weekday: 'friday', days: 1, workingDays: 2 } as const
  const timeline = { ...exampleTimeline, steps: [exampleStep(given)] }
  // A week later, its Friday (20 February), a day later (Saturday), two working days later: Tuesday.
  assert.deepEqual(datesOf(timeline, setting('2026-02-09')), { a: '2026-02-24' })
})

test('PLAN-01 working days pass over weekends and bank holidays', () => {
  assert.equal(stepOf(exampleTimeline, setting('2026-04-13'), 'papers').date, '2026-04-08')
  assert.equal(stepOf(exampleTimeline, setting('2026-04-07'), 'papers').date, '2026-03-31')
})

test('PLAN-01 a step carries its times, its rule and its source', () => {
  const { time, until, rule, source, owner, shared } = stepOf(exampleTimeline, setting('2026-02-09'), 'visit')
  assert.deepEqual([time, until], ['13:00', { date: '2026-02-13', time: '14:00' }])
  assert.deepEqual([rule, source, owner, shared], ['The rule of visit', 'Invented', 'lead', true])
  assert.equal(stepOf(exampleTimeline, setting('2026-02-09'), 'draft').time, null)
  assert.equal(stepOf(exampleTimeline, setting('2026-02-09'), 'draft').until, null)
})

test('PLAN-03 Wales adds its weeks to the steps that have them and to no other', () => {
  const england = datesOf(exampleTimeline, setting('2026-02-09'))
  const wales = datesOf(exampleTimeline, setting('2026-02-09', { wales: true }))
  // Six weeks after Friday 13 February, and two more for translation: Friday 10 April.
  assert.deepEqual(wales, { ...england, publication: '2026-04-10' })
})

test('PLAN-04 a step goes earlier or later from a day off, says from where and why, and what hangs on it follows', () => {
  // The visit ends on Good Friday, so on the Thursday; four weeks from there and so on.
  const end = stepOf(exampleTimeline, setting('2026-03-30'), 'visit-end')
  assert.deepEqual([end.date, end.movedFrom], ['2026-04-02', '2026-04-03'])
  assert.equal(end.movedBecause, 'Friday 3 April 2026 is a bank holiday (Good Friday)')
  assert.equal(stepOf(exampleTimeline, setting('2026-03-30'), 'draft').date, '2026-04-16')
  // Six weeks before Good Friday is 20 February; its publication is later: Tuesday after Easter Monday.
  const published = stepOf(exampleTimeline, setting('2026-02-16'), 'publication')
  assert.deepEqual([published.date, published.movedFrom], ['2026-04-07', '2026-04-03'])
  const { movedFrom, movedBecause } = stepOf(exampleTimeline, setting('2026-02-09'), 'publication')
  assert.deepEqual([movedFrom, movedBecause], [null, null])
})

test('PLAN-04 a step that stays on a bank holiday says so, and so does one that has a bank holiday in it', () => {
  const easter = stepOf(exampleTimeline, setting('2026-04-06'), 'visit')
  assert.deepEqual([easter.date, easter.movedFrom], ['2026-04-06', null])
  assert.deepEqual(easter.warnings, [
    { text: 'Monday 6 April 2026 is a bank holiday (Easter Monday)', needsReason: false },
  ])
  const before = stepOf(exampleTimeline, setting('2026-03-30'), 'visit')
  assert.deepEqual(before.until, { date: '2026-04-02', time: '14:00' })
  assert.deepEqual(
    before.warnings.map(({ text }) => text),
    ['Friday 3 April 2026 is a bank holiday (Good Friday)'],
  )
})

test('PLAN-04 a week that begins later for a bank holiday still ends on its Friday', () => {
  const week = exampleStep({ id: 'week', from: 'fieldwork', lasts: { days: 4 }, whenNotWorking: 'later' })
  const worked = stepOf({ ...exampleTimeline, steps: [week] }, setting('2026-04-06'), 'week')
  assert.deepEqual([worked.date, worked.until], ['2026-04-07', { date: '2026-04-10', time: null }])
  // Of two days from New Year's Day nothing would be left but the day it moved to: then they are two days all the same.
  const two = exampleStep({ id: 'two', from: 'fieldwork', lasts: { days: 1 }, whenNotWorking: 'later' })
  const visit = stepOf({ ...exampleTimeline, steps: [two] }, setting('2025-01-01'), 'two')
  assert.deepEqual([visit.date, visit.until], ['2025-01-02', { date: '2025-01-03', time: null }])
})

test('PLAN-04 a date set by hand stays where it was set, with a warning on a day off, and what hangs on it follows', () => {
  const reason = 'The hall is taken on Friday'
  const moves: Move[] = [{ step: 'visit-end', date: '2026-02-14', time: '11:00', reason }]
  const end = stepOf(exampleTimeline, setting('2026-02-09', { moves }), 'visit-end')
  assert.deepEqual([end.date, end.time, end.movedFrom], ['2026-02-14', '11:00', null])
  assert.deepEqual(end.movedByHand, { reason, from: '2026-02-13' })
  assert.deepEqual(end.warnings, [{ text: 'Saturday 14 February 2026 is at the weekend', needsReason: false }])
  const draft = stepOf(exampleTimeline, setting('2026-02-09', { moves }), 'draft')
  assert.deepEqual([draft.date, draft.movedFrom, draft.movedByHand], ['2026-02-27', '2026-02-28', null])
})

const ids = ['a', 'b', 'c', 'd', 'e', 'f']
const anyStep = (i: number): fc.Arbitrary<TimelineStep> =>
  fc
    .record({
      from: fc.constantFrom('fieldwork', ...ids.slice(0, i)),
      weeks: fc.integer({ min: -4, max: 8 }),
      weekday: fc.option(fc.constantFrom('monday', 'wednesday', 'friday', 'sunday'), { nil: undefined }),
      days: fc.integer({ min: -10, max: 10 }),
      workingDays: fc.integer({ min: -8, max: 8 }),
      walesWeeks: fc.nat({ max: 3 }),
      whenNotWorking: fc.constantFrom('earlier', 'later', 'stays'),
      lasts: fc.option(fc.record({ days: fc.nat({ max: 6 }) }), { nil: undefined }),
    })
    .map(({ weekday, lasts, ...given }) =>
      exampleStep({
        id: ids[i] as string,
        ...given,
        ...(weekday && { weekday }),
        ...(lasts && { lasts }),
      } as TimelineStep),
    )
const anyTimeline = fc
  .tuple(...ids.map((_, i) => anyStep(i)))
  .map(steps => ({ fieldwork: { weekday: 'monday', name: 'Fieldwork' }, steps }) as Timeline)
// Around Christmas and Easter as often as everywhere else.
const anyMonday = fc
  .oneof(fc.integer({ min: 0, max: 520 }), fc.constantFrom(50, 51, 64, 65, 66, 103))
  .map(week => addDays('2025-01-06', 7 * week))
const anySetting = fc
  .record({ fieldwork: anyMonday, wales: fc.boolean() })
  .map(({ fieldwork, wales }) => setting(fieldwork, { wales }))

test('PLAN-04 no step that goes earlier or later is on a weekend or bank holiday, nor on the wrong side of its rule', () => {
  fc.assert(
    fc.property(anyTimeline, anySetting, (timeline, given) => {
      for (const [i, { date, movedFrom, movedBecause, until }] of workOutTimeline(timeline, given).entries()) {
        const { whenNotWorking } = timeline.steps[i] as TimelineStep
        if (whenNotWorking !== 'stays') assert.ok(isWorkingDay(date), `${date} ${weekdayOf(date)}`)
        else assert.equal(movedFrom, null)
        assert.equal(movedFrom === null, movedBecause === null)
        if (movedFrom) assert.ok(whenNotWorking === 'earlier' ? date < movedFrom : date > movedFrom)
        if (movedFrom) assert.ok(!isWorkingDay(movedFrom))
        if (until) assert.ok(until.date >= date)
      }
    }),
  )
})

test('PLAN-04 moving one step changes it and what hangs on it, and nothing else', () => {
  fc.assert(
    fc.property(
      anyTimeline,
      anySetting,
      fc.constantFrom(...ids),
      fc.integer({ min: -20, max: 20 }),
      (timeline, given, id, by) => {
        const before = workOutTimeline(timeline, given)
        const from = before.find(step => step.id === id)?.date as string
        const move = { step: id, date: addDays(from, by), reason: 'Why not' }
        const after = workOutTimeline(timeline, { ...given, moves: [move] })
        const hanging = new Set([id])
        for (const step of timeline.steps) if (hanging.has(step.from)) hanging.add(step.id)
        assert.equal(after.find(step => step.id === id)?.date, move.date)
        for (const [i, step] of after.entries()) {
          if (hanging.has(step.id)) continue
          assert.deepEqual({ ...step, warnings: [] }, { ...before[i], warnings: [] })
        }
        if (by % 7 !== 0) return
        // By whole weeks what hangs on it directly keeps its day of the week, unless a day off is in the way.
        for (const [i, step] of timeline.steps.entries())
          if (step.from === id && step.workingDays === 0 && step.whenNotWorking === 'stays')
            assert.equal(after[i]?.date, addDays(before[i]?.date as string, by))
      },
    ),
  )
})

test('PLAN-01 the same input gives the same timeline, and the input is left as it was', () => {
  fc.assert(
    fc.property(anyTimeline, anySetting, (timeline, given) => {
      const before = JSON.stringify([timeline, given])
      assert.deepEqual(workOutTimeline(timeline, given), workOutTimeline(timeline, given))
      assert.equal(JSON.stringify([timeline, given]), before)
    }),
  )
})
