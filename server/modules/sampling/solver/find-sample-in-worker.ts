import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Problem } from '../rules/constraints/problem.ts'

/** `findSample` in a thread of its own, which ends with it. @throws what went wrong there. */
export const findSampleInWorker = async (
  problem: Problem,
  seed: readonly [number, number, number, number],
): Promise<number[]> => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: { problem, seed },
    execArgv: ['--disable-warning=ExperimentalWarning'],
  })
  try {
    const [drawn] = await once(worker, 'message')
    return drawn
  } finally {
    await worker.terminate()
  }
}
