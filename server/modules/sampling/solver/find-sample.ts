import { solve } from '#platform/solver/solve.ts'
import type { Problem } from '../rules/constraints/problem.ts'
import { leastConceivable } from '../rules/draw/least-conceivable.ts'
import { type AlikeCases, gatherAlike, modelText, type Stage, shuffled, stages } from '../rules/draw/model.ts'
import { walk } from '../rules/draw/walk.ts'
import { type Random, randomFrom } from '../rules/random.ts'

type Limits = ReadonlyMap<Stage, number>

/** By how many cases each thing asked is off, in the order of their importance: no sample is nearer. */
const leastDeviations = async (problem: Problem, alike: readonly AlikeCases[]): Promise<Limits> => {
  const known = new Map<Stage, number>()
  for (const stage of stages) {
    const solution = await solve(modelText(problem, alike, known, { least: stage }))
    if (!solution) throw new Error(`By “${stage}” everything may give way, and yet there is no sample`)
    known.set(stage, Math.round(solution.best))
  }
  return known
}

/** Of the samples within these limits the one that random weights of the cases favour most, if there is any. */
const anyWithin = async (
  limits: Limits,
  problem: Problem,
  alike: readonly AlikeCases[],
  random: Random,
): Promise<number[] | undefined> => {
  const weights = alike.map(() => 1 + random.below(1000))
  const solution = await solve(modelText(problem, alike, limits, { most: weights }))
  return (
    solution && alike.flatMap(({ cases }, x) => shuffled(cases, random).slice(0, Math.round(solution.value(`x${x}`))))
  )
}

/**
 * Draws a sample: first what can be held is proved, then chance chooses among the samples that hold it (SAMP-06, SAMP-07).
 * @param seed As `seedNumbers` gives it. The same problem and seed give the same sample.
 * @returns The indexes of the cases drawn, in ascending order.
 */
export const findSample = async (
  problem: Problem,
  seed: readonly [number, number, number, number],
): Promise<number[]> => {
  if (problem.practitioners.length === 0) return []
  const random = randomFrom(seed)
  const alike = gatherAlike(problem, random)
  const bound = leastConceivable(problem)
  const start =
    (await anyWithin(new Map(stages.map(stage => [stage, bound[stage]])), problem, alike, random)) ??
    (await anyWithin(await leastDeviations(problem, alike), problem, alike, random))
  if (!start) throw new Error('What was proved to be possible was not found')
  return walk(problem, start, random)
}
