import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { writeCsv } from 'hucre/csv'
import { writeXlsx } from 'hucre/xlsx'
import { type Cases, readProgramme } from '#modules/programmes'
import { inventLongList } from '../invented-list/invent-long-list.ts'
import type { ListedCase } from '../rules/listed-case.ts'
import { readLongList } from './read-long-list.ts'

const factsOf = async (folder: string): Promise<Cases['facts']> =>
  (await readProgramme(join(import.meta.dirname, '../../../../programmes', folder))).cases.facts
const facts = await factsOf('dipp/1.0')
const needs = { pdu: true, practitioner: true }
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const listOf = async (file: Uint8Array): Promise<readonly ListedCase[]> => {
  const read = await readLongList({ name: 'list', bytes: file }, facts, { needs })
  assert.ok('list' in read, JSON.stringify(read))
  return read.list.cases
}

/** How people and systems write the same thing: each of these must read as the choice that it stands for. */
const ways: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  sentence_type: {
    'community-order': ['Community order', 'CJA - Community Order', 'community_order'],
    licence: ['Adult Licence', 'licence', 'LICENCE'],
    'post-sentence-supervision': ['PSS', 'ORA Supervision Default Order'],
  },
  rosh: { low: ['RLRH', 'Low'], high: ['RHRH', 'HIGH'], 'very-high': ['RVRH', 'RVHR', 'Very High'] },
  suspension: { none: ['', 'None'], reset: ['Reset', 'RESET'], impact: ['Impact', 'probation impact'] },
  sex: { female: ['F', 'Female'], male: ['m', 'Male'], 'not-recorded': ['', 'Not recorded'] },
}
const idOf = new Map([['sentence_type', 'sentence-kind']])

const dayOf = (number: number): string => new Date(number * 864e5).toISOString().slice(0, 10)
const day = fc.integer({ min: Date.UTC(1990, 0, 1) / 864e5, max: Date.UTC(2089, 0, 1) / 864e5 }).map(dayOf)
// In Windows-1252, an accented letter with two curly marks after it happens to be UTF-8: here a plain letter is before each.
const letters = [...'abcXYZ -,;"', 'b’', 'é', 'â', 'ñ']
const name = fc
  .string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 8 })
  .map(text => `N${text}`.replaceAll(/\s+/g, ' ').trim())
const choice = (heading: string) =>
  fc
    .constantFrom(...Object.entries(ways[heading] ?? {}))
    .chain(([id, words]) => fc.record({ id: fc.constant(id), written: fc.constantFrom(...words) }))

const aCase = fc
  .record({
    number: fc.integer({ min: 0, max: 999_999 }),
    names: fc.record({
      first_name: name,
      last_name: name,
      team: name,
      pdu: name,
      region: name,
      practitioner_code: name,
    }),
    chosen: fc.record(Object.fromEntries(Object.keys(ways).map(heading => [heading, choice(heading)]))),
    born: fc.integer({ min: 18, max: 80 }),
    start: day,
    later: fc.integer({ min: 0, max: 400 }),
  })
  .map(({ number, names, chosen, born, start, later }) => {
    const crn = `X${String(number).padStart(6, '0')}`
    const dateOfBirth = `${Number(start.slice(0, 4)) - born}-01-01`
    const after = dayOf(Date.parse(start) / 864e5 + later)
    const isSuspended = chosen.suspension?.id !== 'none'
    const isReleased = chosen.sentence_type?.id !== 'community-order'
    const days = { start_date: start, date_of_birth: dateOfBirth, ...(isSuspended && { suspension_date: after }) }
    const expected = {
      person: { crn, pnc: '', firstName: names.first_name, lastName: names.last_name, dateOfBirth },
      ...{
        eventNumber: '1',
        region: names.region,
        pdu: names.pdu,
        team: names.team,
        practitioner: names.practitioner_code,
      },
      facts: {
        ...Object.fromEntries(Object.entries(chosen).map(([heading, { id }]) => [idOf.get(heading) ?? heading, id])),
        ...{ 'start-date': start, age: born },
        ...(isSuspended && { 'suspension-date': after }),
        ...(isReleased && { 'release-date': start }),
      },
    }
    const words = Object.fromEntries(Object.entries(chosen).map(([heading, { written }]) => [heading, written]))
    return { texts: { crn, event_number: '1', ...names, ...words } as Record<string, string>, days, expected }
  })
const cases = fc.uniqueArray(aCase, { selector: ({ texts }) => texts.crn, minLength: 1, maxLength: 6 })

const headings = [
  ...['crn', 'event_number', 'first_name', 'last_name', 'date_of_birth', 'team', 'pdu', 'region', 'practitioner_code'],
  ...['sentence_type', 'rosh', 'suspension', 'sex', 'start_date', 'suspension_date', 'a column of theirs'],
]
const layout = fc.record({
  order: fc.shuffledSubarray(headings, { minLength: headings.length }),
  heading: fc.constantFrom<(text: string) => string>(
    text => text,
    text => text.toUpperCase(),
    text => ` ${text.replaceAll('_', ' ')}`,
    text => text.replaceAll('_', '-'),
  ),
  day: fc.constantFrom<(day: string) => string>(
    day => day,
    day => day.split('-').reverse().join('/'),
    day => day.split('-').reverse().map(Number).join('/'),
    day => `${day} 00:00:00`,
  ),
  delimiter: fc.constantFrom(',', ';', '\t'),
  lineSeparator: fc.constantFrom('\n', '\r\n'),
  encoding: fc.constantFrom<(text: string) => Uint8Array>(
    bytes,
    text => bytes(`\ufeff${text}`),
    text => Buffer.from(text.replaceAll('’', '\u0092'), 'latin1'),
    text => Buffer.from(`\ufeff${text}`, 'utf16le'),
    text => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  ),
})
test('SAMP-01 any list of valid values reads the same in every encoding, order of columns and way of writing', async () => {
  await fc.assert(
    fc.asyncProperty(cases, layout, async (given, { order, heading, day, delimiter, lineSeparator, encoding }) => {
      const rows = given.map(({ texts, days }) =>
        order.map(each => texts[each] ?? (each in days ? day((days as Record<string, string>)[each] ?? '') : '')),
      )
      const text = writeCsv([order.map(heading), ...rows], { delimiter, lineSeparator })
      const expected = given.map((each, i) => ({ line: i + 2, ...each.expected }))
      assert.deepEqual(await listOf(encoding(text)), expected)
    }),
    { numRuns: 150 },
  )
})

