import assert from 'node:assert/strict'
import { test } from 'node:test'
import { paths } from '#paths'
import { Forbidden } from '#platform/errors.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import type { Username } from '../../../demonstration/people.ts'
import { casesNow, drawnSample, sampleOpenedBy, variedRows } from '../../../testutils/drawn-sample.ts'
import { wordsOf } from '../../../testutils/rated-inspection.ts'
import { sampleUnderTest } from '../../../testutils/sample-under-test.ts'
import { noon, type Visitor } from '../../../testutils/visitor.ts'
import { leaveOut } from '../actions/leave-out.ts'
import { substitute } from '../actions/substitute.ts'
import type { SampledCase } from '../rules/sampled-case.ts'

const { db, reference, nth, now, signedIn } = await sampleUnderTest()

const addressOf = ({ id }: SampledCase): string => paths.samples.substitute(reference, 'cases', id)
const reason = 'The order had ended on its fourth day'
const leftOutBy = async (username: Username, i: number): Promise<void> =>
  leaveOut(db, actOf(username, noon), await sampleOpenedBy(db, username, reference), { caseId: nth(i).id, reason })
type Shown = Awaited<ReturnType<Visitor['open']>>

const linesOn = ({ body }: Shown): number[] =>
  [...body.matchAll(/name="line" type="radio" value="(\d+)"/g)].map(([, line]) => Number(line))
const chosenOn = ({ body }: Shown): number => Number(/name="line" type="radio" value="(\d+)" checked/.exec(body)?.[1])
const eventOf = async (what: string) =>
  (await db.selectFrom('event').select(['who', 'details']).where('what', '=', what).orderBy('id', 'desc').execute())[0]

test('SAMP-11 a case found during fieldwork that should have been excluded is left out with a reason', async () => {
  const nadia = await signedIn('nadia')
  const page = await nadia.open(addressOf(nth(0)))
  assert.match(wordsOf(page), /During fieldwork it can become apparent that a case should have been excluded/)
  const wrong = await nadia.submit(page, { reason: '  ' })
  assert.equal(wrong.statusCode, 400)
  assert.match(wordsOf(wrong), /There is a problem Enter why the case should have been excluded/)
  assert.equal((await now(0)).leftOut, null)
  const left = await nadia.follow(await nadia.submit(page, { reason, intent: 'leave-out' }))
  assert.match(
    wordsOf(left),
    new RegExp(`Substitute for case ${nth(0).crn} Left out, no substitute yet .* Left out because: ${reason}`),
  )
  assert.equal((await now(0)).leftOut?.by, 'nadia')
  const event = await eventOf('SAMPLE_CASE_LEFT_OUT')
  assert.deepEqual([event?.who, event?.details.crn, event?.details.reason], ['nadia', nth(0).crn, reason])
  const twice = await nadia.submit(page, { reason, intent: 'leave-out' })
  assert.equal(twice.statusCode, 409)
  assert.match(wordsOf(twice), /The case was left out on Tuesday 3 March 2026 by Nadia Rahman/)
})

test('SAMP-11 the most comparable case is chosen already, and takes its place as a file read, linked both ways', async () => {
  const [nadia, gareth] = [await signedIn('nadia'), await signedIn('gareth')]
  const page = await nadia.open(addressOf(nth(0)))
  assert.match(wordsOf(page), /The first 10 of 24 that can: the most comparable first/)
  const lines = linesOn(page)
  assert.equal(lines.length, 10)
  assert.equal(chosenOn(page), lines[0])
  assert.deepEqual(linesOn(await gareth.open(addressOf(nth(0)))), lines)

  const answer = await nadia.submit(page, { line: String(lines[0]), reason: '', intent: 'choose' })
  const shown = wordsOf(await nadia.follow(answer))
  const { replacedBy } = await now(0)
  const [replacing] = (await casesNow(db, reference)).filter(({ id }) => id === replacedBy?.id)
  assert.deepEqual([replacing?.line, replacing?.fileRead, replacing?.replaces?.id], [lines[0], true, nth(0).id])
  assert.match(replacing?.replaces?.why ?? '', /^Same PDU, same risk group, (same|other) sentence, other practitioner$/)
  assert.match(shown, new RegExp(`Case ${replacing?.crn} In the sample Substitute for ${nth(0).crn}`))
  assert.match(shown, /Inspected As a file read, without an interview/)
  assert.match(
    shown,
    new RegExp(`Put in the place of ${nth(0).crn} by Nadia Rahman, to be inspected as a file read\\. Same PDU`),
  )
  const former = wordsOf(await nadia.open(paths.samples.case(reference, 'cases', nth(0).id)))
  assert.match(former, new RegExp(`Left out and replaced Replaced by ${replacing?.crn}`))
  const sample = wordsOf(await nadia.open(paths.samples.show(reference, 'cases')))
  assert.match(sample, /36 cases are in the sample; 1 of them in the place of another; 1 was left out after the draw/)
  const event = await eventOf('SAMPLE_CASE_REPLACED')
  assert.deepEqual([event?.who, event?.details.crn, event?.details.substitute], ['nadia', nth(0).crn, replacing?.crn])
})

