import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { timetableSettings } from '../../../testutils/generated-timetables.ts'
import type { TimetableSetting } from '../rules/timetable/setting.ts'
import { proposeInWorker } from './propose-in-worker.ts'
import { proposeTimetable } from './propose-timetable.ts'

test('CASE-04 a thread of its own gives the same timetable', async () => {
  for (const setting of fc.sample(timetableSettings, { numRuns: 3, seed: 4 }))
    assert.deepEqual(await proposeInWorker(setting), await proposeTimetable(setting))
})

test('CASE-04 what goes wrong in the thread is told', async () => {
  await assert.rejects(proposeInWorker({} as TimetableSetting), TypeError)
})
