import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { runCommand } from '../../../commands.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import { drawFrom, sampleOpenedBy } from '../../../testutils/drawn-sample.ts'
import { inventedList } from '../../../testutils/long-list.ts'
import { wordsOf } from '../../../testutils/rated-inspection.ts'
import { setUpInspection, southCentral } from '../../../testutils/report-to-publish.ts'
import { noon, servicesFor, type Visitor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'
import { matchColumns } from '../actions/match-columns.ts'

let db: Db
let drop: () => Promise<void>
let reference: string
let tom: Visitor
let address: string
const list = inventedList(300)

before(async () => {
  ;({ db, drop } = await testWorld())
  reference = await setUpInspection(db, southCentral)
  await drawFrom(db, reference, list)
  await drawFrom(db, reference, list, { size: 25, reason: 'Half of the inspectors are ill' })
  tom = await visitor(servicesFor(db), 'tom')
  address = paths.samples.record(reference, 'cases')
})
after(() => drop())

test('SAMP-08 the record of each draw says who drew, when, from what and why, and is on the record as read', async () => {
  const words = wordsOf(await tom.open(address))
  assert.match(words, /Draw 2 Monday 5 January 2026 at 11:00, by Samir Patel/)
  assert.match(words, /Half of the inspectors are ill/)
  assert.match(words, /The data team set it to 25: For the test/)
  assert.match(words, /Seed a seed of the tests/)
  const first = wordsOf(await tom.open(`${address}?draw=1`))
  assert.match(first, /Draw 1 The whole record/)
  assert.doesNotMatch(first, /set it to 25/)
  const read = db.selectFrom('event').select('what').where('who', '=', 'tom').orderBy('id', 'desc').limit(1)
  assert.equal((await read.executeTakeFirstOrThrow()).what, 'PAGE_VIEW_SAMPLE_RECORD')
})

test('SAMP-08 the record is a file with every case in and out, its reasons, and neither names nor dates of birth', async () => {
  const file = await tom.open(`${address}?draw=1&format=json`)
  assert.match(String(file.headers['content-disposition']), /south-central-dipp-2026-cases-draw-1\.json/)
  const { selected, excluded, size, longList, seed } = file.json()
  assert.equal(selected.length, size.drawn)
  assert.equal(excluded.length + size.eligible, longList.rows)
  assert.ok(excluded.every(({ reasons }: { reasons: string[] }) => reasons.length > 0))
  assert.equal(seed, 'a seed of the tests')

  const csv = await tom.open(`${address}?draw=2&format=csv`)
  assert.equal(csv.headers['content-type'], 'text/csv; charset=utf-8')
  assert.equal(csv.body.trimEnd().split('\n').length, 1 + 25)
  const [header = '', ...rows] = Buffer.from(list)
    .toString()
    .split('\r\n')
    .map(row => row.split(','))
  const named = ['last_name', 'date_of_birth'].map(name => header.indexOf(name))
  for (const row of rows.filter(cells => cells.length > 1))
    for (const at of named) {
      const cell = row[at] as string
      if (cell) assert.ok(!`${file.body}${csv.body}`.includes(cell), cell)
    }
})

test('SAMP-08 the command line repeats what the page drew from its two files, also of a list with other headings', async () => {
  const renamed = Buffer.from(Buffer.from(list).toString().replace('practitioner_code', 'Officer'))
  await matchColumns(db, actOf('samir', noon), await sampleOpenedBy(db, 'samir', reference), [
    { header: 'Officer', column: 'practitioner_code' },
    { header: 'Elsewhere', column: 'team' },
  ])
  await drawFrom(db, reference, renamed, { reason: 'With other headings' })
  const verify = async (number: number, cases: Uint8Array) => {
    const record = Buffer.from((await tom.open(`${address}?draw=${number}&format=json`)).body)
    const said: string[] = []
    const code = await runCommand(['sample', 'verify', 'draw.json', '--cases', 'list.csv'], {
      print: text => said.push(text),
      complain: text => said.push(text),
      read: async file => (file === 'draw.json' ? record : cases),
      env: {},
    })
    return [code, said.join()]
  }
  for (const [number, cases] of [
    [1, list],
    [2, list],
    [3, renamed],
  ] as const) {
    const [code, said] = await verify(number, cases)
    assert.equal(code, 0, `${said}`)
  }
  assert.equal((await verify(3, list))[0], 2)
  const { mapping } = (await tom.open(`${address}?draw=3&format=json`)).json().longList
  assert.deepEqual(mapping, { officer: 'practitioner_code' })
})

test('SAMP-08 a draw that was never made, and a format that is none, are not found', async () => {
  for (const query of ['?draw=4', '?draw=0', '?draw=x', '?format=xml'])
    assert.equal((await tom.open(address + query)).statusCode, 404, query)
  assert.equal((await tom.open(paths.samples.record(reference, 'unpaid-work'))).statusCode, 404)
})

test('CONF-01 nobody reads the record of a draw who neither works on the inspection nor sees all', async () => {
  for (const username of ['ines', 'gareth', 'helen'] as const) {
    const person = await visitor(servicesFor(db), username)
    assert.equal((await person.open(address)).statusCode, 403, username)
  }
})
