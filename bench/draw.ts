/**
 * Drawing a sample under all constraints: as a whole process, and beside a rejection sampler written for this benchmark.
 * `node bench/draw.ts [--quick]`
 */
import { randomFrom } from '../server/modules/sampling/rules/random.ts'
import { seedNumbers } from '../server/modules/sampling/seed-numbers.ts'
import { findSample } from '../server/modules/sampling/solver/find-sample.ts'
import { printFigure, printHeading } from './measuring/figure.ts'
import { inTurns, isQuick, milliseconds } from './measuring/rounds.ts'
import { attemptsByRejection } from './sampling/draw-by-rejection.ts'
import { fieldwork, longListFile, problemIn } from './sampling/long-lists.ts'
import { runLantern } from './sampling/run-lantern.ts'

const rounds = isQuick ? 3 : 7
/** The rejection sampler gives up after so many attempts. */
const most = isQuick ? 20_000 : 200_000

const inEnglish = (count: number): string => count.toLocaleString('en-GB')

let seeds = 0
const nextSeed = (): string => {
  seeds += 1
  return `bench ${seeds}`
}

const wholeProcess = async (rows: number, size: number, under: number): Promise<string> => {
  const file = await longListFile(rows)
  const problem = await problemIn(file, size)
  const words = ['--cases', file, '--fieldwork', fieldwork, '--size', String(size)]
  const took = await inTurns(rounds, {
    process: () => milliseconds(() => runLantern(['sample', 'dipp', ...words, '--seed', nextSeed()])),
    help: () => milliseconds(() => runLantern(['help'])),
    drawing: () => milliseconds(() => findSample(problem, seedNumbers(nextSeed()))),
  })
  const seconds = (times: number[]): number[] => times.map(time => time / 1000)
  printHeading(`Drawing ${size} of ${inEnglish(rows)} rows (${inEnglish(problem.practitioners.length)} can be drawn)`)
  printFigure('lantern sample, a whole process', seconds(took.process), { unit: 's', goal: { under } })
  printFigure('starting and ending such a process: lantern help', seconds(took.help), { unit: 's' })
  printFigure('solving and walking alone, in a process that runs', seconds(took.drawing), { unit: 's' })
  return file
}

const besideRejection = async (file: string, size: number): Promise<void> => {
  const problem = await problemIn(file, size)
  const random = randomFrom(seedNumbers('rejection', String(size)))
  const attempts: number[] = []
  let failed = 0
  const took = await inTurns(rounds, {
    drawing: () => milliseconds(() => findSample(problem, seedNumbers(nextSeed()))),
    rejection: () =>
      milliseconds(() => {
        const needed = attemptsByRejection(problem, random, most)
        if (needed === null) failed += 1
        else attempts.push(needed)
      }),
  })
  printHeading(`${size} of the same list, beside a stratified draw that is repeated until all holds`)
  printFigure('solving and walking', took.drawing, { unit: 'ms' })
  printFigure(`by rejection, given up after ${inEnglish(most)} attempts`, took.rejection, { unit: 'ms' })
  const tried = failed * most + attempts.reduce((a, b) => a + b, 0)
  printFigure(`samples accepted, of ${inEnglish(tried)} attempts`, attempts.length)
}

const file = await wholeProcess(1500, 120, 1)
for (const size of [40, 60, 80, 120]) await besideRejection(file, size)
await wholeProcess(20_000, 400, 5)
