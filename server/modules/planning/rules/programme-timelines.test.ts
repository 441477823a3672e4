/** The timelines of the programmes that ship, against dates counted by hand from the two manuals. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findShipped } from '#modules/programmes'
import { addWeeks } from '#platform/dates.ts'
import { bankHolidayOn, isWorkingDay } from '#platform/working-days.ts'
import { consequencesOfMove } from './changes.ts'
import { reasonsNotToMove } from './moves.ts'
import { workOutTimeline } from './timeline.ts'
import type { Move, WorkedStep } from './worked-step.ts'

const timelines = {
  dipp: (await findShipped({}, 'dipp', '1.0')).timeline,
  ap: (await findShipped({}, 'approved-premises', '1.0')).timeline,
}
type Name = keyof typeof timelines

const settingOf = (fieldwork: string, wales = false, moves: Move[] = []) => {
  return { fieldwork, wales, moves, calendar: bankHolidayOn }
}

const stepsOf = (name: Name, ...setting: Parameters<typeof settingOf>): Map<string, WorkedStep> =>
  new Map(workOutTimeline(timelines[name], settingOf(...setting)).map(step => [step.id, step]))

/** Compares what is named with what was worked out: `2026-02-27 14:00`, and after ` < ` the day it moved from. */
const assertDates = (steps: Map<string, WorkedStep>, expected: Record<string, string>): void => {
  const found = Object.keys(expected).map(id => {
    const { date, time, movedFrom } = steps.get(id) ?? assert.fail(`there is no step ${id}`)
    return [id, `${date}${time ? ` ${time}` : ''}${movedFrom ? ` < ${movedFrom}` : ''}`]
  })
  assert.deepEqual(Object.fromEntries(found), expected)
}

const spanOf = (step: WorkedStep | undefined): string => `${step?.date} to ${step?.until?.date} ${step?.until?.time}`

test('PLAN-01 DIPP: an inspection without days off in its way is dated as the manual says', () => {
  const steps = stepsOf('dipp', '2026-02-09')
  assertDates(steps, {
    announcement: '2026-01-19', // three weeks before (3.3)
    'planning-meeting': '2026-01-27', // the Tuesday of the week after the announcement (3.5)
    'schedule-changes': '2026-01-28', // the Wednesday two weeks before (5.1)
    'evidence-deadline': '2026-02-02', // the Monday one week before (3.6)
    'draft-week-two-schedule': '2026-02-06', // before week one (5.1)
    'week-one': '2026-02-09',
    'case-review': '2026-02-16', // a week between the two (5.1)
    'week-two': '2026-02-23 13:00', // Monday afternoon (6.9)
    'headline-findings': '2026-02-23', // at the start of week two (5.1)
    'fieldwork-end': '2026-02-27 14:00', // Friday, usually between 12pm and 2pm (6.9)
    'first-draft': '2026-03-13', // two weeks (7.1)
    'factual-accuracy': '2026-03-20', // about three weeks after (2.4)
    'follow-up': '2026-03-20', // about three weeks after (7.2)
    publication: '2026-04-10', // six weeks after the end (7.4)
  })
  assert.equal(spanOf(steps.get('week-one')), '2026-02-09 to 2026-02-13 null')
  assert.equal(spanOf(steps.get('week-two')), '2026-02-23 to 2026-02-27 14:00')
  assert.deepEqual(
    [...steps.values()].flatMap(({ warnings }) => warnings),
    [],
  )
})

test('PLAN-02 AP: an inspection without days off in its way is dated as the manual says', () => {
  const steps = stepsOf('ap', '2026-02-11')
  assertDates(steps, {
    announcement: '2026-02-09 09:30', // Monday, letter by 9.30am (2.4)
    'evidence-deadline': '2026-02-11 09:00', // Wednesday 9am (3.4)
    'on-site': '2026-02-11 13:00', // Wednesday 1pm (2.4)
    'fieldwork-end': '2026-02-12 17:00', // Thursday 5pm (2.4)
    'ratings-panel': '2026-02-20', // Friday of week +1 (5.2)
    'panel-summary': '2026-02-27', // end of week +2 (5.2)
    'area-manager-call': '2026-02-27', // during week +2 (5.2)
    'factual-accuracy': '2026-02-26', // about two weeks after (2.4)
    publication: '2026-03-26', // six weeks after the end (5.5)
  })
  assert.equal(spanOf(steps.get('on-site')), '2026-02-11 to 2026-02-12 17:00')
  assert.equal(spanOf(steps.get('casework')), '2026-02-09 to 2026-02-11 13:00')
  const meeting = steps.get('context-setting')?.date ?? ''
  assert.ok(meeting >= '2026-02-09' && meeting <= '2026-02-11', meeting)
  assert.deepEqual(
    [...steps.values()].flatMap(({ warnings }) => warnings),
    [],
  )
})