test('SAMP-01 the same list reads the same from a workbook, with days as days or as texts', async () => {
  await fc.assert(
    fc.asyncProperty(cases, layout, fc.boolean(), async (given, { order, heading, day }, asText) => {
      const rows = given.map(({ texts, days }) =>
        order.map(each => {
          const date = (days as Record<string, string>)[each]
          return date ? (asText ? day(date) : new Date(date)) : (texts[each] ?? null)
        }),
      )
      const file = await writeXlsx({ sheets: [{ name: 'List', rows: [order.map(heading), ...rows] }] })
      assert.deepEqual(
        await listOf(file),
        given.map((each, i) => ({ line: i + 2, ...each.expected })),
      )
    }),
    { numRuns: 20 },
  )
})

const invented = {
  region: { code: 'N50', name: 'Greater Manchester' },
  pdus: [{ code: 'N50A', name: 'Bury, Rochdale and Oldham' }],
  fieldwork: '2026-02-09',
}

test('SAMP-01 what identifies a list is its bytes; headings that are not read are named', async () => {
  const file = bytes(inventLongList({ ...invented, rows: 3, seed: 'a' }))
  const read = await readLongList({ name: 'list.csv', bytes: file }, facts, { needs })
  assert.equal(read.sha256, createHash('sha256').update(file).digest('hex'))
  assert.equal('list' in read && read.list.sha256, read.sha256)
  assert.deepEqual([read.unread, read.missing], [['licence_end_date'], []])
})

test('SAMP-01 every programme takes a list from nDelius, and reads of it what it declares', async () => {
  const file = bytes(inventLongList({ ...invented, rows: 200, seed: 'b' }))
  for (const folder of ['dipp/1.0', 'probation-services/1.0', 'national/1.1', 'approved-premises/1.0']) {
    const declared = await factsOf(folder)
    const read = await readLongList({ name: 'list.csv', bytes: file }, declared, { needs })
    assert.ok('list' in read, `${folder} ${JSON.stringify(read)}`)
    const ids = new Set(read.list.cases.flatMap(each => Object.keys(each.facts)))
    for (const id of ids)
      assert.ok(
        declared.some(fact => fact.id === id),
        id,
      )
    assert.ok(read.list.cases.every(({ facts: known }) => known['start-date'] && known.rosh))
  }
})

test('SAMP-01 a restricted name makes a restricted case', async () => {
  const read = await listOf(
    bytes(inventLongList({ ...invented, rows: 204, seed: 'c' }).replaceAll(',Yes,No\r', ',,No\r')),
  )
  const restricted = read.filter(each => each.facts.restricted === true)
  assert.ok(restricted.length > 0)
  for (const { person } of restricted) assert.match(person.firstName, /^\*+$/)
})

test('SAMP-01 a list with one fault gives no case, and says where; a thousand faults are listed and all are counted', async () => {
  const [header = '', ...rows] = inventLongList({ ...invented, rows: 1500, seed: 'd' })
    .trimEnd()
    .split('\r\n')
  const one = [header, ...rows.with(699, rows[699]?.replace(/,R[LMHV][RHV][RH],/, ',R?,') ?? '')].join('\n')
  const read = await readLongList({ name: 'list.csv', bytes: bytes(one) }, facts, { needs })
  assert.ok('faults' in read && !('list' in read))
  assert.deepEqual([read.faultsInAll, read.faults[0]?.line, read.faults[0]?.column], [1, 701, 'rosh'])
  const all = [header, ...rows.map(row => row.replace(/^X/, '?'))].join('\n')
  const many = await readLongList({ name: 'list.csv', bytes: bytes(all) }, facts, { needs })
  assert.ok('faults' in many)
  assert.deepEqual([many.faults.length, many.faultsInAll], [1000, 1500])
})

test('SAMP-01 while a list is read, its progress is told and the rest of the program has its turn', async () => {
  const file = bytes(inventLongList({ ...invented, rows: 4500, seed: 'e' }))
  const told: [number, number][] = []
  let [turns, isDone] = [0, false]
  const turn = (): void => {
    turns += 1
    if (!isDone) setImmediate(turn)
  }
  setImmediate(turn)
  const onProgress = (read: number, all: number): void => void told.push([read, all])
  await readLongList({ name: 'list.csv', bytes: file }, facts, { needs, onProgress })
  isDone = true
  const batches = [1000, 2000, 3000, 4000, 4501]
  assert.deepEqual(told, [...batches.map(read => [read, 4501]), [4501, 4501]])
  assert.ok(turns >= 4, `${turns}`)
})
