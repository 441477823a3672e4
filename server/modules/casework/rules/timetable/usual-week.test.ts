import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isWorkingDay } from '#platform/working-days.ts'
import { usualWeek } from './usual-week.ts'

type Steps = Parameters<typeof usualWeek>[0]['steps']

const until = (date: string) => ({ date, time: null })
const announcement = { date: '2026-03-09', until: null, movedByHand: null }
const weekOne = { date: '2026-03-30', until: until('2026-04-03'), movedByHand: null }
const weekTwo = { date: '2026-04-13', until: until('2026-04-17'), movedByHand: null }
const days = (steps: Steps): readonly string[] =>
  usualWeek({ steps, fieldwork: '2026-03-30', minutes: 60, isWorkingDay }).days

test('CASE-04 the interview week is the working days of what lasts from the week of the fieldwork date: Good Friday is none', () => {
  const expected = ['2026-03-30', '2026-03-31', '2026-04-01', '2026-04-02']
  assert.deepEqual(days([announcement, weekOne, weekTwo]), expected)
  assert.deepEqual(days([weekTwo]), expected)
})

test('CASE-04 where that step was moved by hand, the interview week has moved with it', () => {
  const reason = { reason: 'The region asked for it', from: '2026-03-30' }
  const moved = { date: '2026-04-07', until: until('2026-04-10'), movedByHand: reason }
  assert.deepEqual(days([announcement, moved, weekTwo]), ['2026-04-07', '2026-04-08', '2026-04-09', '2026-04-10'])
})
