/** How long it takes to read a long list of 50,000 cases, and how long others wait meanwhile. `node bench/long-list.ts [--quick]` */
import { join } from 'node:path'
import { readProgramme } from '#modules/programmes'
import { readCsv } from '#platform/documents/csv.ts'
import { writeWorkbook } from '#platform/documents/workbook.ts'
import { inventLongList } from '../server/modules/sampling/invented-list/invent-long-list.ts'
import { readLongList } from '../server/modules/sampling/long-list/read-long-list.ts'
import { printFigure, printHeading } from './measuring/figure.ts'
import { inTurns, isQuick } from './measuring/rounds.ts'

const rows = 50_000
const rounds = isQuick ? 3 : 7

const { cases } = await readProgramme(join(import.meta.dirname, '../programmes/dipp/1.0'))
const region = { code: 'N54', name: 'North East' }
const pdus = Array.from({ length: 7 }, (_, i) => ({ code: `N54${i}`, name: `PDU ${i + 1}` }))
const csv = inventLongList({ region, pdus, rows, seed: 'bench', fieldwork: '2026-02-09' })
const files = {
  csv: new TextEncoder().encode(csv),
  xlsx: await writeWorkbook([{ name: 'List', rows: [...readCsv(csv)].map(({ cells }) => cells) }]),
}

/** The longest pause between two turns of the event loop while this is done, in milliseconds: others wait as long. */
const longestPauseOf = async (work: () => Promise<unknown>): Promise<number> => {
  let [last, longest, isDone] = [performance.now(), 0, false]
  const turn = (): void => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
    if (!isDone) setImmediate(turn)
  }
  setImmediate(turn)
  await work()
  isDone = true
  turn()
  return longest
}

const read = async (bytes: Uint8Array): Promise<void> => {
  const needs = { pdu: true, practitioner: true }
  const result = await readLongList({ name: 'list', bytes }, cases.facts, { needs })
  if (!('list' in result) || result.list.cases.length !== rows) throw new Error('The list was not read whole')
}
const seconds = async (bytes: Uint8Array): Promise<number> => {
  const start = performance.now()
  await read(bytes)
  return (performance.now() - start) / 1000
}

const took = await inTurns(rounds, {
  csv: () => seconds(files.csv),
  xlsx: () => seconds(files.xlsx),
  csvPause: () => longestPauseOf(() => read(files.csv)),
  xlsxPause: () => longestPauseOf(() => read(files.xlsx)),
})

const megabytes = (file: Uint8Array): string => `${(file.length / 1e6).toFixed(1)} MB`
printHeading(`Reading a long list of ${rows.toLocaleString('en-GB')} cases`)
printFigure(`as CSV (${megabytes(files.csv)})`, took.csv, { unit: 's', goal: { under: 3 } })
printFigure(`as xlsx (${megabytes(files.xlsx)})`, took.xlsx, { unit: 's', goal: { under: 3 } })
printFigure('longest that others wait, CSV', took.csvPause, { unit: 'ms' })
printFigure('longest that others wait, xlsx', took.xlsxPause, { unit: 'ms' })
