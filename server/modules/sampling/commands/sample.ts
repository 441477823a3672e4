import { faultsOfFieldworkDate, findShipped } from '#modules/programmes'
import { BadInput, type CommandWork, readArguments } from '#platform/command-line.ts'
import { newId } from '#platform/ids.ts'
import { prepareSolver } from '#platform/solver/solve.ts'
import { drawAsCsv, drawAsJson } from '../draw-files.ts'
import { drawSample } from '../draw-sample.ts'
import { sampleOfLevel } from '../rules/sample-of-level.ts'
import { findSample } from '../solver/find-sample.ts'
import { readCases } from './read-cases.ts'

const help = `Usage: lantern sample PROGRAMME --cases FILE --fieldwork YYYY-MM-DD [--level LEVEL] [--sample ID]
                      [--size N] [--seed TEXT] [--format json|csv] [--version V]

Draws a case sample from a long list by the rules of a programme, and prints the record of the draw.

  --cases FILE    the long list: CSV or xlsx, with the columns of an nDelius report in any order
  --fieldwork     the day fieldwork begins, on the weekday that the programme counts from (dipp: a Monday)
  --level LEVEL   for which level, where the programme draws for several: pdu or region
  --sample ID     which sample, where the level has several, such as unpaid-work
  --size N        a size set by the data team; without it the programme's rule gives one
  --seed TEXT     what chance begins with; without it a new one, which the record has
  --format        json (the whole record, the default) or csv (the cases drawn)
  --version V     a version of the programme; without it the newest

JSON: {"programme","version","algorithm","seed","longList":{"sha256","rows"},"size":{"eligible","computed","drawn"},
  "selected":[{"line","crn","eventNumber","pdu","practitioner","riskGroup","sentenceKind","questionSet","questionSetReason"}],
  "excluded":[{"line","crn","reasons":[…]}],"constraints":[{"name","scope","required","achieved","held"}],"infeasible"}
  and level, sample and fieldwork. A line is a line of the list, whose header is line 1. infeasible is null when everything
  holds; else it says what does not, by how much and why, and the sample is the nearest there is.
The same list, rules, fieldwork and seed give the same sample on any machine: lantern sample verify proves it.

Example: lantern sample dipp --cases north-east.csv --fieldwork 2026-09-07 --seed "12 dice" > draw.json

Exit codes: 0 drawn; 2 bad input, one line for each fault, and nothing is drawn;
  3 drawn, with something that could not hold: one line for each on standard error.`

const formats = ['json', 'csv'] as const

const sizeOf = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text))

const faultsOfSize = (size: number | undefined): string[] =>
  size === undefined || (Number.isInteger(size) && size >= 1 && size <= 1_000_000)
    ? []
    : ['--size is a whole number of cases from 1']

/** `lantern sample` (SAMP-01 to SAMP-09). */
export const sampleCommand: CommandWork = {
  help,
  async run(args, terminal) {
    const { values, positionals } = readArguments(
      args,
      {
        cases: { type: 'string' },
        fieldwork: { type: 'string' },
        level: { type: 'string' },
        sample: { type: 'string' },
        size: { type: 'string' },
        seed: { type: 'string' },
        format: { type: 'string' },
        version: { type: 'string' },
      },
      { names: ['PROGRAMME'] },
    )
    const { cases, fieldwork, level, sample: id, seed = newId(), format: asked = 'json', version } = values
    const format = formats.find(each => each === asked)
    prepareSolver()
    const programme = await findShipped(terminal.env, positionals[0] as string, version)
    const found = sampleOfLevel(programme, { ...(level ? { level } : {}), ...(id ? { id } : {}) })
    const size = sizeOf(values.size)
    const faults = [
      ...('fault' in found ? [found.fault] : []),
      ...('sample' in found && found.sample.size.kind === 'set-by-data-team' && size === undefined
        ? [`the data team sets the size of “${found.sample.name}”: add --size N`]
        : []),
      ...(cases === undefined ? ['--cases is missing: give the file of the long list'] : []),
      ...(fieldwork === undefined ? ['--fieldwork is missing: give a date such as 2026-09-07'] : []),
      ...(fieldwork === undefined ? [] : faultsOfFieldworkDate(programme.timeline, fieldwork)),
      ...faultsOfSize(size),
      ...(seed.trim() === '' ? ['--seed is empty: give any text, or leave it out'] : []),
      ...(format ? [] : [`there is no format “${asked}”: ${formats.join(', ')}`]),
    ]
    if (faults.length > 0 || 'fault' in found || !cases || !fieldwork) throw new BadInput(faults)

    const { sample } = found
    const list = await readCases(terminal, cases, programme, sample)
    const set = size === undefined ? {} : { set: { size, reason: 'Given on the command line' } }
    const record = await drawSample({ programme, sample, list, fieldwork, seed, ...set }, findSample)
    terminal.print(format === 'csv' ? drawAsCsv(record).trimEnd() : drawAsJson(record))
    for (const { words } of record.infeasible?.failed ?? []) terminal.complain(words)
    return record.infeasible ? 3 : 0
  },
}
