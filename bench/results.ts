/**
 * Counting 1,000,000 answers as a whole process: as they are, and rated by a programme with the results of each PDU.
 * `node bench/results.ts [--quick]`
 */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findShipped } from '#modules/programmes'
import { clearUpAfterUs } from '../scripts/clear-up-after-us.ts'
import { printFigure, printHeading } from './measuring/figure.ts'
import { inTurns, isQuick, milliseconds } from './measuring/rounds.ts'
import { runLantern } from './sampling/run-lantern.ts'

const answers = 1_000_000
const rounds = isQuick ? 3 : 7

const folder = mkdtempSync('/tmp/lantern-bench-')
clearUpAfterUs('rm -rf "$1"', [folder])

/** A file of answers, case by case: about half of them sufficient, a quarter not, a quarter of questions that do not apply. */
const fileOf = (name: string, codes: readonly string[], pdus: number): string => {
  const lines = Array.from({ length: answers }, (_, i) => {
    const number = Math.floor(i / codes.length)
    const answer = ['yes', 'yes', 'no', 'na'][Math.floor(((i * 0.618034) % 1) * 4)]
    const line = `X${100_000 + number},${codes[i % codes.length]},${answer}`
    return pdus > 0 ? `${line},PDU ${number % pdus}` : line
  })
  const file = join(folder, name)
  writeFileSync(file, `case,question,answer${pdus > 0 ? ',pdu' : ''}\n${lines.join('\n')}\n`)
  return file
}

const { cases } = await findShipped({}, 'probation-services', undefined)
const supervision = cases.questionSets.find(({ id }) => id === 'supervision')?.questions ?? []
const forty = Array.from({ length: 40 }, (_, i) => `C${i + 1}`)
const plain = fileOf('plain.csv', forty, 0)
const byPdu = fileOf('by-pdu.csv', supervision, 7)
const region = ['--programme', 'probation-services', '--level', 'region', '--population', String(answers)]

const seconds = async (words: readonly string[]): Promise<number> =>
  (await milliseconds(() => runLantern(words))) / 1000

const took = await inTurns(rounds, {
  plain: () => seconds(['results', plain]),
  rated: () => seconds(['results', byPdu, ...region]),
  help: () => seconds(['results', '--help']),
})
printHeading(`Results of ${answers.toLocaleString('en-GB')} answers, a whole process`)
printFigure('counts, percentages and intervals of 40 questions', took.plain, { unit: 's', goal: { under: 2 } })
printFigure('the same of 17, with seven PDUs and a region’s standards', took.rated, { unit: 's', goal: { under: 2 } })
printFigure('starting and ending such a process: --help', took.help, { unit: 's' })
