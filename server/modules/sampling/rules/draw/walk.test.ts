import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { problems } from '../../../../testutils/generated-problems.ts'
import type { Problem } from '../constraints/problem.ts'
import { randomFrom } from '../random.ts'
import { likenessesOf } from './likenesses.ts'
import { Tally } from './tally.ts'
import { walk } from './walk.ts'

const seeds = fc.integer({ min: 1, max: 2 ** 32 - 1 }).map(n => [n, 2, 3, 4] as const)

const deviationOf = (problem: Problem, sample: readonly number[]) => {
  const tally = new Tally(problem)
  for (const i of sample) tally.change(i, 1)
  return tally.deviation
}

/** Some cases of a problem, of each practitioner no more than may be. */
const allowed = (problem: Problem, wanted: readonly boolean[]): number[] => {
  const taken: number[] = []
  for (const [i, practitioner] of problem.practitioners.entries()) {
    const own = taken.filter(j => problem.practitioners[j] === practitioner).length
    if (wanted[i] && own < (problem.cap ?? Number.POSITIVE_INFINITY)) taken.push(i)
  }
  return taken
}

test('SAMP-06 wherever a walk begins, it ends at a sample of as many cases that keeps the limit and is exactly as near', () => {
  const wanted = fc.array(fc.boolean(), { minLength: 12, maxLength: 12 })
  fc.assert(
    fc.property(problems, wanted, seeds, (problem, wanted, seed) => {
      const from = allowed(problem, wanted)
      const end = walk(problem, from, randomFrom(seed))
      assert.equal(end.length, from.length)
      assert.deepEqual(
        end,
        [...new Set(end)].sort((a, b) => a - b),
      )
      assert.deepEqual(
        allowed(
          problem,
          problem.practitioners.map((_, i) => end.includes(i)),
        ),
        end,
      )
      assert.deepEqual(deviationOf(problem, end), deviationOf(problem, from))
      assert.deepEqual(walk(problem, from, randomFrom(seed)), end, 'SAMP-08: again the same')
    }),
    { numRuns: 60 },
  )
})

test('SAMP-06 exchanges go both ways alike: cases that are like one another are like the same cases, themselves among them', () => {
  fc.assert(
    fc.property(problems, problem => {
      for (const likeness of likenessesOf(problem))
        for (const [i, alike] of likeness.entries()) {
          assert.ok(alike.includes(i))
          for (const other of alike) assert.equal(likeness[other], alike)
        }
    }),
  )
})

test('SAMP-06 cases are alike by practitioner, by all groups, by these and the PDU, and by the PDU and all groups but one', () => {
  const problem: Problem = {
    ...{ cap: 1, size: 2, covers: [], coveredBy: [], pdus: [], proportions: [] },
    practitioners: [0, 0, 1, 1],
    pduOf: [0, 0, 0, 1],
    groupOf: [
      [0, 1, 0, 0],
      [0, 0, 0, 0],
    ],
  }
  assert.deepEqual(
    likenessesOf(problem).map(likeness => likeness[0]),
    [
      [0, 1],
      [0, 2, 3],
      [0, 2],
      [0, 1, 2],
      [0, 2],
    ],
  )
})
