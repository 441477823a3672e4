import { compareSample } from './compare-sample.ts'
import type { Comparison } from './comparison.ts'
import { constraintsOf } from './constraints/account.ts'
import { problemOf } from './constraints/problem.ts'
import type { Constraint, DrawRecord } from './draw-record.ts'
import type { ListedCase } from './listed-case.ts'
import type { DrawnBy } from './selected-case.ts'

/** What a sample has to keep and how it compares, counted again from the cases that are in it now. */
export interface SampleNow {
  constraints: readonly Constraint[]
  comparison: readonly Comparison[]
}

/**
 * Counts the sample as it stands: without what was left out since the draw, and with the substitutes (SAMP-07, SAMP-11, SAMP-14). What
 * it is counted against stays what the draw was asked for, among the cases that could be drawn then.
 * @param lines The lines of the cases that are in the sample now.
 */
export const sampleNow = (
  { record, list, lines }: { record: DrawRecord; list: readonly ListedCase[]; lines: readonly number[] },
  rules: Omit<DrawnBy, 'fieldwork'>,
): SampleNow => {
  const { fieldwork, size, excluded } = record
  const out = new Set(excluded.map(({ line }) => line))
  const eligible = list.filter(({ line }) => !out.has(line))
  const asked = size.set?.size ?? size.computed ?? size.drawn
  const problem = problemOf(eligible, rules.sample, { size: asked, fieldwork, pdus: list.map(({ pdu }) => pdu) })
  const places = new Map(eligible.map(({ line }, i) => [line, i]))
  const now = lines.flatMap(line => places.get(line) ?? [])
  return {
    constraints: constraintsOf(problem, now),
    comparison: compareSample(list, eligible, lines, { ...rules, fieldwork }),
  }
}