test('PLAN-03 a report in Wales takes two weeks more, and nothing before the report does', () => {
  assertDates(stepsOf('dipp', '2026-02-09', true), { 'factual-accuracy': '2026-03-20', publication: '2026-04-24' })
  assertDates(stepsOf('ap', '2026-02-11', true), { 'panel-summary': '2026-02-27', publication: '2026-04-09' })
})

test('PLAN-04 DIPP around Easter 2026: deadlines go earlier, publication later', () => {
  assertDates(stepsOf('dipp', '2026-02-02'), { publication: '2026-04-07 < 2026-04-03' })
  assertDates(stepsOf('dipp', '2026-04-13'), { 'evidence-deadline': '2026-04-02 < 2026-04-06' })
  // The announcement would be on Easter Monday; the meeting is in the week after the day it moved to.
  assertDates(stepsOf('dipp', '2026-04-27'), {
    announcement: '2026-04-02 < 2026-04-06',
    'planning-meeting': '2026-04-07',
  })
  // Fieldwork ends on the Thursday, and two, three and six weeks are counted from there.
  const steps = stepsOf('dipp', '2026-03-16')
  assertDates(steps, {
    'fieldwork-end': '2026-04-02 14:00 < 2026-04-03',
    'first-draft': '2026-04-16',
    'factual-accuracy': '2026-04-23',
    publication: '2026-05-14',
  })
  assert.equal(spanOf(steps.get('week-two')), '2026-03-30 to 2026-04-02 14:00')
  assert.equal(steps.get('week-two')?.warnings[0]?.text, 'Friday 3 April 2026 is a bank holiday (Good Friday)')
  const weekTwoAtEaster = stepsOf('dipp', '2026-03-23')
  assertDates(weekTwoAtEaster, {
    'week-two': '2026-04-07 13:00 < 2026-04-06',
    'headline-findings': '2026-04-07',
    'fieldwork-end': '2026-04-10 14:00',
  })
  assert.equal(spanOf(stepsOf('dipp', '2026-04-06').get('week-one')), '2026-04-07 to 2026-04-10 null')
})

test('PLAN-04 DIPP around Christmas 2025', () => {
  assertDates(stepsOf('dipp', '2025-12-08'), {
    'fieldwork-end': '2025-12-24 14:00 < 2025-12-26',
    publication: '2026-02-04',
  })
  assertDates(stepsOf('dipp', '2025-10-27'), { publication: '2025-12-29 < 2025-12-26' })
  assertDates(stepsOf('dipp', '2026-01-05'), {
    announcement: '2025-12-15',
    'planning-meeting': '2025-12-23',
    'schedule-changes': '2025-12-24',
    'evidence-deadline': '2025-12-29',
    'draft-week-two-schedule': '2026-01-02',
  })
})

test('PLAN-04 AP around Easter 2026 and Christmas 2025', () => {
  assertDates(stepsOf('ap', '2026-04-08'), {
    announcement: '2026-04-02 09:30 < 2026-04-06',
    'evidence-deadline': '2026-04-08 09:00',
  })
  assertDates(stepsOf('ap', '2026-03-25'), {
    'ratings-panel': '2026-04-02 < 2026-04-03',
    'panel-summary': '2026-04-10',
    'factual-accuracy': '2026-04-09',
    publication: '2026-05-07',
  })
  assertDates(stepsOf('ap', '2025-12-17'), {
    'ratings-panel': '2025-12-24 < 2025-12-26',
    'panel-summary': '2026-01-02',
    'factual-accuracy': '2025-12-31 < 2026-01-01',
    publication: '2026-01-29',
  })
  assertDates(stepsOf('ap', '2025-11-12'), { publication: '2025-12-29 < 2025-12-25' })
  // On site on Christmas Eve alone: the second day is Christmas Day.
  const eve = stepsOf('ap', '2025-12-24')
  assertDates(eve, { 'on-site': '2025-12-24 13:00', 'fieldwork-end': '2025-12-24 17:00 < 2025-12-25' })
  assert.equal(spanOf(eve.get('on-site')), '2025-12-24 to 2025-12-24 17:00')
  assert.equal(eve.get('on-site')?.warnings[0]?.text, 'Thursday 25 December 2025 is a bank holiday (Christmas Day)')
})

