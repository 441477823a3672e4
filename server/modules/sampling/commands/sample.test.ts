import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseCsv } from 'hucre/csv'
import { runCommand } from '../../../commands.ts'

type Files = Record<string, string>

/** Runs `lantern …` with these files, and nothing of a disk but the programmes. */
const lantern = async (words: string[], files: Files = {}) => {
  const [out, err]: [string[], string[]] = [[], []]
  const code = await runCommand(words, {
    print: text => out.push(text),
    complain: line => err.push(line),
    async read(file) {
      const text = files[file]
      if (text === undefined) throw Object.assign(new Error('no such file'), { code: 'ENOENT' })
      return new TextEncoder().encode(text)
    },
    env: {},
  })
  return { code, out: out.join('\n'), err }
}
const list = async (rows: number): Promise<Files> => {
  const words = ['--region', 'North East', '--rows', String(rows), '--seed', 'tests', '--fieldwork', '2026-02-09']
  return { 'list.csv': (await lantern(['demo', 'long-list', ...words])).out }
}
const draw = (files: Files, ...words: string[]) =>
  lantern(['sample', 'dipp', '--cases', 'list.csv', '--fieldwork', '2026-02-09', '--seed', 'a seed', ...words], files)

const long = await list(700)
/** The draw that most of these tests look at. */
const drawn = await draw(long)

test('SAMP-08 lantern sample prints the whole record of a draw, and exits 0 when everything holds', async () => {
  const { code, out, err } = drawn
  assert.deepEqual([code, err], [0, []])
  const record = JSON.parse(out)
  assert.deepEqual(
    [record.programme, record.version, record.level, record.seed, record.longList.rows],
    ['dipp', '1.0', 'region', 'a seed', 700],
  )
  assert.match(record.longList.sha256, /^[0-9a-f]{64}$/)
  assert.equal(record.infeasible, null)
  assert.ok(record.constraints.every(({ held }: { held: boolean }) => held))
  assert.equal(record.size.drawn, record.selected.length)
  assert.equal(record.size.drawn, record.size.computed)
  assert.equal(record.size.eligible + record.excluded.length, 700)
  assert.deepEqual(Object.keys(record.selected[0]), [
    'line',
    'crn',
    'eventNumber',
    'pdu',
    'practitioner',
    'riskGroup',
    'sentenceKind',
    'questionSet',
    'questionSetReason',
  ])
  const rows = parseCsv(long['list.csv'] as string)
  for (const { line, crn } of record.selected) assert.equal(rows[line - 1]?.[0], crn)
})

test('SAMP-08 nothing of a draw says who anyone is but the CRN', async () => {
  const [header = [], ...rows] = parseCsv(long['list.csv'] as string)
  const { out } = drawn
  const csv = (await draw(long, '--format', 'csv')).out
  for (const column of ['last_name', 'date_of_birth', 'pnc']) {
    const at = header.indexOf(column)
    const values = rows.map(row => String(row[at])).filter(value => value.length > 7)
    assert.deepEqual(
      values.filter(value => out.includes(value) || csv.includes(value)),
      [],
      column,
    )
  }
})

test('SAMP-08 the same seed gives the same sample, another seed another, and csv the same cases', async () => {
  const first = JSON.parse(drawn.out)
  assert.deepEqual(JSON.parse((await draw(long)).out), first)
  const other = JSON.parse(
    (await lantern(['sample', 'dipp', '--cases', 'list.csv', '--fieldwork', '2026-02-09', '--seed', 'another'], long))
      .out,
  )
  assert.notDeepEqual(other.selected, first.selected)
  const csv = parseCsv((await draw(long, '--format', 'csv')).out)
  assert.deepEqual(csv[0]?.slice(0, 2), ['line', 'crn'])
  assert.deepEqual(
    csv.slice(1).map(([, crn]) => crn),
    first.selected.map(({ crn }: { crn: string }) => crn),
  )
})

