import { constraintsOf, infeasibleOf } from './rules/constraints/account.ts'
import { problemOf } from './rules/constraints/problem.ts'
import { computedSize } from './rules/constraints/wanted-size.ts'
import type { DrawRecord } from './rules/draw-record.ts'
import { sortOut } from './rules/eligibility/sort-out.ts'
import type { ListedCase, LongList } from './rules/listed-case.ts'
import { type DrawnBy, selectedCase } from './rules/selected-case.ts'
import { seedNumbers } from './seed-numbers.ts'
import { findSampleAside } from './solver/find-sample-in-worker.ts'

/** Changes whenever the same inputs would give another sample: a draw is repeated by the version that made it. */
export const algorithm = 'lantern-draw-1'

/** What a draw is made from. The same gives the same sample, on any machine (SAMP-08). */
export interface DrawInput extends DrawnBy {
  list: LongList
  seed: string
  /** The data team's size, with their reason. Needed where the rule gives none. */
  set?: { size: number; reason: string }
}

/** The rule leaves the size to the data team, and they have not set it. */
export class SizeNotSet extends Error {}

/**
 * Draws a sample from a long list by a programme's rules, and writes down everything that is needed to see why it is so and to
 * draw it again (SAMP-02 to SAMP-09).
 * @param find Solves: where it holds nobody up, unless nobody waits for this thread.
 * @throws SizeNotSet where neither the rule nor the data team says how many.
 */
export const drawSample = async (input: DrawInput, find = findSampleAside): Promise<DrawRecord> => {
  const { programme, sample, list, fieldwork, seed, set } = input
  const { eligible, excluded } = sortOut(list.cases, sample, fieldwork)
  const computed = computedSize(sample, eligible)
  const size = set?.size ?? computed
  if (size === null) throw new SizeNotSet(`The rule of “${sample.name}” gives no size: the data team sets it`)

  const problem = problemOf(eligible, sample, { size, fieldwork, pdus: list.cases.map(({ pdu }) => pdu) })
  const drawn = await find(problem, seedNumbers(algorithm, sample.id, list.sha256, seed))
  const constraints = constraintsOf(problem, drawn)
  return {
    programme: programme.programme.id,
    version: programme.programme.version,
    level: sample.level,
    sample: sample.id,
    algorithm,
    fieldwork,
    seed,
    longList: { sha256: list.sha256, rows: list.cases.length, ...(list.mapping ? { mapping: list.mapping } : {}) },
    size: { eligible: eligible.length, computed, ...(set ? { set } : {}), drawn: drawn.length },
    selected: drawn.map(i => selectedCase(eligible[i] as ListedCase, input)),
    excluded,
    constraints,
    infeasible: infeasibleOf(problem, constraints),
  }
}
