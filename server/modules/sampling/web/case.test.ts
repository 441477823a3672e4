import assert from 'node:assert/strict'
import { test } from 'node:test'
import { paths } from '#paths'
import { Forbidden, NotFound } from '#platform/errors.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import type { Username } from '../../../demonstration/people.ts'
import { casesNow, drawFrom, drawnSample, sampleOpenedBy, variedRows } from '../../../testutils/drawn-sample.ts'
import { listOfRows } from '../../../testutils/long-list.ts'
import { wordsOf } from '../../../testutils/rated-inspection.ts'
import { sampleUnderTest } from '../../../testutils/sample-under-test.ts'
import { noon, type Visitor } from '../../../testutils/visitor.ts'
import { decideExclusion } from '../actions/decide-exclusion.ts'
import { requestExclusion } from '../actions/request-exclusion.ts'
import type { SampledCase } from '../rules/sampled-case.ts'

const { db, reference, nth, now, signedIn } = await sampleUnderTest()

const addressOf = ({ id }: SampledCase): string => paths.samples.case(reference, 'cases', id)

const asked = {
  askedForBy: 'Alex Moor, head of performance',
  reason: 'A serious further offence review began',
  intent: 'ask',
}
const ask = async (who: Visitor, i: number, fields = asked) =>
  who.submit(await who.open(addressOf(nth(i))), fields, { form: 'id="ask-form"' })
const granted = { decision: 'grant', decisionReason: 'The review is confirmed', intent: 'decide' }
const decideForm = { form: 'id="decide-' }
const events = async (what: string) =>
  await db
    .selectFrom('event')
    .select(['who', 'details', 'subjectType'])
    .where('what', '=', what)
    .orderBy('id')
    .execute()

test('SAMP-10 a case says who it is about, its questions and why, and that it was shown is on the record with the case in it', async () => {
  const nadia = await signedIn('nadia')
  const page = wordsOf(await nadia.open(addressOf(nth(0))))
  assert.match(page, new RegExp(`Case ${nth(0).crn} In the sample`))
  assert.match(
    page,
    /Name First\w Last-\d+ Date of birth \w+day 11 \w+ 19\d\d CRN and event X\d+, event 1 PDU (Oxfordshire|Hampshire North)/,
  )
  assert.match(
    page,
    /Questions Core questions No rule for another set applies Inspected From the records and an interview/,
  )
  assert.match(
    page,
    /All that the long list says of the case .* Date the sentence or post-release supervision commenced .* Monday 7 July 2025/,
  )
  assert.match(page, /What happened Monday 5 January 2026 at 11:00: Drawn in draw 1, by Samir Patel\./)
  const [view] = await events('PAGE_VIEW_SAMPLE_CASE')
  assert.deepEqual([view?.who, view?.details.id], ['nadia', nth(0).id])
})

