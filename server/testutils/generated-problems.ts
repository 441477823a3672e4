import fc from 'fast-check'
import type { Problem } from '../modules/sampling/rules/constraints/problem.ts'

const indexes = (count: number, below: number): fc.Arbitrary<number[]> =>
  fc.array(fc.nat({ max: below - 1 }), { minLength: count, maxLength: count })

const parts = (count: number, most: number) =>
  fc.array(fc.nat({ max: most }), { minLength: count, maxLength: count }).map(all => {
    return all.map((required, i) => ({ scope: `part ${i}`, required }))
  })

/** What is asked of a sample in numbers: up to twelve cases, and whatever may be asked of them. */
export const problems: fc.Arbitrary<Problem> = fc
  .record({
    cases: fc.nat({ max: 12 }),
    practitioners: fc.integer({ min: 1, max: 8 }),
    pdus: fc.nat({ max: 3 }),
    covers: fc.nat({ max: 2 }),
    groups: fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 3 }),
  })
  .chain(({ cases, practitioners, pdus, covers, groups }) =>
    fc.record({
      cap: fc.constantFrom(null, 1, 2, 6),
      practitioners: indexes(cases, practitioners).map(all => {
        const known = [...new Set(all)]
        return all.map(practitioner => known.indexOf(practitioner))
      }),
      pdus: parts(pdus, 3),
      pduOf: pdus === 0 ? fc.constant(new Array<number>(cases).fill(-1)) : indexes(cases, pdus),
      covers: parts(covers, 1),
      coveredBy: fc.tuple(...Array.from({ length: covers }, () => fc.subarray([...new Array(cases).keys()]))),
      proportions: fc.tuple(...groups.map(count => parts(count, 4))),
      groupOf: fc.tuple(...groups.map(count => indexes(cases, count))),
      size: fc.nat({ max: 14 }),
    }),
  )