test('SAMP-07 what cannot hold is said, one line each, with exit code 3, and the nearest sample is drawn', async () => {
  const { code, out, err } = await draw(await list(40))
  assert.equal(code, 3)
  const { infeasible, selected } = JSON.parse(out)
  assert.ok(selected.length > 0)
  assert.deepEqual(
    err,
    infeasible.failed.map(({ words }: { words: string }) => words),
  )
  assert.match(err.join('\n'), /has \S+ instead of at least 5: /)
})

test('SAMP-04 the data team’s size is taken; where the rule gives none, it is asked for', async () => {
  const record = JSON.parse((await draw(long, '--size', '48')).out)
  assert.deepEqual([record.size.drawn, record.size.set.size], [48, 48])
  assert.notEqual(record.size.computed, 48)
  const national = ['sample', 'national', '--cases', 'list.csv', '--fieldwork', '2026-02-09']
  const { code, err } = await lantern(national, long)
  assert.equal(code, 2)
  assert.match(err.join('\n'), /the data team sets the size of “National case sample”: add --size N/)
})

test('SAMP-13 a level with several samples asks which is meant', async () => {
  const words = ['sample', 'probation-services', '--cases', 'list.csv', '--fieldwork', '2026-02-09', '--size', '20']
  assert.match((await lantern(words, long)).err.join(), /for several levels: add --level pdu or region/)
  assert.match(
    (await lantern([...words, '--level', 'region'], long)).err.join(),
    /several samples are drawn: add --sample unpaid-work or victim-contact/,
  )
})

test('SAMP-01 bad input exits 2 with a line for each fault, and nothing is drawn', async () => {
  const wrong = await lantern(['sample', 'dipp', '--fieldwork', '2026-02-10', '--size', 'many', '--format', 'pdf'])
  assert.deepEqual([wrong.code, wrong.out, wrong.err.length], [2, '', 4])
  assert.match(wrong.err.join('\n'), /--cases is missing.*is a Tuesday.*--size is a whole number.*no format “pdf”/s)
  const faulty = (long['list.csv'] as string).replace(/RMRH/, 'Hihg').replace(/RHRH/, 'Lwo')
  const { code, out, err } = await draw({ 'list.csv': faulty })
  assert.deepEqual([code, out, err.length], [2, '', 2])
  assert.match(
    err[0] ?? '',
    /Line \d+, column “rosh”: expected one of: Low, Medium, High, Very high, found “(Hihg|Lwo)”/,
  )
  assert.match((await draw({ 'list.csv': '%PDF-1.7' })).err.join(), /list\.csv: .*PDF/)
  assert.match((await draw({})).err.join(), /there is no file list\.csv/)
})

test('SAMP-08 lantern sample verify repeats a draw and finds every change', async () => {
  const { out } = drawn
  const verify = (record: string, files = long) =>
    lantern(['sample', 'verify', 'draw.json', '--cases', 'list.csv'], { ...files, 'draw.json': record })
  const same = await verify(out)
  assert.deepEqual([same.code, same.err], [0, []])
  assert.match(same.out, /^The same \d+ cases are drawn again/)

  const record = JSON.parse(out)
  const [first, ...rest] = record.selected
  const swapped = await verify(JSON.stringify({ ...record, selected: [{ ...first, crn: 'X999999' }, ...rest] }))
  assert.deepEqual([swapped.code, swapped.err.length], [1, 1])
  assert.match(swapped.err[0] ?? '', /selected, line \d+\.crn: the record says "X999999"; drawn again it is/)
  const otherSeed = await verify(JSON.stringify({ ...record, seed: 'forged' }))
  assert.equal(otherSeed.code, 1)
  assert.match(otherSeed.err.at(-1) ?? '', /and \d+ more differences/)

  const otherList = { 'list.csv': `${long['list.csv']}\n` }
  assert.match((await verify(out, otherList)).err.join(), /is not the file that was drawn from/)
  const otherAlgorithm = await verify(JSON.stringify({ ...record, algorithm: 'dice' }))
  assert.deepEqual(otherAlgorithm.code, 2)
  assert.match((await verify('{}')).err.join('\n'), /the record of the draw: programme: /)
})
