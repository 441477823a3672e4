import type { Part, Problem } from '../../server/modules/sampling/rules/constraints/problem.ts'
import type { Random } from '../../server/modules/sampling/rules/random.ts'

/** For this benchmark alone: of each risk group as many as asked, at random. */
const stratified = (groups: readonly number[][], parts: readonly Part[], random: Random): number[] =>
  groups.flatMap((cases, g) => {
    const required = (parts[g] as Part).required
    for (let i = 0; i < required; i += 1) {
      const j = i + random.below(cases.length - i)
      ;[cases[i], cases[j]] = [cases[j] as number, cases[i] as number]
    }
    return cases.slice(0, required)
  })

const holds = ({ cap, practitioners, pdus, pduOf }: Problem, sample: readonly number[]): boolean => {
  const held = new Map<number, number>()
  for (const i of sample) {
    const practitioner = practitioners[i] as number
    const count = (held.get(practitioner) ?? 0) + 1
    if (cap !== null && count > cap) return false
    held.set(practitioner, count)
  }
  const there = pdus.map(() => 0)
  for (const i of sample) there[pduOf[i] as number] = (there[pduOf[i] as number] as number) + 1
  return pdus.every(({ required }, q) => (there[q] as number) >= required)
}

/**
 * A rejection sampler, written for this benchmark alone: a stratified random draw, again and again, until all constraints
 * hold. @returns how many attempts it took; null when none of `most` held.
 */
export const attemptsByRejection = (problem: Problem, random: Random, most: number): number | null => {
  const [parts = [], of = []] = [problem.proportions[0], problem.groupOf[0]]
  const groups = parts.map((_, g) => [...of.keys()].filter(i => of[i] === g))
  for (let attempt = 1; attempt <= most; attempt += 1)
    if (holds(problem, stratified(groups, parts, random))) return attempt
  return null
}
