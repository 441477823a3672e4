import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bankHolidayOn } from '#platform/working-days.ts'
import { exampleTimeline } from '../../../testutils/example-timeline.ts'
import { workOutTimeline } from '../rules/timeline.ts'
import type { Move } from '../rules/worked-step.ts'
import { timelineChart } from './timeline-chart.ts'
import { layOut, sizes } from './timeline-chart-layout.ts'

const phasesOf = (fieldwork: string, moves: Move[] = []) => {
  const steps = workOutTimeline(exampleTimeline, { fieldwork, wales: false, moves, calendar: bankHolidayOn })
  return ['before', 'during', 'after'].map(phase => ({
    name: `Phase ${phase}`,
    steps: steps.filter(step => step.phase === phase),
  }))
}

const chart = (more: Partial<Parameters<typeof timelineChart>[0]> = {}): string =>
  timelineChart({ id: 'plan', title: 'Timeline of the visit', phases: phasesOf('2026-02-09'), ...more }).toString()

test('PLAN-11 the chart names itself, says what it spans and that the table has every date', () => {
  const drawn = chart()
  assert.match(drawn, /role="img" aria-labelledby="plan-title plan-desc"/)
  assert.match(drawn, /<title id="plan-title">Timeline of the visit<\/title>/)
  const span = 'From Monday 19 January 2026 to Friday 27 March 2026. Phase before, 3 steps; Phase during, 2 steps'
  assert.ok(drawn.includes(span), drawn)
  assert.match(drawn, /The table gives every date\.<\/desc>/)
})

test('PLAN-11 the chart scrolls in a region that the keyboard reaches, and has no inline style', () => {
  assert.match(chart(), /<div class="moj-scrollable-pane" role="region" aria-label="[^"]+" tabindex="0">/)
  assert.match(chart(), /viewBox="0 0 700 \d+"/)
  assert.doesNotMatch(chart(), /style=|<style/)
})

test('PLAN-11 each step has its name, its date in words and its mark, under the name of its phase', () => {
  const drawn = chart()
  for (const text of ['Phase before', 'Phase during', 'Phase after', 'Visit end', '9 Feb to 13 Feb'])
    assert.ok(drawn.includes(`>${text}</text>`), text)
  assert.ok(drawn.includes('<title>Visit: Monday 9 February 2026, 1pm to Friday 13 February 2026, 2pm</title>'))
})

test('PLAN-11 a date that moved is told by the shape of its mark and in words, and the key explains what is drawn', () => {
  assert.doesNotMatch(chart(), /Moved to a working day|Moved by hand/)
  const moves = [{ step: 'draft', date: '2026-03-05', reason: 'Leave' }]
  const drawn = chart({ phases: phasesOf('2026-02-16', moves) })
  assert.match(drawn, />Moved to a working day</)
  assert.match(drawn, />Moved by hand</)
  assert.ok(drawn.includes('moved because Friday 3 April 2026 is a bank holiday (Good Friday)</title>'))
  const marks = layOut(phasesOf('2026-02-16', moves)).rows.map(row => (row.kind === 'step' ? row.mark : ''))
  assert.deepEqual(marks.slice(-3), ['by-hand', 'date', 'moved'])
})

test('PLAN-11 today is marked when it is within the timeline', () => {
  assert.match(chart({ today: '2026-02-11' }), />Today</)
  assert.doesNotMatch(chart({ today: '2025-02-11' }), />Today</)
  assert.doesNotMatch(chart(), />Today</)
})

test('PLAN-11 days keep their order and distance on the chart, and nothing leaves it', () => {
  const layout = layOut(phasesOf('2026-02-09'))
  assert.equal(layout.xOf(layout.first), sizes.plotFrom)
  assert.equal(layout.xOf(layout.last), sizes.plotTo)
  const week = layout.xOf('2026-02-16') - layout.xOf('2026-02-09')
  assert.ok(Math.abs(layout.xOf('2026-03-09') - layout.xOf('2026-03-02') - week) < 1e-9)
  for (const row of layout.rows) {
    assert.ok(row.y + row.height <= layout.height)
    if (row.kind === 'step') assert.ok(row.from >= sizes.plotFrom && row.to <= sizes.plotTo)
  }
})

test('PLAN-11 a name is printed as text, never as markup, and a timeline without steps draws nothing', () => {
  const phases = phasesOf('2026-02-09').map(phase => ({ ...phase, name: '<b>Phase</b>' }))
  assert.doesNotMatch(chart({ phases }), /<b>/)
  assert.equal(chart({ phases: [] }), '')
})
