import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import type { Username } from '../../../demonstration/people.ts'
import { drawnSample, variedRows } from '../../../testutils/drawn-sample.ts'
import { wordsOf } from '../../../testutils/rated-inspection.ts'
import { openedBy, setUpInspection, southCentral } from '../../../testutils/report-to-publish.ts'
import { caseOpenedBy, judge, judgeWholeCase, recordFacts, takenUpCases } from '../../../testutils/taken-up-cases.ts'
import { noon, servicesFor, type Visitor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'
import { completeCase } from '../actions/complete-case.ts'
import { casesOf } from '../queries/cases.ts'

let db: Db
let drop: () => Promise<void>
let reference: string
let url: string

before(async () => {
  ;({ db, drop } = await testWorld())
  reference = await takenUpCases(db)
  url = paths.cases.list(reference)
  await judge(db, reference, 1, { code: 'C1' })
  await judge(db, reference, 1, { code: 'C2', answer: 'no' })
  await recordFacts(db, reference, 1, { 'court-report': false })
  await judge(db, reference, 11, { code: 'C3' }, 'nadia')
  await judgeWholeCase(db, reference, 2)
  await completeCase(db, actOf('tom', noon), await caseOpenedBy(db, 'tom', reference, 2))
})
after(() => drop())

const signedIn = (username: Username): Promise<Visitor> => visitor(servicesFor(db), username)
/** The letters of the grid by case: "S I · · n/a ·". */
const lettersOn = ({ body }: Awaited<ReturnType<Visitor['open']>>): Record<string, string> => {
  const cells = [...body.matchAll(/>([^<]+)<span class="govuk-visually-hidden">: [a-z ]+, case (\d+), C\d</g)]
  const byCase = Object.groupBy(cells, ([, , number]) => number as string)
  return Object.fromEntries(
    Object.entries(byCase).map(([number, own]) => [number, own?.map(([, letter]) => letter).join(' ') ?? '']),
  )
}

test('CASE-09 the grid shows who leads how each case is judged so far, and a cell leads to its question', async () => {
  const page = await (await signedIn('nadia')).open(url)
  const letters = lettersOn(page)
  assert.deepEqual(
    [letters[1], letters[2], letters[3], letters[11]],
    ['S I · · n/a ·', 'S S S n/a n/a n/a', '· · · · · ·', '· · S · · ·'],
  )
  assert.equal(Object.keys(letters).length, 36)
  assert.ok(page.body.includes(`href="${paths.cases.show(reference, 1)}#c2">I<`))
  const words = wordsOf(page)
  assert.match(
    words,
    /1 , open the case Under way 2 of 5 S : sufficient, case 1, C1 I : not sufficient, .* Tom Okafor /,
  )
  assert.match(words, /2 , open the case Completed 3 of 3 .* 14 , open the case Nobody’s yet 0 of 6 /)
})

test('CASE-01 CASE-09 in the grid an inspector sees their own cases alone, and who allocates sees of none how it is judged', async () => {
  const tom = await (await signedIn('tom')).open(url)
  assert.deepEqual(Object.keys(lettersOn(tom)).map(Number), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  assert.doesNotMatch(wordsOf(tom), /Nadia Rahman/)
  for (const username of ['joan', 'ruth', 'samir'] as const) {
    const page = await (await signedIn(username)).open(url)
    assert.equal(page.statusCode, 200, username)
    assert.deepEqual(lettersOn(page), {})
    assert.match(wordsOf(page), /Case State Answered Inspector Risk PDU CRN and event 1 Under way 2 of 5 Tom Okafor /)
    assert.doesNotMatch(page.body, new RegExp(`href="${paths.cases.show(reference, 1)}[#"]`))
  }
  for (const username of ['ines', 'helen', 'martin', 'priya', 'gareth'] as const)
    assert.equal((await (await signedIn(username)).open(url)).statusCode, 403, username)
})

test('CASE-09 the grid is narrowed by PDU, inspector, risk and state', async () => {
  const nadia = await signedIn('nadia')
  const numbersOf = async (query: string) => Object.keys(lettersOn(await nadia.open(`${url}?${query}`))).map(Number)
  assert.deepEqual(await numbersOf('inspector=nadia'), [11, 12, 13])
  assert.deepEqual(await numbersOf('state=completed'), [2])
  assert.deepEqual(await numbersOf('state=under-way'), [1, 11])
  const { inspection } = await openedBy(db, 'nadia', reference)
  const cases = await casesOf(db, inspection.id)
  const wanted = cases.filter(({ pdu, riskGroup }) => pdu === 'Oxfordshire' && riskGroup === 'low')
  assert.deepEqual(
    await numbersOf('pdu=Oxfordshire&riskGroup=low&state='),
    wanted.map(({ number }) => number),
  )
  assert.match(wordsOf(await nadia.open(`${url}?state=out`)), /No case matches\. Take a filter away to see more/)
})

test('CASE-01 the sample is taken up by the administrator or who leads, once, with the facts of the long list', async () => {
  const own = await drawnSample(db, variedRows(40), '2026-02-09')
  const list = paths.cases.list(own)
  const tom = await signedIn('tom')
  const words = wordsOf(await tom.open(list))
  assert.match(
    words,
    /\d+ cases of the sample are not taken up yet: nobody can judge them before\. The lead inspector or the administrator takes them up/,
  )
  const other = await tom.open(paths.signOut)
  const body = other.body.replaceAll('<form', `<form action="${list}"`)
  assert.equal((await tom.submit({ ...other, body })).statusCode, 403)
  const joan = await signedIn('joan')
  const page = await joan.open(list)
  const taken = await joan.follow(await joan.submit(page))
  assert.match(wordsOf(taken), /\d+ cases are taken up/)
  assert.doesNotMatch(wordsOf(taken), /not taken up yet/)
  const { inspection } = await openedBy(db, 'nadia', own)
  const cases = await casesOf(db, inspection.id)
  assert.deepEqual(
    cases.map(({ number }) => number),
    cases.map((_, i) => i + 1),
  )
  assert.ok(cases.every(({ inspector, facts, sampled }) => inspector === null && facts.rosh && sampled))
  assert.match(wordsOf(await joan.follow(await joan.submit(page))), /Every case of the sample was taken up already/)
  assert.equal((await casesOf(db, inspection.id)).length, cases.length)
})

test('CASE-01 of two who take the sample up at once both end with one case for each of the sample', async () => {
  const own = await drawnSample(db, variedRows(30), '2026-02-16')
  const [joan, nadia] = [await signedIn('joan'), await signedIn('nadia')]
  const pages = [await joan.open(paths.cases.list(own)), await nadia.open(paths.cases.list(own))] as const
  const answers = await Promise.all([joan.submit(pages[0]), nadia.submit(pages[1])])
  assert.deepEqual(
    answers.map(({ statusCode }) => statusCode),
    [303, 303],
  )
  const cases = await casesOf(db, (await openedBy(db, 'nadia', own)).inspection.id)
  assert.ok(cases.length > 0)
  assert.equal(new Set(cases.map(({ sampled }) => sampled?.id)).size, cases.length)
})

test('CASE-01 before a sample is drawn the page says what to do first', async () => {
  const own = await setUpInspection(db, { ...southCentral, fieldwork: '2026-02-23' })
  const page = await (await signedIn('joan')).open(paths.cases.list(own))
  assert.match(
    wordsOf(page),
    /No sample has been drawn yet\. Once it is, its cases are taken up here, allocated and judged/,
  )
})
