import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { createInspection, type NewInspection } from '#modules/planning'
import { publishReport } from '#modules/publication'
import { paths } from '#paths'
import { londonInstant } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import { listOfRows, ordinaryRows } from '../../../testutils/long-list.ts'
import { wordsOf } from '../../../testutils/rated-inspection.ts'
import {
  answerAll,
  decideRatings,
  larchwood,
  openedBy,
  sameRating,
  setUpInspection,
  southCentralReadyToPublish,
} from '../../../testutils/report-to-publish.ts'
import { everyoneDeclares } from '../../../testutils/team-up.ts'
import { noon, servicesFor, type Visitor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'
import { findDraw } from '../queries/draws.ts'

let db: Db
let drop: () => Promise<void>
let samir: Visitor

before(async () => {
  ;({ db, drop } = await testWorld())
  samir = await visitor(servicesFor(db), 'samir')
})
after(() => drop())

const form = { form: 'name="seen"' }
const inspected = async (wanted: NewInspection, setUpOn: string): Promise<string> => {
  const ruth = actOf('ruth', londonInstant(setUpOn, '10:00'))
  const { reference } = await createInspection(db, ruth, wanted)
  await everyoneDeclares(db, reference, ruth.when)
  return reference
}
const drawOf = async (reference: string, sample: string) =>
  findDraw(db, (await openedBy(db, 'samir', reference)).inspection.id, sample)

test('SAMP-13 a PDU’s cohort is drawn from the list of the PDU by the rules of its programme', async () => {
  const coventry = { programme: 'probation-services', level: 'pdu', placeCode: 'N52CSW', fieldwork: '2025-07-14' }
  const reference = await inspected(coventry, '2025-05-12')
  const first = await samir.open(paths.samples.list(reference))
  assert.equal(first.headers.location, paths.samples.show(reference, 'supervision'))

  const cohort = { start_date: '2024-12-18', pdu: 'Coventry', region: 'West Midlands', court_report: 'yes' }
  const list = listOfRows([
    ...ordinaryRows(60, { ...cohort, practitioner_code: 'N52A001' }),
    ...ordinaryRows(60, cohort),
    ...ordinaryRows(2, { ...cohort, restricted: 'Yes' }),
    ...ordinaryRows(2, { ...cohort, pdu: 'Warwickshire' }),
  ])
  const page = await samir.open(paths.samples.upload(reference, 'supervision'))
  const read = await samir.follow(await samir.upload(page, 'coventry.csv', list))
  assert.match(wordsOf(read), /122 of 124 cases can be drawn/)
  assert.match(wordsOf(read), /places 2 cases elsewhere than where is inspected: Warwickshire \(2\)/)
  assert.match(wordsOf(read), /Monday 9 December 2024 to Sunday 19 January 2025/)
  await samir.submit(read, {}, form)
  const draw = await drawOf(reference, 'supervision')
  assert.equal(draw?.record.level, 'pdu')
  assert.equal(draw?.record.selected.filter(({ practitioner }) => practitioner === 'N52A001').length, 6)
  const cases = await db
    .selectFrom('samplingCase')
    .select('fileRead')
    .where('drawId', '=', draw?.id as string)
    .execute()
  assert.ok(cases.length >= 15 && cases.every(({ fileRead }) => !fileRead))
})

test('SAMP-13 a region with several samples lists them, each with how far it is; the samples of PDUs are not among them', async () => {
  const midlands = { programme: 'probation-services', level: 'region', placeCode: 'N52', fieldwork: '2025-09-15' }
  const reference = await inspected(midlands, '2025-07-01')
  const page = await samir.open(paths.samples.list(reference))
  assert.match(
    wordsOf(page),
    /2 samples .*Unpaid work cases .*No long list yet Victim contact cases .*No long list yet/,
  )
  assert.doesNotMatch(page.body, /Cohort of the PDU/)
  assert.equal((await samir.open(paths.samples.show(reference, 'supervision'))).statusCode, 404)

  const row = { inspected_for: 'Unpaid work', requirements: 'W', start_date: '2025-06-02', region: 'West Midlands' }
  const upload = await samir.open(paths.samples.upload(reference, 'unpaid-work'))
  const read = await samir.follow(await samir.upload(upload, 'list.csv', listOfRows(ordinaryRows(40, row))))
  assert.match(wordsOf(await samir.open(paths.samples.list(reference))), /Long list uploaded, not drawn yet/)
  assert.match(wordsOf(read), /The programme leaves the size to the data team/)
  assert.match(wordsOf(await samir.submit(read, {}, form)), /Enter a size: the programme leaves it to the data team/)
  await samir.submit(read, { size: '16', sizeReason: 'As agreed with the region' }, form)
  assert.match(wordsOf(await samir.open(paths.samples.list(reference))), /16 cases, drawn on 3 March 2026/)
})

test('SAMP-13 the national set has the data team’s size, and its cases are read without interviews', async () => {
  const nation = { programme: 'national', level: 'nation', placeCode: 'E&W', fieldwork: '2026-06-01' }
  const reference = await inspected(nation, '2026-03-02')
  const list = listOfRows(ordinaryRows(50, { under_review: 'no', start_date: '2026-01-12' }))
  const upload = await samir.open(paths.samples.upload(reference, 'cases'))
  const read = await samir.follow(await samir.upload(upload, 'list.csv', list))
  assert.match(wordsOf(read), /50 of 50 cases can be drawn/)
  await samir.submit(read, { size: '20', sizeReason: 'The plan of the inspection' }, form)
  const draw = await drawOf(reference, 'cases')
  assert.deepEqual(draw?.record.size, {
    ...{ eligible: 50, computed: null, drawn: 20 },
    set: { size: 20, reason: 'The plan of the inspection' },
  })
  const cases = await db
    .selectFrom('samplingCase')
    .select('fileRead')
    .where('drawId', '=', draw?.id as string)
    .execute()
  assert.deepEqual([cases.length, cases.every(({ fileRead }) => fileRead)], [20, true])
})

test('SAMP-08 after the panel’s decision, and after publication, no list is uploaded and nothing is drawn', async () => {
  const house = await setUpInspection(db, larchwood)
  const rows = ordinaryRows(10, { start_date: '2025-12-01', resident_status: 'current' })
  const upload = await samir.open(paths.samples.upload(house, 'residents'))
  const read = await samir.follow(await samir.upload(upload, 'list.csv', listOfRows(rows)))
  await answerAll(db, house)
  await decideRatings(db, house, await sameRating(db, house, 'good'))
  const decided =
    /The ratings panel decided on Wednesday 18 February 2026; the sample its ratings rest on does not change/
  const answer = await samir.submit(read, {}, form)
  assert.equal(answer.statusCode, 409)
  assert.match(wordsOf(answer), decided)
  assert.equal((await samir.upload(upload, 'more.csv', listOfRows(rows.slice(1)))).statusCode, 409)
  for (const page of [paths.samples.upload(house, 'residents'), paths.samples.draw(house, 'residents')]) {
    const shown = await samir.open(page)
    assert.match(wordsOf(shown), decided)
    assert.doesNotMatch(shown.body, /name="seen"|type="file"/)
  }

  const region = await southCentralReadyToPublish(db)
  const before = await samir.open(paths.samples.upload(region, 'cases'))
  await publishReport(db, actOf('ruth', noon), await openedBy(db, 'ruth', region))
  assert.equal((await samir.upload(before, 'list.csv', listOfRows(ordinaryRows(9)))).statusCode, 409)
  assert.match(wordsOf(await samir.open(paths.samples.upload(region, 'cases'))), /The report was published on/)
})

test('CONF-01 the side navigation leads to the sample for those who may see it, and only they open it', async () => {
  const house = (await openedBy(db, 'ruth', 'larchwood-house-ap-2026')).inspection.reference
  for (const [username, sees] of [
    ['tom', true],
    ['joan', true],
    ['samir', true],
    ['helen', false],
    ['martin', false],
  ] as const) {
    const person = await visitor(servicesFor(db), username)
    const link = `href="${paths.samples.list(house)}"`
    assert.equal((await person.open(paths.inspections.show(house))).body.includes(link), sees, username)
    assert.equal((await person.open(paths.samples.list(house))).statusCode, sees ? 303 : 403, username)
  }
})
