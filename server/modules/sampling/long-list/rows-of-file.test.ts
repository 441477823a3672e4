import assert from 'node:assert/strict'
import { test } from 'node:test'
import { zipSync } from 'fflate'
import { writeOds } from 'hucre/ods'
import { writeXlsx } from 'hucre/xlsx'
import type { Cases } from '#modules/programmes'
import { UnreadableFile } from '#platform/documents/unreadable-file.ts'
import { unzip } from '#platform/documents/zip.ts'
import { listFaultInWords } from '../rules/long-list/fault.ts'
import { readLongList } from './read-long-list.ts'

const facts: Cases['facts'] = [{ id: 'start-date', name: 'Start', kind: 'date' }]
const needs = { pdu: false, practitioner: false }
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = (file: Uint8Array, name = 'list.csv') => readLongList({ name, bytes: file }, facts, { needs })
const refused = (file: Uint8Array, message: RegExp, name?: string): Promise<void> =>
  assert.rejects(read(file, name), error => error instanceof UnreadableFile && message.test(error.message))
const linesRead = async (file: Uint8Array): Promise<number[]> => {
  const result = await read(file)
  assert.ok('list' in result, JSON.stringify(result))
  return result.list.cases.map(({ line }) => line)
}
const faultsOf = async (text: string): Promise<string[]> => {
  const result = await read(bytes(text))
  return 'faults' in result ? result.faults.map(listFaultInWords) : []
}
const list = [
  ['crn', 'start_date'],
  ['X000001', '2025-07-10'],
]

test('SAMP-01 a file without a list in it is a fault', async () => {
  const nothing = ['Line 1: expected a header with the names of the columns, found nothing']
  for (const text of ['', '\ufeff', '\n\r\n', ' , \n,\n']) assert.deepEqual(await faultsOf(text), nothing)
  for (const text of ['crn,start_date', 'crn,start_date\n', 'crn,start_date\n\n , \n'])
    assert.deepEqual(await faultsOf(text), ['Line 2: expected a case under the header, found nothing'])
  assert.match((await faultsOf('Dear colleague,\nhere is the list.'))[0] ?? '', /column “crn”: expected a column/)
})

test('SAMP-01 empty rows are passed over, and lines stay those of the file', async () => {
  assert.deepEqual(await linesRead(bytes('\ncrn,start_date\n\nX000001,2025-07-10\n,\nX000002,2025-07-11,\n')), [4, 6])
})

test('SAMP-01 a row with more cells than the header is a fault, and empty cells too many are none', async () => {
  assert.deepEqual(await faultsOf('crn,start_date\nX000001,2025-07-10,,\nX000002,Smith, John,2025-07-10\n'), [
    'Line 3: expected 2 columns, as the header has, found “4 columns”',
  ])
})

test('SAMP-01 a PDF, an old workbook, a picture and the like are refused whatever their name', async () => {
  await refused(bytes('%PDF-1.7\nxref'), /^“list.csv” is a PDF, .*: save the list as an Excel workbook/)
  await refused(
    Buffer.from('d0cf11e0a1b11ae1'.padEnd(1024, '0'), 'hex'),
    /“list.xlsx” is of the kind .* before 2007/,
    'list.xlsx',
  )
  await refused(zipSync({ 'list.csv': bytes('crn') }), /is a zip file/)
  await refused(await writeOds({ sheets: [{ name: 'List', rows: list }] }), /of the kind .ods/)
  await refused(bytes('<html><table>'), /web page/)
  await refused(Buffer.from([0x89, 0x50, 0x4e, 0x47]), /is a picture/)
  await refused(Buffer.from([0x1f, 0x8b, 8, 0]), /unpack it/)
})

test('SAMP-01 a workbook under a password is refused', async () => {
  const encryption = { password: 'secret', spinCount: 1000 }
  await refused(await writeXlsx({ sheets: [{ name: 'List', rows: list }], encryption }), /take the password off/)
})

test('SAMP-01 text in an unknown encoding and quotation marks out of balance are refused', async () => {
  await refused(Buffer.from('crn,start_date', 'utf16le'), /is not text in UTF-8, Windows-1252 or UTF-16/)
  await refused(bytes('crn,start_date\nX000001,\u00002025'), /line 2 has a character that no text has/)
  await refused(bytes('crn,start_date\nX000001,"2025-07-10\n'), /on line 2 is never closed: save the list again/)
})

test('SAMP-01 a file of more than 30 MB is refused before anything else is done with it', async () => {
  await refused(new Uint8Array(30_000_001), /larger than 30 MB/)
  await refused(Buffer.concat([bytes('%PDF-'), new Uint8Array(200_000_000)]), /larger than 30 MB/)
})

test('SAMP-01 a list of more than 100,000 rows is refused', async () => {
  await refused(bytes(`crn\n${'X000001\n'.repeat(100_001)}`), /more than 100,000 rows/)
})

test('SAMP-01 a zip bomb that poses as a workbook is given up', async () => {
  const parts = unzip(await writeXlsx({ sheets: [{ name: 'List', rows: list }] }), { bytes: 1e7, entries: 50 })
  const spaces = new Uint8Array(300_000_000).fill(0x20)
  const bomb = zipSync({ ...Object.fromEntries(parts), 'xl/worksheets/sheet1.xml': spaces })
  assert.ok(bomb.length < 1_000_000)
  await refused(bomb, /Unpacked it is larger than 150 MB/)
})

test('SAMP-01 of several sheets the one with the list is read, and two lists are refused', async () => {
  const notes = { name: 'Notes', rows: [['Read me'], ['crn']] }
  const one = await writeXlsx({ sheets: [notes, { name: 'List', rows: [[], ...list] }, { name: 'Empty', rows: [] }] })
  assert.deepEqual(await linesRead(one), [3])
  const two = await writeXlsx({ sheets: ['May', 'June'].map(name => ({ name, rows: list })) })
  await refused(two, /Its sheets “May” and “June” are lists/)
})

test('SAMP-01 of a formula in a workbook its result is read, and a text that looks like a formula is a fault', async () => {
  const cells = new Map([['1,1', { formula: 'TODAY()', formulaResult: '2025-07-10' }]])
  const calculated = await read(await writeXlsx({ sheets: [{ name: 'List', rows: list, cells }] }))
  assert.ok('list' in calculated)
  assert.deepEqual(
    calculated.list.cases.map(({ facts }) => facts['start-date']),
    ['2025-07-10'],
  )
  const typed = [list[0] ?? [], ['X000001', '=TODAY()']]
  const result = await read(await writeXlsx({ sheets: [{ name: 'List', rows: typed }] }))
  assert.ok('faults' in result)
  assert.deepEqual(
    result.faults.map(({ line, column, value }) => ({ line, column, value })),
    [{ line: 2, column: 'start_date', value: '=TODAY()' }],
  )
})
