import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mostTries, nextTry } from './next-try.ts'

const now = new Date('2026-03-03T12:00:00Z')

test('pauses between tries grow, from a minute to a day, and end', () => {
  const pauses = Array.from({ length: mostTries - 1 }, (_, i) => (nextTry(i + 1, now)?.getTime() ?? 0) - now.getTime())
  assert.equal(pauses[0], 60_000)
  assert.equal(pauses.at(-1), 24 * 60 * 60_000)
  pauses.reduce((before, pause) => {
    assert.ok(pause > before)
    return pause
  }, 0)
  assert.equal(nextTry(mostTries, now), null)
})
