import { findShipped } from '#modules/programmes'
import { BadInput, type CommandWork, readArguments } from '#platform/command-line.ts'
import { readJson } from '#platform/read-json.ts'
import { algorithm, drawSample } from '../draw-sample.ts'
import { differencesOf } from '../rules/differences-of.ts'
import { sampleOfLevel } from '../rules/sample-of-level.ts'
import { findSample } from '../solver/find-sample.ts'
import { readCases } from './read-cases.ts'
import { type ReadRecord, readRecord } from './read-record.ts'

const help = `Usage: lantern sample verify RECORD --cases FILE

Draws a sample again from its record and its long list, and compares: the same cases, the same exclusions with the same
reasons, the same numbers.

  RECORD          the record of the draw, as lantern sample prints it or the inspection's page gives it; - reads it from
                  standard input
  --cases FILE    the very file that was drawn from, by its SHA-256

Exit codes: 0 it is the same; 1 it differs, one line for each difference; 2 bad input: no record, another file, or a version
  of the programme or of the algorithm that is not here.`

/** What has to be the same before drawing again says anything. */
const faultsOfRecord = (record: ReadRecord): string[] =>
  record.algorithm === algorithm
    ? []
    : [
        `it was drawn by the algorithm “${record.algorithm}”; this is “${algorithm}”: use the version of Lantern that drew it`,
      ]

/** `lantern sample verify` (SAMP-08). */
export const sampleVerifyCommand: CommandWork = {
  help,
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, { cases: { type: 'string' } }, { names: ['RECORD'] })
    const record = readRecord(await readJson(terminal, positionals[0] as string))
    const faults = [
      ...faultsOfRecord(record),
      ...(values.cases === undefined ? ['--cases is missing: give the file that was drawn from'] : []),
    ]
    if (faults.length > 0 || values.cases === undefined) throw new BadInput(faults)

    const programme = await findShipped(terminal.env, record.programme, record.version)
    const found = sampleOfLevel(programme, { level: record.level, id: record.sample })
    if ('fault' in found) throw new BadInput([found.fault])
    const { sample } = found
    const list = await readCases(terminal, values.cases, programme, sample, record.longList)

    const { seed, fieldwork, size } = record
    const again = await drawSample(
      { programme, sample, list, fieldwork, seed, ...(size.set ? { set: size.set } : {}) },
      findSample,
    )
    const differences = differencesOf(record, again)
    for (const difference of differences) terminal.complain(difference)
    if (differences.length > 0) return 1
    terminal.print(
      `The same ${again.size.drawn} cases are drawn again, with the same ${again.excluded.length} exclusions.`,
    )
    return 0
  },
}
