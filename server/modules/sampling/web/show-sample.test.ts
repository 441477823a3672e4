import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import type { Username } from '../../../demonstration/people.ts'
import { drawFrom, drawnSample, variedRows } from '../../../testutils/drawn-sample.ts'
import { listOfRows } from '../../../testutils/long-list.ts'
import { wordsOf } from '../../../testutils/rated-inspection.ts'
import { larchwood, setUpInspection, southCentral } from '../../../testutils/report-to-publish.ts'
import { servicesFor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'

let db: Db
let drop: () => Promise<void>
let reference: string
let url: string

/** Three PDUs: one of them with two practitioners for its five cases. And four cases that cannot be drawn. */
const rows = [
  ...variedRows(60),
  ...Array.from({ length: 5 }, (_, i) => ({ pdu: 'Portsmouth', practitioner_code: `N59Z${i % 2}`, rosh: 'Medium' })),
  { end_date: '2025-07-14' },
  { under_review: 'SFO', crn: 'X700001' },
  { start_date: '2025-07-06' },
  { start_date: '2025-07-21', under_review: 'SFO', suspension: 'Reset', suspension_date: '2025-08-01' },
]

before(async () => {
  ;({ db, drop } = await testWorld())
  reference = await drawnSample(db, rows)
  url = paths.samples.show(reference, 'cases')
})
after(() => drop())

const page = async (username: Username, address = url) => (await visitor(servicesFor(db), username)).open(address)
const words = async (username: Username, address = url) => wordsOf(await page(username, address))

test('SAMP-07 the constraints stand in words, each held or not, and what does not hold says where, by how much and why', async () => {
  const shown = await words('nadia')
  assert.match(shown, /At most 1 case from any practitioner Held The most from any practitioner: 1/)
  assert.match(shown, /At least 5 cases from each PDU Not held in 1 of 3 Portsmouth: 2 instead of at least 5/)
  assert.match(
    shown,
    /Portsmouth has 2 instead of at least 5: [^.]*2 of its 5 eligible cases[^.]*\. Hampshire North: \d+/,
  )
  assert.match(
    shown,
    /In proportion to what can be drawn: Risk of serious harm, as the region has assessed it Held Low: \d/,
  )
})

test('SAMP-14 the sample stands beside the long list as a picture with its table folded under it, counts with every share', async () => {
  const { body } = await page('tom')
  const pictures = [...body.matchAll(/role="img" aria-label="([^"]*)"/g)].map(([, label]) => label?.split(':')[0])
  assert.deepEqual(pictures.slice(0, 3), [
    'Probation delivery unit (PDU)',
    'Risk of serious harm, as the region has assessed it',
    'Kind of sentence or supervision',
  ])
  assert.deepEqual(pictures.slice(3), ['Sex', 'Age at commencement', 'Questions that are asked'])
  assert.equal((body.match(/<section class="lantern-sample__compared"[\s\S]*?<details[\s\S]*?<table/g) ?? []).length, 6)
  assert.match(
    await words('tom'),
    /Kind Sample Can be drawn Long list .* Portsmouth 2 of \d+, \d+% 5 of 65, 8% 5 of 69, 7%/,
  )
})

test('SAMP-08 the record of the draw says what it was drawn from, how it came to its size, who drew it and how to repeat it', async () => {
  const shown = await words('ruth')
  assert.match(shown, /Draw 1 Monday 5 January 2026 at 11:00, by Samir Patel/)
  assert.match(
    shown,
    /Seed a seed of the tests Algorithm lantern-draw-\d+ Rules Dynamic inspection of public protection, version 1\.0/,
  )
  assert.match(
    shown,
    /of the 65 cases that can be drawn At 80 per cent confidence within 7 percentage points, 37 of 65 cases are needed/,
  )
  assert.match(shown, /invented\.csv, 69 cases, uploaded by Samir Patel, .* SHA-256: [0-9a-f]{64}/)
  assert.match(shown, /lantern sample verify RECORD\.json --cases FILE/)
})

test('SAMP-03 the cases that could not be drawn stand by reason with their lines and CRNs', async () => {
  const shown = await words('nadia')
  assert.match(shown, /Cases that could not be drawn 4 cases, by reason/)
  assert.match(shown, /terminated within seven days of commencement: 1 case Line 67: X100065/)
  assert.match(shown, /There is a current SFO review, [^:]*: 2 cases Line 68: X700001 Line 70: X100068/)
  assert.match(shown, /Did not begin in 7 July 2025 to 13 July 2025 and 14 July 2025 to 20 July 2025: 2 cases Line 69/)
})

test('SAMP-09 the cases are listed with their questions and why, and can be narrowed', async () => {
  const all = await words('nadia')
  const [, count] = / (\d+) cases CRN Event/.exec(all) ?? []
  assert.match(
    all,
    /X1000\d\d 1 Oxfordshire N59A\d+ (Low|Medium) (Licence|Community order) Core questions In the sample/,
  )
  assert.match(all, /Where no reason stands beside “Core questions”: No rule for another set applies\. \d+ cases/)
  const low = await words('nadia', `${url}?pdu=Oxfordshire&riskGroup=low`)
  const [, shown, of] = /(\d+) cases of (\d+) CRN/.exec(low) ?? []
  assert.equal(of, count)
  assert.ok(Number(shown) > 0 && Number(shown) < Number(count))
  const list = low.slice(low.indexOf(' CRN Event'), low.indexOf('Cases that could not'))
  assert.doesNotMatch(list, /Hampshire|Medium/)
  assert.match(await words('nadia', `${url}?state=replaced`), /No case matches\. Take a filter away/)
})

test('CONF-01 the page that shows a sample says of no one who they are but the CRN', async () => {
  assert.doesNotMatch((await page('nadia')).body, /Last-\d|First[a-z]|19\d\d-0\d-11/)
})

test('CONF-01 a sample is shown to the team and to those who oversee inspections, and to nobody else', async () => {
  for (const username of ['nadia', 'tom', 'joan', 'samir', 'ruth'] as const)
    assert.equal((await page(username)).statusCode, 200, username)
  for (const username of ['gareth', 'ines', 'helen', 'priya'] as const)
    assert.equal((await page(username)).statusCode, 403, username)
  assert.equal((await page('nadia', paths.samples.show(reference, 'residents'))).statusCode, 404)
})

test('SAMP-01 before the draw the page says what comes next, with the way there for those who do it', async () => {
  const empty = paths.samples.show(await setUpInspection(db, { ...southCentral, fieldwork: '2026-02-09' }), 'cases')
  const samir = (await page('samir', empty)).body
  assert.match(samir, /No long list has been uploaded yet/)
  assert.ok(samir.includes(`href="${empty}/long-list"`) && !samir.includes(`href="${empty}/draw"`))
  const tom = (await page('tom', empty)).body
  assert.match(tom, /The information and data team does that/)
  assert.ok(!tom.includes(`href="${empty}/long-list"`))

  const visiting = await visitor(servicesFor(db), 'samir')
  await visiting.upload(
    await visiting.open(`${empty}/long-list`),
    'list.csv',
    listOfRows([{ start_date: '2025-07-15' }]),
  )
  assert.match(
    await words('samir', empty),
    /“list\.csv” with 1 case was uploaded by Samir Patel, .* has not been drawn/,
  )
  assert.ok((await page('samir', empty)).body.includes(`href="${empty}/draw"`))
})

test('SAMP-12 approved premises: which kinds of stay the sample covers is shown in words, and which it does not', async () => {
  const house = await setUpInspection(db, larchwood)
  const stays = (count: number, status: string, length: string, outcome: string, start_date: string) =>
    Array.from({ length: count }, () => ({
      resident_status: status,
      stay_length: length,
      placement_outcome: outcome,
      start_date,
    }))
  const residents = [
    ...stays(5, 'current', 'short', 'continuing', '2026-01-20'),
    ...stays(4, 'former', 'long', 'completed', '2025-08-01'),
    ...stays(1, 'former', 'short', 'other', '2025-11-10'),
  ]
  await drawFrom(db, house, listOfRows(residents), { sample: 'residents' })
  const shown = await words('nadia', paths.samples.show(house, 'residents'))
  assert.match(shown, /Some of each of these kinds of case Not held in 1 of 7/)
  assert.match(shown, /Residents whose place was withdrawn after enforcement action: 0 instead of at least 1/)
  for (const kind of [
    'Residents who arrived within the three calendar months before the start of fieldwork',
    'Current residents',
    'Previous residents',
    'Residents who stayed for a short period',
    'Residents who stayed for a longer period',
    'Residents who completed their placement successfully',
  ])
    assert.match(shown, new RegExp(`${kind}: [1-9]`))
  assert.match(shown, /The programme asks for at least 8 cases/)
  assert.match(shown, /8 cases in all Held Drawn: 8/)
})

test('SAMP-08 a sample that was drawn again shows the new draw, and the earlier one with the reason', async () => {
  const again = await drawnSample(db, variedRows(40), '2026-02-16')
  const list = listOfRows(variedRows(40).map(row => ({ ...row, start_date: '2025-07-22' })))
  await drawFrom(db, again, list, { size: 20, reason: 'The region has fewer inspectors' })
  const shown = await words('nadia', paths.samples.show(again, 'cases'))
  assert.match(shown, /20 cases are in the sample\./)
  assert.match(shown, /Draw 2 .* Why it was drawn again The region has fewer inspectors/)
  assert.match(shown, /The data team set it to 20: For the test/)
  assert.match(shown, /2 draws .* Draw 1 \d+ Monday 5 January 2026/)
})
