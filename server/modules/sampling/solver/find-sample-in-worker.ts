import { inWorker } from '#platform/in-worker.ts'
import type { Problem } from '../rules/constraints/problem.ts'

/** `findSample` in a thread of its own, which ends with it. @throws what went wrong there. */
export const findSampleInWorker = (
  problem: Problem,
  seed: readonly [number, number, number, number],
): Promise<number[]> => inWorker(new URL('./worker.ts', import.meta.url), { problem, seed })