test('SAMP-11 another than the first needs a reason, which is kept with why the first was preferred', async () => {
  await leftOutBy('nadia', 1)
  const nadia = await signedIn('nadia')
  const page = await nadia.open(addressOf(nth(1)))
  const line = String(linesOn(page)[2])
  const wrong = await nadia.submit(page, { line, reason: '', intent: 'choose' })
  assert.equal(wrong.statusCode, 400)
  assert.match(wordsOf(wrong), /There is a problem Enter why you choose another than the first/)
  assert.equal(chosenOn(wrong), Number(line))
  const why = 'The first is on leave'
  assert.equal((await nadia.submit(wrong, { line, reason: why, intent: 'choose' })).statusCode, 303)
  const [replacing] = (await casesNow(db, reference)).filter(({ replaces }) => replaces?.id === nth(1).id)
  assert.match(replacing?.replaces?.why ?? '', /practitioner\. Chosen instead of the first: The first is on leave$/)
  const event = await eventOf('SAMPLE_CASE_REPLACED')
  assert.deepEqual([event?.details.place, event?.details.reason], [3, why])
})

test('SAMP-11 a case that is in the sample, or that is not on the list, cannot be chosen', async () => {
  await leftOutBy('nadia', 2)
  const nadia = await signedIn('nadia')
  const page = await nadia.open(addressOf(nth(2)))
  for (const line of [nth(3).line, nth(2).line, 5000]) {
    const answer = await nadia.submit(page, { line: String(line), reason: 'I want it', intent: 'choose' })
    assert.equal(answer.statusCode, 400)
    assert.match(wordsOf(answer), /This case cannot take its place, or cannot any more/)
  }
  const none = await nadia.submit(page, { line: 'x', intent: 'choose' })
  assert.match(wordsOf(none), /There is a problem Select the case that takes its place/)
  assert.equal((await now(2)).replacedBy, null)
})

test('SAMP-11 of two who choose at once one case takes the place, and the other is told which', async () => {
  const [nadia, gareth] = [await signedIn('nadia'), await signedIn('gareth')]
  const pages = [await nadia.open(addressOf(nth(2))), await gareth.open(addressOf(nth(2)))] as const
  const [first, second] = linesOn(pages[0])
  const answers = await Promise.all([
    nadia.submit(pages[0], { line: String(first), intent: 'choose' }),
    gareth.submit(pages[1], { line: String(second), reason: 'Mine', intent: 'choose' }),
  ])
  assert.deepEqual(answers.map(({ statusCode }) => statusCode).sort(), [303, 409])
  const loser = answers.find(({ statusCode }) => statusCode === 409) as Shown
  assert.match(wordsOf(loser), new RegExp(`${(await now(2)).replacedBy?.crn} is already in its place`))
  const replacing = (await casesNow(db, reference)).filter(({ replaces }) => replaces?.id === nth(2).id)
  assert.equal(replacing.length, 1)
})

