import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { zipSync } from 'fflate'
import { type WriteOptions, writeXlsx } from 'hucre/xlsx'
import { readLargeWorkbook, type SheetRows } from './large-workbook.ts'
import type { TableRow } from './table-row.ts'
import { UnreadableFile } from './unreadable-file.ts'
import { type Cell, readWorkbook } from './workbook.ts'
import { unzip } from './zip.ts'

const limits = { bytes: 20_000_000, entries: 50, rows: 1000, milliseconds: 60_000, megabytes: 500 }
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const toldOf = async (file: Uint8Array, within = limits): Promise<SheetRows[]> => {
  const told: SheetRows[] = []
  for await (const rows of readLargeWorkbook(file, within)) told.push(rows)
  return told
}
const sheetsOf = async (file: Uint8Array, within = limits): Promise<{ name: string; rows: TableRow[] }[]> => {
  const named = Map.groupBy(await toldOf(file, within), ({ sheet }) => sheet)
  return [...named].map(([name, parts]) => ({ name, rows: parts.flatMap(({ rows }) => rows) }))
}
const refused = (file: Uint8Array, message: RegExp, within = limits): Promise<void> =>
  assert.rejects(sheetsOf(file, within), error => error instanceof UnreadableFile && message.test(error.message))
const namespace = 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'

/** A workbook of one sheet, whose XML is put in the place of what was written. */
const withSheet = async (xml: string, options: Partial<WriteOptions> = {}): Promise<Uint8Array> => {
  const file = await writeXlsx({ sheets: [{ name: 'List', rows: [['one'], ['two']] }], ...options })
  const parts = unzip(file, { bytes: 1e7, entries: 50 })
  parts.set('xl/worksheets/sheet1.xml', bytes(xml))
  return zipSync(Object.fromEntries(parts))
}
const sheetXml = (rows: string): string => `<?xml version="1.0"?><worksheet><sheetData>${rows}</sheetData></worksheet>`
const cellsOf = async (file: Uint8Array): Promise<string[][]> =>
  (await sheetsOf(file)).flatMap(({ rows }) => rows.map(({ cells }) => cells))

test('SAMP-01 a workbook reads row by row as it reads whole', async () => {
  const character = fc.integer({ min: 32, max: 0x2fff }).filter(code => code < 127 || code > 159)
  const text = fc.array(character, { minLength: 1, maxLength: 12 }).map(codes => String.fromCharCode(...codes))
  const day = fc
    .integer({ min: Date.UTC(1901, 0, 1) / 864e5, max: Date.UTC(2100, 0, 1) / 864e5 })
    .map(days => new Date(days * 864e5))
  const value = fc.oneof(text, fc.constantFrom('_x0041_', ' a ', '<&">', 'a\nb'), fc.integer(), fc.boolean(), day)
  const sheet = fc.array(fc.array(fc.option(value), { maxLength: 5 }), { minLength: 1, maxLength: 8 })
  const asText = (cell: Cell): string => (cell === null ? '' : String(cell))
  const trimmed = (cells: string[]): string[] => cells.slice(0, cells.findLastIndex(cell => cell !== '') + 1)
  await fc.assert(
    fc.asyncProperty(fc.array(sheet, { minLength: 1, maxLength: 3 }), fc.boolean(), async (sheets, shared) => {
      const named = sheets.map((rows, i) => ({ name: `Sheet ${i}`, rows }))
      const file = await writeXlsx({ sheets: named, stringMode: shared ? 'shared' : 'inline' })
      const expected = (await readWorkbook(file)).map(({ name, rows }) => {
        const read = rows.map((cells, i) => ({ line: i + 1, cells: trimmed(cells.map(asText)) }))
        return { name, rows: read.filter(({ cells }) => cells.length > 0) }
      })
      assert.deepEqual(await sheetsOf(file), expected)
    }),
    { numRuns: 25 },
  )
})

