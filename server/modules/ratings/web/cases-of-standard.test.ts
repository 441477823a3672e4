import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { proposeRating, ratingStateOf, reviewRatings, saveSitting } from '#modules/ratings'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { newId } from '#platform/ids.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import {
  completeCaseOfTom,
  coventry,
  judgedCases,
  reopenCaseOfTom,
  setUpBeforeThePause,
} from '../../../testutils/judged-cases.ts'
import { ratedBy, wordsOf } from '../../../testutils/rated-inspection.ts'
import { answerAll } from '../../../testutils/report-to-publish.ts'
import { servicesFor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'
import { givenRatings, proposals } from '../queries/given.ts'

const facts = { 'court-report': true, 'pre-release-work': false, 'review-due': true }
const row = { region: 'West Midlands' }
let db: Db
let drop: () => Promise<void>
let pdu: string

before(async () => {
  ;({ db, drop } = await testWorld())
  pdu = await setUpBeforeThePause(db, coventry)
  await judgedCases(db, pdu, {
    ...{ sample: 'supervision', cases: 7, row: { ...row, pdu: 'Coventry' }, facts },
    // Of seven cases: four sufficient on P 2.1.2, two on court work, six on all else.
    answer: (code, number) => (number <= ({ 'P 2.1.2': 4, 'R 2.3.1': 2 }[code] ?? 6) ? 'yes' : 'no'),
  })
  await answerAll(db, pdu)
})
after(() => drop())

const open = async (username: 'nadia' | 'ruth' | 'helen' | 'joan', url: string) =>
  wordsOf(await (await visitor(servicesFor(db), username)).open(url))
const stateOf = async (reference: string) => ratingStateOf(db, await ratedBy(db, 'nadia', reference))
const standardOf = async (reference: string, code: string) =>
  (await stateOf(reference)).standards.find(standard => standard.code === code) ?? assert.fail(code)

test('RATE-05 a PDU’s domain two is proposed from its completed cases, with what decides and what would change it', async () => {
  const page = await open('nadia', paths.ratings.show(pdu))
  assert.match(page, /P 2\.1 [^.]+? Not yet The cases give Requires improvement/)
  assert.match(
    page,
    /57\.1% of 7 cases \(4\) were sufficient on P 2\.1\.2, the lowest of three key questions: Requires improvement \(50% to under 65%\)\. One more sufficient case would make it Good\./,
  )
  assert.match(
    page,
    /P 2\.1\.1 Does [^?]+\? 85\.7% \(6 of 7\) Outstanding P 2\.1\.2 [^?]+\? 57\.1% \(4 of 7\) Requires improvement/,
  )
  assert.match(page, /Not rated: P 1\.1 is rated by judgement, and no rating is given\./)
})

test('RATE-05 whoever proposes sees what the cases give, the nearest change, and each ground for discretion', async () => {
  const page = await open('nadia', paths.ratings.propose(pdu, 'p-2-1'))
  assert.match(page, /What the cases give: Requires improvement 57\.1% of 7 cases/)
  assert.match(page, /One fewer sufficient case would make it Inadequate\./)
  assert.match(
    page,
    /Grounds on which the panel may use discretion .* one more would make it Good and one fewer would make it Inadequate\./,
  )
  assert.match(page, /Results of the cases/)
  assert.doesNotMatch(page, /Answers under P 2\.1/)
  const other = await open('nadia', paths.ratings.propose(pdu, 'p-2-2'))
  assert.match(other, /What the cases give: Outstanding/)
})

test('RATE-05 a proposal beyond discretion is kept as typed, told why, and does not count', async () => {
  const url = paths.ratings.propose(pdu, 'p-2-1')
  const nadia = await visitor(servicesFor(db), 'nadia')
  const typed = { rating: 'outstanding', reason: 'The other key questions are far better' }
  const answer = await nadia.submit(await nadia.open(url), typed, { form: 'id="proposal"', json: true })
  const beyond = /P 2\.1: Discretion may move a rating by one step at most, and this is two steps/
  assert.match(answer.json().words, beyond)
  assert.equal((await standardOf(pdu, 'P 2.1')).proposal, null)
  const page = wordsOf(await nadia.open(url))
  assert.match(page, /This rating does not count as proposed/)
  assert.match(page, beyond)
  const within = { ...typed, rating: 'good' }
  await nadia.submit(await nadia.open(url), within, { form: 'id="proposal"' })
  assert.equal((await standardOf(pdu, 'P 2.1')).proposal?.rating, 'good')
})

test('RATE-05 a case reopened or completed after a proposal makes it outdated, of its own standards alone', async () => {
  await reopenCaseOfTom(db, pdu, 7, new Date('2026-03-03T13:00:00Z'))
  const outdated = await standardOf(pdu, 'P 2.1')
  assert.deepEqual(outdated.changedAt, new Date('2026-03-03T13:00:00Z'))
  assert.match(
    await open('ruth', paths.ratings.show(pdu)),
    /Proposals 1 of 7, one older than the case results .* Case results changed since/,
  )
  assert.match(
    await open('nadia', paths.ratings.propose(pdu, 'p-2-1')),
    /Case results changed after this rating was proposed/,
  )
  assert.equal(outdated.byCases?.deciding[0]?.share.of, 6)
  await completeCaseOfTom(db, pdu, 7, new Date('2026-03-03T14:00:00Z'))
  assert.deepEqual((await standardOf(pdu, 'P 2.1')).changedAt, new Date('2026-03-03T14:00:00Z'))
  assert.notDeepEqual((await standardOf(pdu, 'P 1.1')).changedAt, new Date('2026-03-03T14:00:00Z'))
})

const given = async (code: string) => {
  const { inspection } = await ratedBy(db, 'nadia', pdu)
  return (await givenRatings(db, inspection.id, proposals)).get(code)
}

test('RATE-05 review and panel have before them what the cases give, and a decision goes no further than discretion does', async () => {
  const later = actOf('nadia', new Date('2026-03-03T15:00:00Z'))
  const { standards } = await stateOf(pdu)
  for (const { code, byCases, proposal } of standards) {
    const rating = proposal?.rating ?? byCases?.rating ?? 'good'
    const { version: seen = 0 } = (await given(code)) ?? {}
    const save = { standard: code, rating, reason: `Why ${code}`, saveId: newId(), seen }
    await proposeRating(db, later, await ratedBy(db, 'nadia', pdu), save)
  }
  const review = await open('ruth', paths.ratings.review(pdu))
  assert.match(
    review,
    /P 2\.2 .{0,80}Proposal Outstanding Why P 2\.2 .* Cases 85\.7% of 7 cases \(6\) were sufficient on P 2\.2\.1/,
  )
  assert.doesNotMatch(review, /P 2\.2[^P]+No evidence linked/)
  await reviewRatings(db, actOf('ruth', new Date('2026-03-03T16:00:00Z')), await ratedBy(db, 'ruth', pdu), '')
  const members = { 'senior-manager': 'helen', 'lead-inspector': 'nadia', 'head-of-programme': 'ruth' }
  const chair = actOf('helen', new Date('2026-03-03T17:00:00Z'))
  const sitting = { heldOn: '2026-03-03', members, summary: 'The panel agreed', reasonForNew: '', seen: 0 }
  await saveSitting(db, chair, await ratedBy(db, 'helen', pdu), sitting)
  const url = paths.ratings.decide(pdu, 'p-2-1')
  const helen = await visitor(servicesFor(db), 'helen')
  const page = await helen.open(url)
  assert.match(
    wordsOf(page),
    /What the cases give: Requires improvement .* Grounds on which the panel may use discretion/,
  )
  const typed = { rating: 'outstanding', reason: 'The panel thinks better of it' }
  const answer = await helen.submit(page, typed, { form: 'id="decision-1"', json: true })
  assert.match(answer.json().words, /Discretion may move a rating by one step at most/)
  assert.match(
    await open('helen', paths.ratings.decision(pdu)),
    /P 2\.1: Discretion may move a rating by one step at most/,
  )
})
