/**
 * Saving an answer by the real action, with its checks, history and event, against the bare upsert and event over the same
 * driver. `node bench/saves.ts [--quick]`
 */
import { printFigure, printHeading } from './measuring/figure.ts'
import { isQuick } from './measuring/rounds.ts'
import { percentile, ratios } from './measuring/spread.ts'
import { bareSaver } from './saving/bare-saver.ts'
import { countLost } from './saving/read-back.ts'
import { realSaver, type Told } from './saving/real-saver.ts'
import { sideBySide } from './saving/side-by-side.ts'
import { type BenchDatabase, onBothDatabases } from './worlds/databases.ts'
import { nationalInspection } from './worlds/national-inspection.ts'

/** The goal is PostgreSQL's: the embedded database is measured for information. */
const roundsOn = (name: string): number => (isQuick ? 3 : name === 'PostgreSQL' ? 14 : 5)

const printTimes = (what: string, times: number[]): void => {
  printFigure(`${what}: p50`, percentile(times, 0.5), { unit: 'ms' })
  printFigure(`${what}: p99`, percentile(times, 0.99), { unit: 'ms' })
}

const measure = async (database: BenchDatabase, writers: number): Promise<void> => {
  const { name, db } = database
  const [open, other] = [await nationalInspection(db, 6 + writers), await nationalInspection(db, 30 + writers)]
  const told: Told = { saved: new Map(), refused: [] }
  const savers = { real: realSaver(db, open, told), bare: bareSaver(database, other.inspection.id) }
  const { real, bare } = await sideBySide(savers, { writers, rounds: roundsOn(name) })
  const { lost, unannounced } = await countLost(db, open.inspection.id, told)

  printHeading(`Saving an answer on ${name}, ${writers} ${writers === 1 ? 'writer' : 'writers at once'}`)
  const goal = name === 'PostgreSQL' ? { goal: { atLeast: 0.5 } } : {}
  printFigure('saves a second, as a share of the bare ones', ratios(real.perSecond, bare.perSecond), goal)
  printFigure('saves by the real action', real.perSecond, { unit: 'a second' })
  printFigure('bare upsert and event', bare.perSecond, { unit: 'a second' })
  printTimes('real action', real.times)
  printTimes('bare', bare.times)
  const tried = (told.saved.size + told.refused.length).toLocaleString('en-GB')
  printFigure(`refused, of ${tried}`, told.refused.length, { goal: { exactly: 0 } })
  printFigure('acknowledged and not read back', lost, { goal: { exactly: 0 } })
  printFigure('read back and never acknowledged', unannounced, { goal: { exactly: 0 } })
  if (told.refused.length > 0) process.stdout.write(`  the first refusal: ${told.refused[0]}\n`)
}

await onBothDatabases(async database => {
  for (const writers of [1, 16]) await measure(database, writers)
})
