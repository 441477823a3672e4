import { capacities } from '../draw/least-conceivable.ts'
import { Tally } from '../draw/tally.ts'
import type { Constraint, ConstraintName, Infeasible } from '../draw-record.ts'
import type { Part, Problem } from './problem.ts'

const tallyOf = (problem: Problem, drawn: readonly number[]): Tally => {
  const tally = new Tally(problem)
  for (const i of drawn) tally.change(i, 1)
  return tally
}

const constraint = (name: ConstraintName, { scope, required }: Part, achieved: number, held: boolean): Constraint => ({
  name,
  scope,
  required,
  achieved,
  held,
})

/** Everything that was asked of a sample and what it has, in the order of importance (SAMP-05, SAMP-06, SAMP-07). */
export const constraintsOf = (problem: Problem, drawn: readonly number[]): Constraint[] => {
  const tally = tallyOf(problem, drawn)
  const most = drawn.reduce((most, i) => Math.max(most, tally.ofPractitioner(i)), 0)
  const each = (
    name: ConstraintName,
    parts: readonly Part[],
    counts: readonly number[],
    holds: (r: number, a: number) => boolean,
  ) => parts.map((part, i) => constraint(name, part, counts[i] as number, holds(part.required, counts[i] as number)))
  const reaches = (required: number, achieved: number): boolean => achieved >= required
  const meets = (required: number, achieved: number): boolean => achieved === required
  return [
    ...(problem.cap === null
      ? []
      : [
          constraint(
            'practitioner-cap',
            { scope: 'every practitioner', required: problem.cap },
            most,
            most <= problem.cap,
          ),
        ]),
    ...each('pdu-minimum', problem.pdus, tally.counts('pdu'), reaches),
    ...each('coverage', problem.covers, tally.counts('coverage'), reaches),
    ...each('proportion', problem.proportions.flat(), tally.counts('proportion'), meets),
    ...each('size', [{ scope: 'whole sample', required: problem.size }], [drawn.length], meets),
  ]
}

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`

const whyPdu = (problem: Problem, { scope, achieved }: Constraint): string => {
  const pdu = problem.pdus.findIndex(part => part.scope === scope)
  const eligible = problem.pduOf.filter(each => each === pdu).length
  const most = capacities(problem)[pdu] as number
  if (eligible === 0) return 'none of its cases on the list can be drawn'
  if (achieved < most) return 'its practitioners have cases in other PDUs too, which need them'
  if (most === eligible) return `it has ${counted(eligible, 'eligible case')} and gives all it can`
  return `with at most ${counted(problem.cap ?? most, 'case')} of a practitioner it can give ${most} of its ${eligible} eligible cases, and gives them`
}

const wordsOfPdu = (problem: Problem, failed: Constraint): string =>
  `${failed.scope} has ${failed.achieved || 'none'} instead of at least ${failed.required}: ${whyPdu(problem, failed)}`

const wordsOf = (problem: Problem, failed: Constraint): string => {
  const { name, scope, required, achieved } = failed
  const off = achieved < required ? `${required - achieved} fewer` : `${achieved - required} more`
  switch (name) {
    case 'practitioner-cap':
      return `A practitioner has ${achieved} cases instead of at most ${required}`
    case 'pdu-minimum':
      return wordsOfPdu(problem, failed)
    case 'coverage':
      return `No case of the kind “${scope}” is in it: the list has none that can be drawn beside what matters more`
    case 'proportion':
      return `${scope} has ${achieved} instead of ${required} (${off}): no sample that holds the limit per practitioner and the least number from each PDU comes nearer in all`
    case 'size':
      return `${achieved} are drawn instead of ${required} (${off}): no sample of that size holds what matters more`
  }
}

/** What could not be held: where, by how much and why, and how far the sample is off in all. Null when everything holds. */
export const infeasibleOf = (problem: Problem, constraints: readonly Constraint[]): Infeasible | null => {
  const failed = constraints
    .filter(({ held }) => !held)
    .map(each => ({ ...each, by: Math.abs(each.required - each.achieved), words: wordsOf(problem, each) }))
  if (failed.length === 0) return null
  const off = (name: ConstraintName): number =>
    failed.filter(each => each.name === name).reduce((sum, { by }) => sum + by, 0)
  return {
    failed,
    deviation: {
      'practitioner-cap': off('practitioner-cap'),
      'pdu-minimum': off('pdu-minimum'),
      coverage: off('coverage'),
      proportion: off('proportion'),
      size: off('size'),
    },
  }
}
