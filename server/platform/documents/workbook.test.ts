import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { zipSync } from 'fflate'
import { writeXlsx } from 'hucre/xlsx'
import { UnreadableFile } from './unreadable-file.ts'
import { type Cell, readWorkbook, writeWorkbook } from './workbook.ts'
import { unzip } from './zip.ts'

const sheet = (rows: Cell[][]) => [{ name: 'Sheet', rows }]
const back = async (rows: Cell[][]) => (await readWorkbook(await writeWorkbook(sheet(rows))))[0]?.rows

test('PROG-08 texts that look like something else come back as the texts they are', async () => {
  const texts = [
    '=1+1',
    '+1',
    '@x',
    "'quoted",
    '_x0041_',
    '_x005F_x0041_',
    ' space ',
    'a\nb',
    'a\tb',
    '1.0',
    '007',
    'TRUE',
    '2025-10-02',
    '<b>&"',
  ]
  assert.deepEqual(
    await back(texts.map(text => [text])),
    texts.map(text => [text]),
  )
})

test('PROG-08 any cells come back from a workbook as they went in', async () => {
  const character = fc.integer({ min: 32, max: 0x2fff }).filter(code => code < 127 || code > 159)
  const text = fc.array(character, { minLength: 1, maxLength: 30 }).map(codes => String.fromCharCode(...codes))
  const cell = fc.oneof(text, fc.stringMatching(/^[=+@_x0-9A-F-]{1,9}$/), fc.integer(), fc.boolean())
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 6 }),
      async rows => {
        assert.deepEqual(await back(rows), rows)
      },
    ),
    { numRuns: 60 },
  )
})

test('PROG-08 a text that begins like a formula is written as a text', async () => {
  const parts = unzip(await writeWorkbook(sheet([['=HYPERLINK("https://example.org")']])), { bytes: 1e7, entries: 50 })
  const xml = new TextDecoder().decode(parts.get('xl/worksheets/sheet1.xml'))
  assert.match(xml, /<c r="A1" t="s"/)
  assert.doesNotMatch(xml, /<f>/)
})

test('PROG-08 days and times, which a spreadsheet keeps as numbers, are read as they are written', async () => {
  const file = await writeXlsx({
    sheets: [
      {
        name: 'Sheet',
        rows: [[45_932, 0.395_833_333_333]],
        columns: [{ numFmt: 'yyyy-mm-dd' }, { numFmt: 'hh:mm' }],
      },
    ],
  })
  assert.deepEqual((await readWorkbook(file))[0]?.rows, [['2025-10-02', '09:30']])
})

test('PROG-08 what is no workbook is refused in plain words', async () => {
  const zip = zipSync({ 'a.txt': new TextEncoder().encode('x') })
  const bomb = zipSync({ '[Content_Types].xml': new Uint8Array(100_000_000) }, { level: 9 })
  for (const file of [new TextEncoder().encode('a,b\n1,2\n'), new Uint8Array(), zip, bomb])
    await assert.rejects(
      readWorkbook(file),
      error => error instanceof UnreadableFile && /not a workbook/.test(error.message),
    )
})

test('PROG-08 a sheet of too many rows, and a text too long for a cell, are refused', async () => {
  const long = await writeWorkbook(sheet(Array.from({ length: 20_001 }, (_, i) => [i])))
  await assert.rejects(readWorkbook(long), /more than 20000 rows/)
  await assert.rejects(writeWorkbook(sheet([['x'.repeat(32_768)]])), RangeError)
})
