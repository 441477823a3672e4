/** Draws one sample in a thread of its own: the solver and the walk would hold up everyone else's pages. */
import { parentPort, workerData } from 'node:worker_threads'
import type { Problem } from '../rules/constraints/problem.ts'
import { findSample } from './find-sample.ts'

const { problem, seed } = workerData as { problem: Problem; seed: readonly [number, number, number, number] }
parentPort?.postMessage(await findSample(problem, seed))
