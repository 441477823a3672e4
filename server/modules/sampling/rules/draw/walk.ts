import type { Problem } from '../constraints/problem.ts'
import type { Random } from '../random.ts'
import { ChangingSample } from './changing-sample.ts'
import { likenessesOf } from './likenesses.ts'

const stepsPerCase = 1000

/**
 * Walks at random from one sample to others that are as near to what is asked. At each step a few cases, one after the other,
 * are exchanged: one exchange, or with half the chance two, with a quarter three, and so on. Chance says in what both cases
 * of an exchange have to be alike, if in anything. If the outcome breaks the limit per practitioner or is further off, all
 * is put back. Every step is as likely as the one that undoes it, and leads with some chance to any of these samples, so that
 * the walk prefers none of them; see docs/decisions/0005-how-random-a-draw-is.md.
 * @param from Indexes of the cases of a sample; those of the sample walked to are returned, in ascending order.
 */
export const walk = (problem: Problem, from: readonly number[], random: Random): number[] => {
  if (from.length === 0 || from.length === problem.practitioners.length) return from.toSorted((a, b) => a - b)
  const sample = new ChangingSample(problem, from)
  const { tally } = sample
  const nearest = tally.deviation
  const cap = problem.cap ?? Number.POSITIVE_INFINITY
  const likenesses = likenessesOf(problem)
  // One after the other, which cases have left and which have come in their place.
  const left: number[] = []
  const come: number[] = []

  const isAllowed = (): boolean => tally.isOffBy(nearest) && come.every(i => tally.ofPractitioner(i) <= cap)

  for (let step = 0; step < stepsPerCase * from.length; step += 1) {
    const likeness = random.below(4) === 0 ? undefined : likenesses[random.below(likenesses.length)]
    left.length = 0
    come.length = 0
    do {
      const inside = sample.caseIn(random)
      const outside = sample.caseFor(inside, likeness, random)
      // A case that was outside may have come in by the exchange before; a case that is like another may be in.
      if (sample.has(outside)) continue
      sample.exchange(inside, outside)
      left.push(inside)
      come.push(outside)
    } while (random.below(2) === 1)
    if (!isAllowed())
      for (let i = left.length - 1; i >= 0; i -= 1) sample.exchange(come[i] as number, left[i] as number)
  }
  return sample.cases()
}
