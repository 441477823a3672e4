/** `--quick` has fewer rounds, for a first look. */
export const isQuick = process.argv.includes('--quick')

type Measure = () => number | Promise<number>

/**
 * Measures each of the things once in every round, one after the other and the other way round in every second round:
 * whatever else the machine does meanwhile falls on all of them alike. Round 0 warms up and does not count.
 * @returns for each thing what it measured, by round.
 */
export const inTurns = async <Name extends string>(
  rounds: number,
  things: Record<Name, Measure>,
): Promise<Record<Name, number[]>> => {
  const names = Object.keys(things) as Name[]
  const measured = Object.fromEntries(names.map(name => [name, []])) as unknown as Record<Name, number[]>
  for (let round = 0; round <= rounds; round++) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const value = await things[name]()
      if (round > 0) measured[name].push(value)
    }
  }
  return measured
}

/** Milliseconds that this takes. */
export const milliseconds = async (work: () => unknown): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Does this so many times, one after the other: the median of the milliseconds that it took. */
export const medianOf = async (times: number, work: () => unknown): Promise<number> => {
  const taken: number[] = []
  for (let i = 0; i < times; i++) taken.push(await milliseconds(work))
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)] as number
}

/**
 * Does this so many times: the milliseconds of processor time that each took in this process. Other programs on the
 * machine hardly change it. With the embedded database it holds the database's work too, with PostgreSQL only ours.
 */
export const processorTimeOf = async (times: number, work: () => unknown): Promise<number> => {
  const before = process.cpuUsage()
  for (let i = 0; i < times; i++) await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / times
}
