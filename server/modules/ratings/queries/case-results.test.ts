import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { completePanel, decideRating, finalRatings, ratingStateOf, saveSitting } from '#modules/ratings'
import type { Db } from '#platform/db/open.ts'
import { Conflict } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import {
  coventry,
  judgedCases,
  reopenCaseOfTom,
  setUpBeforeThePause,
  staffordshireNorth,
  westMidlands,
} from '../../../testutils/judged-cases.ts'
import { proposeRatings, ratedBy, reviewProposals } from '../../../testutils/rated-inspection.ts'
import { answerAll, decideRatings } from '../../../testutils/report-to-publish.ts'
import { testWorld } from '../../../testutils/world.ts'

const facts = { 'court-report': true, 'pre-release-work': true, 'review-due': true }
const row = { region: 'West Midlands' }
const decided = new Date('2026-02-20T10:00:00Z')
let db: Db
let drop: () => Promise<void>
let north: string
let south: string
let region: string

/** A PDU judged whole; its cases are answered yes up to this number. */
const judgedPdu = async (wanted: typeof coventry, pdu: string, cases: number, sufficient: number): Promise<string> => {
  const reference = await setUpBeforeThePause(db, wanted)
  const answer = (code: string, number: number) =>
    number <= (code.startsWith('R 2.5') ? 1 : sufficient) ? 'yes' : 'no'
  await judgedCases(db, reference, { sample: 'supervision', cases, row: { ...row, pdu }, facts, answer })
  await answerAll(db, reference)
  return reference
}

before(async () => {
  ;({ db, drop } = await testWorld())
  north = await judgedPdu(staffordshireNorth, 'Staffordshire North', 2, 2)
  south = await judgedPdu(coventry, 'Coventry', 4, 2)
  region = await setUpBeforeThePause(db, westMidlands)
  const own = { ...row, pdu: 'Coventry', start_date: '2025-06-02' }
  const answer = (_: string, number: number) => (number <= 2 ? 'yes' : 'no')
  await judgedCases(db, region, {
    ...{ sample: 'unpaid-work', cases: 3, answer },
    row: { ...own, inspected_for: 'Unpaid work', requirements: 'W' },
  })
  await judgedCases(db, region, {
    ...{ sample: 'victim-contact', cases: 2, answer },
    row: { ...own, inspected_for: 'Statutory victim contact', victim_contact_due: 'Yes' },
  })
  await answerAll(db, region)
})
after(() => drop())

const stateOf = async (reference: string) => ratingStateOf(db, await ratedBy(db, 'nadia', reference))
const byCases = async (reference: string) =>
  Object.fromEntries(
    (await stateOf(reference)).standards.flatMap(({ code, byCases }) => (byCases ? [[code, byCases.rating]] : [])),
  )

test('RATE-05 each PDU is rated by its own cases', async () => {
  const four = ['P 2.1', 'P 2.2', 'P 2.3', 'P 2.4']
  assert.deepEqual(await byCases(north), Object.fromEntries(four.map(code => [code, 'outstanding'])))
  assert.deepEqual(await byCases(south), Object.fromEntries(four.map(code => [code, 'requires-improvement'])))
})

test('RATE-05 a region gathers the cases of its PDUs, and is rated on unpaid work and victim work by its own', async () => {
  const { caseResults } = await stateOf(region)
  assert.deepEqual(caseResults['R 2.1.1'], { sufficient: 4, of: 6 })
  assert.deepEqual(caseResults['R 2.3.1'], { sufficient: 4, of: 6 })
  assert.deepEqual(caseResults['R 2.5.1'], { sufficient: 2, of: 6 })
  assert.deepEqual(caseResults['R 2.4.1'], { sufficient: 2, of: 3 })
  assert.deepEqual(caseResults['R 2.6.1'], { sufficient: 2, of: 2 })
  assert.equal(caseResults['P 2.1.1'], undefined)
  assert.deepEqual(await byCases(region), {
    ...{ 'R 2.1': 'good', 'R 2.2': 'good', 'R 2.3': 'good' },
    ...{ 'R 2.4': 'good', 'R 2.5': 'inadequate', 'R 2.6': 'outstanding' },
  })
})

/** What the cases give, and Good by judgement. */
const proposalsFor = async (reference: string): Promise<Record<string, string>> => {
  const { standards } = await stateOf(reference)
  return Object.fromEntries(standards.map(({ code, byCases: found }) => [code, found?.rating ?? 'good']))
}

test('RATE-05 RATE-09 a region’s panel does not decide on cases of PDUs whose panels have not', async () => {
  const ratings = await proposalsFor(region)
  await proposeRatings(db, region, ratings)
  await reviewProposals(db, region)
  const rated = await ratedBy(db, 'helen', region)
  const chair = actOf('helen', decided)
  const members = { 'senior-manager': 'helen', 'lead-inspector': 'nadia', 'head-of-programme': 'ruth' }
  const sitting = { heldOn: '2026-02-20', members, summary: 'The panel agreed', reasonForNew: '', seen: 0 }
  await saveSitting(db, chair, rated, sitting)
  for (const [standard, rating] of Object.entries(ratings))
    await decideRating(db, chair, rated, { standard, rating, reason: '', saveId: newId(), seen: 0 })
  await decideRatings(db, north, await proposalsFor(north))
  await assert.rejects(completePanel(db, chair, rated), (error: Conflict) => {
    assert.deepEqual(error.reasons, [
      'The cases of Coventry count here, and may change until the panel there has decided',
    ])
    return error instanceof Conflict
  })
  await decideRatings(db, south, await proposalsFor(south))
  await completePanel(db, chair, rated)
  const { standards, overall } = (await finalRatings(db, rated)) ?? assert.fail('no decision')
  assert.equal(standards.find(({ code }) => code === 'R 2.5')?.rating.id, 'inadequate')
  assert.deepEqual(
    standards
      .find(({ code }) => code === 'R 2.1')
      ?.cases.map(({ keyQuestion, question, sufficient, of }) => [...[keyQuestion, question, sufficient, of]]),
    ['R 2.1.1', 'R 2.1.2', 'R 2.1.3', 'R 2.1.4'].map(code => [code, code, 4, 6]),
  )
  assert.equal(overall.total, 2 + 2 + 2 + 2 + 2 + 2 + 0 + 3)
})

test('RATE-05 RATE-09 what a panel decided on does not move: cases are closed, and a PDU inspected again counts no more', async () => {
  const rated = await ratedBy(db, 'helen', region)
  const final = await finalRatings(db, rated)
  const late = { ...coventry, fieldwork: '2025-08-04', lateReason: 'Entered afterwards' }
  await assert.rejects(reopenCaseOfTom(db, south, 1, decided), Conflict)
  const again = await setUpBeforeThePause(db, late, new Date('2026-02-23T10:00:00Z'))
  assert.deepEqual(await byCases(again), {})
  assert.deepEqual(await finalRatings(db, rated), final)
})
