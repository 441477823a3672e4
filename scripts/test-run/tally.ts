/** What became of some tests. */
export interface Tally {
  passed: number
  failed: number
  /** Names and reasons of tests that are written but were not run, or may fail. */
  leftOut: string[]
  /** What a person needs of each failure, to be read again at the end, where the eye falls first. */
  failures: string[]
}

/** The sums, as a CI counts them. */
export const addUp = (tallies: Tally[]): Tally => ({
  passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
  failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
  leftOut: tallies.flatMap(({ leftOut }) => leftOut),
  failures: tallies.flatMap(({ failures }) => failures),
})