test('SAMP-11 two cases that are left out never get the same substitute, nor two of one practitioner', async () => {
  await leftOutBy('nadia', 4)
  await leftOutBy('nadia', 5)
  const open = await sampleOpenedBy(db, 'nadia', reference)
  const nadia = await signedIn('nadia')
  const [first] = linesOn(await nadia.open(addressOf(nth(4))))
  const chosen = { line: first as number, reason: 'The same for both' }
  const results = await Promise.allSettled(
    [4, 5].map(i => substitute(db, actOf('nadia', noon), open, { ...chosen, caseId: nth(i).id })),
  )
  assert.deepEqual(results.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  const held = (await casesNow(db, reference)).filter(({ leftOut }) => !leftOut).map(({ practitioner }) => practitioner)
  assert.equal(new Set(held).size, held.length)
})

test('SAMP-11 a substitute that should have been excluded too is left out and replaced like any other', async () => {
  const { replacedBy } = await now(0)
  const open = await sampleOpenedBy(db, 'nadia', reference)
  await leaveOut(db, actOf('nadia', noon), open, { caseId: replacedBy?.id as string, reason })
  const nadia = await signedIn('nadia')
  const page = await nadia.open(paths.samples.substitute(reference, 'cases', replacedBy?.id as string))
  const shown = wordsOf(
    await nadia.follow(await nadia.submit(page, { line: String(chosenOn(page)), intent: 'choose' })),
  )
  assert.match(shown, new RegExp(`Substitute for ${replacedBy?.crn}`))
})

test('SAMP-11 where no case can take its place the page says why, and what can be done', async () => {
  const small = await drawnSample(db, variedRows(8), '2026-02-09')
  const [first] = await casesNow(db, small)
  const open = await sampleOpenedBy(db, 'nadia', small)
  await leaveOut(db, actOf('nadia', noon), open, { caseId: first?.id as string, reason })
  const page = await (await signedIn('nadia')).open(paths.samples.substitute(small, 'cases', first?.id as string))
  assert.match(
    wordsOf(page),
    /No case can take its place 8 cases of the long list can be drawn; 8 of them are in the sample or were left out of it/,
  )
  assert.match(wordsOf(page), /What can be done Go on with one case fewer/)
  assert.deepEqual(linesOn(page), [])
})

test('SAMP-07 SAMP-14 what the sample keeps and how it compares stand as drawn and, where that differs, as it stands now', async () => {
  const nadia = await signedIn('nadia')
  const small = await drawnSample(db, variedRows(8), '2026-03-30')
  const address = paths.samples.show(small, 'cases')
  const before = wordsOf(await nadia.open(address))
  assert.match(before, /As drawn, before any case was left out or replaced\..* 8 cases in all Held Drawn: 8 The sample/)
  assert.doesNotMatch(before, /[Nn]ow:? |Sample now/)

  const [first] = await casesNow(db, small)
  const open = await sampleOpenedBy(db, 'nadia', small)
  await leaveOut(db, actOf('nadia', noon), open, { caseId: first?.id as string, reason })
  const after = wordsOf(await nadia.open(address))
  assert.match(after, /8 cases in all As drawn: Held Now: Not held Drawn: 8; now 7 instead of 8/)
  assert.match(after, /The most from any practitioner: 1 At least/)
  assert.match(after, /Low: 2; now 1 instead of 2/)
  assert.match(after, /As drawn: The same shares as on the long list\. As it stands now, and in the picture: Largest /)
  assert.match(after, /Kind Sample as drawn Sample now Can be drawn Long list Hampshire North 4 of 8, 50% 4 of 7, 57%/)
  const recorded = wordsOf(await nadia.open(paths.samples.record(small, 'cases')))
  assert.match(recorded, /8 cases in all Held Drawn: 8/)
})

test('CONF-01 cases are left out and replaced by those who lead the inspection alone', async () => {
  for (const username of ['tom', 'joan', 'samir', 'ruth', 'ines'] as const)
    assert.equal((await (await signedIn(username)).open(addressOf(nth(6)))).statusCode, 403, username)
  for (const username of ['tom', 'samir', 'ruth'] as const) {
    const open = await sampleOpenedBy(db, username, reference)
    const act = actOf(username, noon)
    await assert.rejects(leaveOut(db, act, open, { caseId: nth(6).id, reason }), Forbidden)
    await assert.rejects(substitute(db, act, open, { caseId: nth(6).id, line: 2, reason }), Forbidden)
  }
})
