import { join } from 'node:path'
import { type Place, readPlaces } from '#modules/planning'
import { BadInput, type CommandWork, readArguments } from '#platform/command-line.ts'
import { isDay } from '#platform/dates.ts'
import { inventLongList } from '../invented-list/invent-long-list.ts'
import { mostAlike } from '../rules/long-list/most-alike.ts'

/** The fieldwork that a list is for unless another is named: not today's, so that a seed always gives the same list. */
const usualFieldwork = '2026-02-09'
const mostRows = 100_000

const help = `Usage: lantern demo long-list --region NAME --rows N --seed S [--fieldwork YYYY-MM-DD]

Writes an invented long list as nDelius gives it, as CSV, for demonstrations and tests. No case of it is real; CRNs
begin with X. Two thirds of the cases begin in the two weeks 30 and 29 weeks before fieldwork. One row in twelve is
out of the ordinary: ended on day 7 or 8, contact suspended on day 56 or 57, under review, the same person twice,
transferred, restricted, unpaid work alone.

  --region        one of the twelve regions, such as “Greater Manchester”
  --rows          how many cases: 1 to ${mostRows.toLocaleString('en-GB')}
  --seed          any text: the same region, rows, seed and fieldwork give the same list
  --fieldwork     a day in the week of fieldwork; without it ${usualFieldwork}

Example: lantern demo long-list --region "North East" --rows 1500 --seed demo > list.csv

Exit codes: 0 done, 2 bad input, with one line for each fault.`

const referenceData = join(import.meta.dirname, '../../../../reference-data')

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()

const unknownRegion = (name: string, regions: readonly Place[]): string => {
  const names = regions.map(region => region.name)
  const like = mostAlike(name, names)
  return `there is no region “${name}”${like === undefined ? `: ${names.join('; ')}` : `; did you mean “${like}”?`}`
}

/** `lantern demo long-list`. */
export const demoLongListCommand: CommandWork = {
  help,
  async run(args, terminal) {
    const text = { type: 'string' } as const
    const { values } = readArguments(args, { region: text, rows: text, seed: text, fieldwork: text }, { names: [] })
    const { region: name, rows: written, seed, fieldwork = usualFieldwork } = values
    const places = readPlaces(referenceData)
    const regions = places.filter(({ kind }) => kind === 'region')
    const region = regions.find(each => name !== undefined && same(each.name, name))
    const rows = Number(written)
    const isCount = /^\d+$/.test(written ?? '') && rows >= 1 && rows <= mostRows
    const faults = [
      ...(name === undefined ? ['--region is missing'] : region ? [] : [unknownRegion(name, regions)]),
      ...(written === undefined ? ['--rows is missing'] : isCount ? [] : [`--rows must be from 1 to ${mostRows}`]),
      ...(seed === undefined ? ['--seed is missing: give any text'] : []),
      ...(isDay(fieldwork) ? [] : [`--fieldwork must be a date such as ${usualFieldwork}`]),
    ]
    if (faults.length > 0 || !region || seed === undefined) throw new BadInput(faults)

    const pdus = places.filter(
      ({ kind, regionCode, validFrom, validTo }) =>
        kind === 'pdu' && regionCode === region.code && validFrom <= fieldwork && (validTo ?? fieldwork) >= fieldwork,
    )
    terminal.print(inventLongList({ region, pdus, rows, seed, fieldwork }).trimEnd())
    return 0
  },
}
