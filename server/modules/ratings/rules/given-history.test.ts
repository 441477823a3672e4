import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type GivenChange, givenHistory } from './given-history.ts'

const change = (version: number, more: Partial<GivenChange> = {}): GivenChange => ({
  ...{ standard: '3', sitting: 0, version, fromRating: 'good', toRating: 'good', toReason: `r${version}` },
  ...{ changedAt: new Date(Date.UTC(2026, 1, 16, 9, version)), changedBy: 'nadia' },
  ...more,
})

test('RATE-08 saves while one person types a reason are one entry with the last reason; the newest stands first', () => {
  const history = givenHistory([change(2), change(1, { fromRating: null }), change(3, { changedBy: 'gareth' })])
  assert.deepEqual(
    history.map(({ fromRating, toReason }) => [fromRating, toReason]),
    [
      ['good', 'r3'],
      [null, 'r2'],
    ],
  )
})

test('RATE-08 another rating, another person, another sitting or ten minutes begin an entry of their own', () => {
  const entries = (second: Partial<GivenChange>) => givenHistory([change(1), change(2, second)]).length
  assert.equal(entries({}), 1)
  assert.equal(entries({ toRating: 'outstanding' }), 2)
  assert.equal(entries({ changedBy: 'gareth' }), 2)
  assert.equal(entries({ sitting: 1 }), 2)
  assert.equal(entries({ changedAt: new Date(Date.UTC(2026, 1, 16, 9, 11)) }), 2)
})
