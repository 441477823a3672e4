import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readTimeOfDay } from './time-of-day.ts'

test('PLAN-04 a time of day is read as people type it', () => {
  const read = {
    '9': '09:00',
    '9am': '09:00',
    '9.30am': '09:30',
    '1:30 pm': '13:30',
    '13:00': '13:00',
    '12am': '00:00',
    '12 PM': '12:00',
  }
  for (const [text, time] of Object.entries(read)) assert.equal(readTimeOfDay(text), time, text)
  for (const text of ['', 'noon', '24:00', '9:60', '13pm', '0am', '9:3', '1300'])
    assert.equal(readTimeOfDay(text), undefined, text)
})
