import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { problems } from '../../../../testutils/generated-problems.ts'
import type { Part, Problem } from '../constraints/problem.ts'
import { Tally } from './tally.ts'

/** The same once more, by counting everything anew. */
const counted = (problem: Problem, sample: readonly number[]) => {
  const count = (isOne: (i: number) => boolean): number => sample.filter(isOne).length
  const of = (parts: readonly Part[], isOne: (part: number) => (i: number) => boolean) =>
    parts.map(({ required }, part) => ({ required, there: count(isOne(part)) }))
  const pdu = of(problem.pdus, part => i => problem.pduOf[i] === part)
  const coverage = of(problem.covers, part => i => problem.coveredBy[part]?.includes(i) ?? false)
  const proportion = problem.proportions.flatMap((groups, p) =>
    of(groups, part => i => problem.groupOf[p]?.[i] === part),
  )
  const fewer = (parts: typeof pdu): number =>
    parts.reduce((sum, { required, there }) => sum + Math.max(0, required - there), 0)
  const other = (parts: typeof pdu): number =>
    parts.reduce((sum, { required, there }) => sum + Math.abs(required - there), 0)
  return {
    counts: [pdu, coverage, proportion].map(parts => parts.map(({ there }) => there)),
    deviation: { pdu: fewer(pdu), coverage: fewer(coverage), proportion: other(proportion) },
  }
}

test('SAMP-07 after any cases have come and gone, the tally is what counting everything anew gives', () => {
  const changes = fc.array(fc.nat({ max: 11 }), { maxLength: 40 })
  fc.assert(
    fc.property(problems, changes, (problem, changes) => {
      const tally = new Tally(problem)
      const sample = new Set<number>()
      for (const i of changes.filter(i => i < problem.practitioners.length)) {
        tally.change(i, sample.has(i) ? -1 : 1)
        if (!sample.delete(i)) sample.add(i)
      }
      const { counts, deviation } = counted(problem, [...sample])
      assert.deepEqual(tally.deviation, deviation)
      assert.deepEqual(
        (['pdu', 'coverage', 'proportion'] as const).map(kind => tally.counts(kind)),
        counts,
      )
      for (const [i, practitioner] of problem.practitioners.entries())
        assert.equal(tally.ofPractitioner(i), [...sample].filter(j => problem.practitioners[j] === practitioner).length)
      assert.ok(tally.isOffBy(deviation))
      for (const kind of ['pdu', 'coverage', 'proportion'] as const)
        assert.ok(!tally.isOffBy({ ...deviation, [kind]: deviation[kind] + 1 }))
    }),
    { numRuns: 300 },
  )
})