test('SAMP-10 whoever takes it down records what the SPOC asks for, with who asks and why', async () => {
  const joan = await signedIn('joan')
  const wrong = await ask(joan, 1, { ...asked, askedForBy: ' ', reason: '' })
  assert.equal(wrong.statusCode, 400)
  assert.match(
    wordsOf(wrong),
    /There is a problem Enter who asks, with name and role Enter why the case should be excluded/,
  )
  assert.equal((await ask(joan, 1)).statusCode, 303)
  const [request] = (await now(1)).requests
  assert.deepEqual(
    [request?.askedForBy, request?.reason, request?.recordedBy],
    [asked.askedForBy, asked.reason, 'joan'],
  )
  assert.equal(request?.decision, null)
  const page = await joan.open(addressOf(nth(1)))
  assert.match(
    wordsOf(page),
    /Exclusion asked for by Alex Moor, head of performance, recorded by Joan Whitfield\. A serious further offence review/,
  )
  assert.match(wordsOf(page), /No exclusion can be asked for\. A request for this case already waits/)
  assert.doesNotMatch(page.body, /id="ask-form"|id="decide-/)
  assert.match(
    wordsOf(await joan.open(paths.samples.show(reference, 'cases'))),
    new RegExp(`to be excluded, and the lead inspector decides: ${nth(1).crn}`),
  )
  const [event] = await events('SAMPLE_EXCLUSION_ASKED')
  assert.deepEqual(
    [event?.who, event?.subjectType, event?.details.crn, event?.details.askedForBy],
    [...['joan', 'INSPECTION', nth(1).crn, asked.askedForBy]],
  )
})

test('SAMP-10 the lead inspector decides with a reason: granted, the case is left out at once', async () => {
  const nadia = await signedIn('nadia')
  const page = await nadia.open(addressOf(nth(1)))
  const wrong = await nadia.submit(page, { intent: 'decide' }, decideForm)
  assert.equal(wrong.statusCode, 400)
  assert.match(wordsOf(wrong), /Select whether the case is left out Enter the reason for the decision/)
  assert.equal((await nadia.submit(page, granted, decideForm)).statusCode, 303)
  const { leftOut, requests } = await now(1)
  assert.deepEqual(
    [leftOut?.by, leftOut?.reason, requests[0]?.decision?.granted],
    ['nadia', 'The review is confirmed', true],
  )
  const after = await nadia.open(addressOf(nth(1)))
  assert.match(wordsOf(after), /Left out, no substitute yet Choose a substitute/)
  assert.match(wordsOf(after), /Exclusion granted, and the case left out, by Nadia Rahman\. The review is confirmed/)
  assert.match(
    wordsOf(await nadia.open(paths.samples.show(reference, 'cases'))),
    /35 cases are in the sample; 1 was left out after the draw/,
  )
  const [event] = await events('SAMPLE_EXCLUSION_GRANTED')
  assert.deepEqual(
    [event?.who, event?.details.askedForBy, event?.details.reason],
    ['nadia', asked.askedForBy, 'The review is confirmed'],
  )
})

test('SAMP-10 refused, it stays in the sample, and it can be asked for again', async () => {
  const [nadia, joan] = [await signedIn('nadia'), await signedIn('joan')]
  await ask(joan, 2)
  const refusal = { decision: 'refuse', decisionReason: 'No review has begun', intent: 'decide' }
  await nadia.submit(await nadia.open(addressOf(nth(2))), refusal, decideForm)
  assert.equal((await now(2)).leftOut, null)
  assert.match(
    wordsOf(await joan.open(addressOf(nth(2)))),
    /In the sample .* Exclusion refused by Nadia Rahman\. No review has begun/,
  )
  assert.equal((await ask(joan, 2)).statusCode, 303)
  assert.equal((await now(2)).requests.length, 2)
  assert.equal((await events('SAMPLE_EXCLUSION_REFUSED')).length, 1)
})

test('SAMP-10 of two who decide at once one decides, and the other is shown what was decided; nothing typed is lost', async () => {
  const [nadia, gareth] = [await signedIn('nadia'), await signedIn('gareth')]
  await ask(nadia, 3)
  const pages = [await nadia.open(addressOf(nth(3))), await gareth.open(addressOf(nth(3)))] as const
  const answers = await Promise.all([
    nadia.submit(pages[0], granted, decideForm),
    gareth.submit(pages[1], { decision: 'refuse', decisionReason: 'Not confirmed', intent: 'decide' }, decideForm),
  ])
  assert.deepEqual(answers.map(({ statusCode }) => statusCode).sort(), [303, 409])
  const { requests, leftOut } = await now(3)
  const nadiaWon = answers[0]?.statusCode === 303
  assert.deepEqual([requests[0]?.decision?.by, leftOut !== null], nadiaWon ? ['nadia', true] : ['gareth', false])
  const loser = wordsOf(answers[nadiaWon ? 1 : 0])
  const words = nadiaWon
    ? /Nadia Rahman granted this request on Tuesday 3 March 2026: The review is confirmed/
    : /Gareth Pryce refused this request on Tuesday 3 March 2026: Not confirmed/
  assert.match(loser, /There is a problem/)
  assert.match(loser, words)
  assert.match(answers[nadiaWon ? 1 : 0].body, new RegExp(`data-kept-text="decide-${requests[0]?.id}"`))
})

test('SAMP-10 asking and deciding are two permissions, and both are for the team alone', async () => {
  const tom = await signedIn('tom')
  assert.doesNotMatch((await tom.open(addressOf(nth(4)))).body, /id="ask-form"|id="decide-|Leave this case out/)
  const open = async (username: Username) => sampleOpenedBy(db, username, reference)
  const wanted = { caseId: nth(4).id, askedForBy: 'Alex Moor', reason: 'A review' }
  await assert.rejects(requestExclusion(db, actOf('tom', noon), await open('tom'), wanted), Forbidden)
  await assert.rejects(requestExclusion(db, actOf('samir', noon), await open('samir'), wanted), Forbidden)
  await requestExclusion(db, actOf('joan', noon), await open('joan'), wanted)
  const request = (await now(4)).requests[0]?.id as string
  const decision = { caseId: nth(4).id, request, granted: true, reason: 'Mine' }
  for (const username of ['joan', 'tom', 'samir', 'ruth'] as const)
    await assert.rejects(decideExclusion(db, actOf(username, noon), await open(username), decision), Forbidden)
  const elsewhere = await drawnSample(db, variedRows(20), '2026-02-09')
  await assert.rejects(
    decideExclusion(db, actOf('gareth', noon), await sampleOpenedBy(db, 'ruth', elsewhere), decision),
    NotFound,
  )
  const [other] = await casesNow(db, elsewhere)
  const theirs = { ...wanted, caseId: other?.id as string }
  await assert.rejects(
    requestExclusion(db, actOf('gareth', noon), await sampleOpenedBy(db, 'ruth', elsewhere), theirs),
    /You are not on the team of this inspection/,
  )
  assert.equal((await now(4)).requests[0]?.decision, null)
})

test('CONF-01 a case is shown to nobody who may not see the sample, and not under another inspection or sample', async () => {
  for (const username of ['ines', 'helen', 'martin', 'priya'] as const)
    assert.equal((await (await signedIn(username)).open(addressOf(nth(0)))).statusCode, 403, username)
  const elsewhere = await drawnSample(db, variedRows(20), '2026-02-16')
  const nadia = await signedIn('nadia')
  assert.equal((await nadia.open(paths.samples.case(elsewhere, 'cases', nth(0).id))).statusCode, 404)
  assert.equal((await nadia.open(paths.samples.case(reference, 'residents', nth(0).id))).statusCode, 404)
})

test('SAMP-10 once the sample has been drawn again, a case of the earlier draw can be read and nothing about it changes', async () => {
  const again = await drawnSample(db, variedRows(40), '2026-02-23')
  const [before] = await casesNow(db, again)
  await drawFrom(db, again, listOfRows(variedRows(50).map(row => ({ ...row, start_date: '2025-07-28' }))), {
    reason: 'The list lacked a PDU',
  })
  const nadia = await signedIn('nadia')
  const page = await nadia.open(paths.samples.case(again, 'cases', before?.id as string))
  assert.match(wordsOf(page), /This case is of draw 1\. The sample has been drawn again since\./)
  assert.doesNotMatch(page.body, /id="ask-form"/)
  await assert.rejects(
    requestExclusion(db, actOf('nadia', noon), await sampleOpenedBy(db, 'nadia', again), {
      ...{ caseId: before?.id as string, askedForBy: 'Alex Moor', reason: 'A review' },
    }),
    /The sample has been drawn again since: this case is of an earlier draw/,
  )
})

test('SAMP-10 who recorded a request and decides it too is told so before, and the case says it for good', async () => {
  const nadia = await signedIn('nadia')
  assert.equal((await ask(nadia, 7)).statusCode, 303)
  const page = await nadia.open(addressOf(nth(7)))
  assert.match(wordsOf(page), /You recorded this request yourself\. If you decide it too, the case says so/)
  const refused = { decision: 'refuse', decisionReason: 'No review has begun', intent: 'decide' }
  const after = wordsOf(await nadia.follow(await nadia.submit(page, refused, decideForm)))
  assert.match(after, /Exclusion refused by Nadia Rahman, who had recorded the request too\. No review has begun/)
})
