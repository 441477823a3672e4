import { milliseconds } from '../measuring/rounds.ts'
import type { Saver } from './saver.ts'

/** What one kind of saving came to. */
export interface Tally {
  /** Saves a second, of all writers together, by round. */
  perSecond: number[]
  /** Milliseconds of each save. */
  times: number[]
}

const slice = 60
const slicesOfRound = 5

/** Lets so many writers save at once for a moment, each one save after the other. The milliseconds until the last has ended. */
const writeForAMoment = (save: Saver, writers: number, times: number[]): Promise<number> => {
  const start = performance.now()
  const writer = async (_: unknown, number: number): Promise<void> => {
    do {
      times.push(await milliseconds(() => save(number)))
    } while (performance.now() - start < slice)
  }
  return milliseconds(() => Promise.all(Array.from({ length: writers }, writer)))
}

/**
 * Two kinds of saving in the same rounds: in each they take turns in short slices, so that whatever else the machine does
 * meanwhile falls on both alike. A first round warms up and does not count.
 */
export const sideBySide = async <Name extends string>(
  savers: Record<Name, Saver>,
  { writers, rounds }: { writers: number; rounds: number },
): Promise<Record<Name, Tally>> => {
  const names = Object.keys(savers) as Name[]
  const empty = (): Tally => ({ perSecond: [], times: [] })
  const tallies = Object.fromEntries(names.map(name => [name, empty()])) as Record<Name, Tally>
  for (let round = 0; round <= rounds; round++) {
    const took = new Map(names.map(name => [name, { milliseconds: 0, times: [] as number[] }]))
    for (let i = 0; i < slicesOfRound; i++) {
      for (const name of i % 2 === 0 ? names : names.toReversed()) {
        const own = took.get(name) as { milliseconds: number; times: number[] }
        own.milliseconds += await writeForAMoment(savers[name], writers, own.times)
      }
    }
    if (round === 0) continue
    for (const [name, { milliseconds, times }] of took) {
      tallies[name].perSecond.push((1000 * times.length) / milliseconds)
      tallies[name].times.push(...times)
    }
  }
  return tallies
}