test('SAMP-01 a workbook reads alike however its XML is written', async () => {
  const xml = `<x:worksheet ${namespace}><!-- a > b --><x:sheetData>
    <x:row r='3'><x:c r='B3' t='inlineStr'><x:is><x:r><x:t>Si</x:t></x:r><x:r><x:t>&#226;n &amp; Co</x:t></x:r>
    <x:rPh sb="0" eb="1"><x:t>reading</x:t></x:rPh></x:is></x:c><x:c\tr = "D3"><x:v>7</x:v></x:c></x:row>
    <x:row><x:c><x:v>1.50</x:v></x:c><x:c t="str"><x:v><![CDATA[a&b]]></x:v></x:c><x:c t="b"><x:v>1</x:v></x:c>
    <x:c t="d"><x:v>2026-02-11T00:00:00</x:v></x:c><x:c t="e"><x:v>#N/A</x:v></x:c><x:c t="s"><x:v>1</x:v></x:c></x:row>
    <x:row r="9"><x:c r="A9" s="1"/></x:row></x:sheetData></x:worksheet>`
  assert.deepEqual((await sheetsOf(await withSheet(xml)))[0]?.rows, [
    { line: 3, cells: ['', 'Siân & Co', '', '7'] },
    { line: 4, cells: ['1.5', 'a&b', 'true', '2026-02-11T00:00:00', '#N/A', 'two'] },
  ])
})

test('SAMP-01 texts that cells share are read in their parts, without the readings of East Asian ones', async () => {
  const parts = unzip(await withSheet(sheetXml('<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>')), limits)
  const texts = '<sst><si><r><t>A</t></r><r><rPr/><t>b_x000A_</t></r><rPh><t>reading</t></rPh></si><si><t/></si></sst>'
  parts.set('xl/sharedStrings.xml', bytes(texts))
  assert.deepEqual(await cellsOf(zipSync(Object.fromEntries(parts))), [['Ab\n']])
})

test('SAMP-01 days are days by the style of the cell, in both systems of counting, and without their times', async () => {
  const formats = ['General', 'yyyy-mm-dd', '[$-809]dd mmmm yyyy;@', '0.00', 'hh:mm', '"day" 0', '[Red]0']
  const columns = formats.map(numFmt => ({ numFmt }))
  const rows = [
    formats.map(() => 45_932),
    formats.map(() => 45_932.999_999_999_9),
    formats.map(() => 0.4),
    formats.map(() => 1e10),
  ]
  const number = '45932'
  const read = await cellsOf(await writeXlsx({ sheets: [{ name: 'List', rows, columns }] }))
  assert.deepEqual(read[0], [number, '2025-10-02', '2025-10-02', number, '2025-10-02', number, number])
  assert.equal(read[1]?.[1], '2025-10-03')
  assert.equal(read[2]?.[4], '09:36')
  assert.equal(read[3]?.[1], 'Invalid Date')
  const since1904 = await writeXlsx({ dateSystem: '1904', sheets: [{ name: 'List', rows, columns }] })
  assert.equal((await cellsOf(since1904))[0]?.[1], '2029-10-03')
})

test('SAMP-01 a formula is the result that its cell shows, and a text that looks like one is itself', async () => {
  const cells = new Map([['0,0', { formula: 'A2&"<"', formulaResult: 'X000001' }]])
  assert.deepEqual(await cellsOf(await writeXlsx({ sheets: [{ name: 'List', rows: [['', '=b']], cells }] })), [
    ['X000001', '=b'],
  ])
  const formulas = `<row r="1"><c r="A1"><f t="shared" si="0"/><v>5</v></c><c r="B1" t="b"><f>TRUE()</f><v>1</v></c>
    <c r="C1"><f>A1</f></c><c r="D1" t="e"><f>A0</f><v>#REF!</v></c></row>`
  assert.deepEqual(await cellsOf(await withSheet(sheetXml(formulas))), [['5', 'true', '', '#REF!']])
})

test('SAMP-01 a chart on a sheet of its own is passed over', async () => {
  const sheets = ['Chart', 'List'].map(name => ({ name, rows: [[name]] }))
  const parts = unzip(await writeXlsx({ sheets }), limits)
  const path = 'xl/_rels/workbook.xml.rels'
  const relations = new TextDecoder().decode(parts.get(path))
  parts.set(path, bytes(relations.replace('/worksheet"', '/chartsheet"')))
  const read = await sheetsOf(zipSync(Object.fromEntries(parts)))
  assert.deepEqual(
    read.map(({ name, rows }) => ({ name, rows })),
    [
      { name: 'Chart', rows: [] },
      { name: 'List', rows: [{ line: 1, cells: ['List'] }] },
    ],
  )
})