test('PLAN-04 in no week of ten years does a step of DIPP or AP fall on a day off, or out of the order of its phases', () => {
  for (const [name, first] of [
    ['dipp', '2024-01-01'],
    ['ap', '2024-01-03'],
  ] as const)
    for (let week = 0; week < 520; week += 1) {
      const fieldwork = addWeeks(first, week)
      const steps = stepsOf(name, fieldwork, week % 2 === 0)
      for (const { id, date } of steps.values()) assert.ok(isWorkingDay(date), `${name} ${fieldwork}: ${id} on ${date}`)
      const order =
        name === 'dipp' ? ['announcement', 'evidence-deadline', 'week-one', 'week-two', 'fieldwork-end'] : []
      const all = [...order, 'announcement', 'fieldwork-end', 'factual-accuracy', 'publication'].map(
        id => steps.get(id)?.date ?? '',
      )
      const sorted = all.slice(order.length)
      assert.deepEqual(sorted, [...sorted].sort(), `${name} ${fieldwork}`)
      assert.deepEqual(all.slice(0, order.length), all.slice(0, order.length).sort(), `${name} ${fieldwork}`)
    }
})

test('PLAN-01 DIPP: the announcement is three weeks before, and under two weeks asks for a reason', () => {
  const moved = (date: string) =>
    stepsOf('dipp', '2026-02-09', false, [{ step: 'announcement', date, reason: 'Invented' }]).get('announcement')
  assert.deepEqual(moved('2026-01-26')?.warnings, [])
  assert.match(moved('2026-01-27')?.warnings[0]?.text ?? '', /13 days before .* must be at least 14 days before/)
})

test('PLAN-02 AP: the panel sits within a week of fieldwork’s end, up to the Friday of week +1; later is warned of', () => {
  const moved = (date: string) =>
    stepsOf('ap', '2026-02-11', false, [{ step: 'ratings-panel', date, reason: 'Invented' }]).get('ratings-panel')
  assert.deepEqual(moved('2026-02-18')?.warnings, [])
  assert.deepEqual(moved('2026-02-20')?.warnings, [])
  // “Normally” (2.4) is advice: no reason is asked for beyond that of the move.
  const { text = '', needsReason } = moved('2026-02-23')?.warnings[0] ?? {}
  assert.match(
    text,
    /^“Ratings panel” is 11 days after “End of fieldwork.*”; it should be at most 8 days after \(AP manual 2\.4/,
  )
  assert.equal(needsReason, false)
})

test('PLAN-04 DIPP and AP: what hangs on a step that is moved by hand follows it', () => {
  const changes = (name: Name, fieldwork: string, step: string, date: string) => {
    const move = { step, date, reason: 'Invented' }
    assert.deepEqual(reasonsNotToMove(timelines[name], settingOf(fieldwork), move), [])
    return new Map(consequencesOfMove(timelines[name], settingOf(fieldwork), move).map(({ id, to }) => [id, to.date]))
  }
  const weekTwo = changes('dipp', '2026-02-09', 'week-two', '2026-03-02')
  assert.equal(weekTwo.get('headline-findings'), '2026-03-02')
  assert.equal(weekTwo.get('fieldwork-end'), '2026-03-06')
  assert.equal(weekTwo.get('publication'), '2026-04-17')
  assert.equal(weekTwo.has('evidence-deadline'), false)
  const weekOne = changes('dipp', '2026-02-09', 'week-one', '2026-02-16')
  assert.deepEqual([weekOne.get('briefing'), weekOne.get('week-two')], ['2026-02-16', '2026-03-02'])
  const onSite = changes('ap', '2026-02-11', 'on-site', '2026-02-18')
  assert.equal(onSite.get('fieldwork-end'), '2026-02-19')
  assert.equal(onSite.get('ratings-panel'), '2026-02-27')
  assert.equal(onSite.get('panel-summary'), '2026-03-06')
  assert.equal(onSite.get('publication'), '2026-04-02')
  assert.deepEqual(
    reasonsNotToMove(timelines.ap, settingOf('2026-02-11'), {
      step: 'publication',
      date: '2026-02-10',
      reason: 'Invented',
    }).length,
    1,
  )
})
