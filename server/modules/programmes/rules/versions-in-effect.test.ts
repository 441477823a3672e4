import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '#platform/dates.ts'
import { versionsInEffect } from './versions-in-effect.ts'

const first = { version: '1.0', effectiveFrom: '2025-01-01' }
const second = { version: '1.10', effectiveFrom: '2026-04-01' }

test('PROG-09 a version is in effect until the day before a newer one begins', () => {
  assert.deepEqual(versionsInEffect([first, second], '2026-03-03'), [
    { version: '1.10', from: '2026-04-01', until: undefined, state: 'coming' },
    { version: '1.0', from: '2025-01-01', until: '2026-03-31', state: 'current' },
  ])
  assert.deepEqual(
    versionsInEffect([first, second], '2026-04-01').map(({ state }) => state),
    ['current', 'past'],
  )
})

test('PROG-09 a version ends on the day that it says itself, and one replaced at once was never in effect', () => {
  const ended = { ...first, effectiveUntil: '2025-12-31' }
  assert.equal(versionsInEffect([ended], '2025-12-31')[0]?.state, 'current')
  assert.equal(versionsInEffect([ended], '2026-01-01')[0]?.state, 'past')
  const correction = { version: '1.1', effectiveFrom: first.effectiveFrom }
  assert.deepEqual(
    versionsInEffect([first, correction], '2025-06-01').map(({ version, state }) => [version, state]),
    [
      ['1.1', 'current'],
      ['1.0', 'past'],
    ],
  )
})

test('PROG-09 whatever the dates, at most one version is current on a day', () => {
  const day = fc.nat(60).map(days => addDays('2026-01-01', days))
  const dated = fc.record({ effectiveFrom: day, effectiveUntil: fc.option(day, { nil: undefined }) })
  fc.assert(
    fc.property(fc.array(dated, { maxLength: 6 }), day, (dates, today) => {
      const versions = dates.map((each, i) => ({ version: `1.${i}`, ...each }))
      assert.ok(versionsInEffect(versions, today).filter(({ state }) => state === 'current').length <= 1)
    }),
  )
})