test('SAMP-01 a workbook that is larger than the limits, or takes too long, is refused', async () => {
  const rows = (count: number) => Array.from({ length: count }, (_, i) => [i])
  await refused(await writeXlsx({ sheets: [{ name: 'Long', rows: rows(1001) }] }), /“Long” has more than 1,000 rows/)
  await refused(await withSheet(sheetXml('<row r="1"><c r="ALM1"><v>1</v></c></row>')), /more than 1,000 columns/)
  await refused(await withSheet(sheetXml(' '.repeat(21_000_000))), /larger than 20 MB/)
  await refused(await writeXlsx({ sheets: [{ name: 'List', rows: rows(10) }] }), /too long/, {
    ...limits,
    milliseconds: 0,
  })
})

test('SAMP-01 a workbook that would take all memory ends its thread and not the program', async () => {
  const texts = '<row r="1">'.concat('<c t="str"><v>aaaaaaaa</v></c>'.repeat(900), '</row>')
  const hungry = await withSheet(sheetXml(texts.repeat(900)))
  const within = { ...limits, bytes: 200_000_000 }
  assert.equal((await sheetsOf(hungry, within))[0]?.rows.length, 900)
  await refused(hungry, /too large/, { ...within, megabytes: 20 })
})

test('SAMP-01 what is no workbook, or a damaged or dangerous one, is refused', async () => {
  const entity = '<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;">]>'
  await refused(await withSheet(`${entity}${sheetXml('<row><c><v>&c;</v></c></row>')}`), /document type/)
  await refused(await withSheet('<worksheet><sheetData><row'), /damaged/)
  await refused(await withSheet(sheetXml('<row><c><v>1</v></c></row>').slice(0, -20)), /breaks off/)
  await refused(zipSync({ '[Content_Types].xml': bytes('x') }), /not a workbook/)
  await refused(bytes('a,b\n1,2\n'), /not a zip file/)
  const file = await writeXlsx({ sheets: [{ name: 'List', rows: [['a']] }] })
  await refused(file.subarray(0, 700), /damaged/)
  const lying = Buffer.from(file)
  // In the list of contents, the size unpacked stands 24 bytes after where an entry begins.
  lying.writeUInt32LE(2_000_000_000, lying.indexOf('PK\u0001\u0002') + 24)
  await refused(lying, /not as large as it says/)
})

test('SAMP-01 rows come some thousand at a time, with how many there are', async () => {
  const rows = [...Array.from({ length: 2500 }, (_, i) => [i]), [], ['last']]
  const file = await writeXlsx({
    sheets: [
      { name: 'Long', rows },
      { name: 'Short', rows: [['a']] },
    ],
  })
  const told = await toldOf(file, { ...limits, rows: 5000 })
  assert.deepEqual(
    told.map(({ sheet, rows }) => [sheet, rows.length]),
    [
      ['Long', 1000],
      ['Long', 1000],
      ['Long', 501],
      ['Short', 1],
    ],
  )
  assert.ok(told.every(({ inAll }) => inAll >= 2502 && inAll <= 2503))
})

test('SAMP-01 the program has its turns while a workbook is read, and may stop reading', async () => {
  const rows = Array.from({ length: 12_000 }, (_, i) => [i])
  const file = await writeXlsx({ sheets: [{ name: 'Long', rows }] })
  let [turns, isDone] = [0, false]
  const turn = (): void => {
    turns += 1
    if (!isDone) setImmediate(turn)
  }
  setImmediate(turn)
  const turnsBefore: number[] = []
  for await (const _ of readLargeWorkbook(file, { ...limits, rows: 12_000 })) {
    turnsBefore.push(turns)
    // Meanwhile the thread sends what it may: those do not come all at once then.
    if (turnsBefore.length === 1) for (let i = 0; i < 3000; i += 1) await new Promise(setImmediate)
  }
  isDone = true
  assert.equal(turnsBefore.length, 13)
  assert.ok(turnsBefore.every((count, i) => count > (turnsBefore[i - 1] ?? -1)))
  for await (const { rows: first } of readLargeWorkbook(file, { ...limits, rows: 12_000 })) {
    assert.equal(first.length, 1000)
    break
  }
})
