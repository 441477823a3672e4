import { milliseconds } from '../measuring/rounds.ts'
import type { Saver } from './saver.ts'

/** Milliseconds of each save. */
export type Times = number[]

/**
 * Lets so many writers save at once, each one save after the other, for so long.
 * @returns how many saves a second they made together.
 */
export const writeFor = async (save: Saver, writers: number, duration: number, times: Times): Promise<number> => {
  let count = 0
  const start = performance.now()
  const writer = async (_: unknown, number: number): Promise<void> => {
    for (let n = 0; performance.now() - start < duration; n++) {
      times.push(await milliseconds(() => save(number, n)))
      count++
    }
  }
  await Promise.all(Array.from({ length: writers }, writer))
  return (1000 * count) / (performance.now() - start)
}
