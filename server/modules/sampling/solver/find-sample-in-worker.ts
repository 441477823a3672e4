import { inWorker } from '#platform/in-worker.ts'
import type { Problem } from '../rules/constraints/problem.ts'

/** With so few cases a sample is found sooner than a thread begins, and nobody waits long. */
const few = 80

/** `findSample` where it holds nobody up: in a thread of its own, unless there are few cases. @throws what went wrong there. */
export const findSampleAside: typeof findSampleInWorker = async (problem, seed) => {
  if (problem.practitioners.length > few) return findSampleInWorker(problem, seed)
  const { findSample } = await import('./find-sample.ts')
  return findSample(problem, seed)
}

/** `findSample` in a thread of its own, which ends with it. @throws what went wrong there. */
export const findSampleInWorker = (
  problem: Problem,
  seed: readonly [number, number, number, number],
): Promise<number[]> => inWorker(new URL('./worker.ts', import.meta.url), { problem, seed })
