import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { newId } from '#platform/ids.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import { people, type Username } from '../../../demonstration/people.ts'
import { wordsOf } from '../../../testutils/rated-inspection.ts'
import { caseOpenedBy, judge, recordFacts, takenUpCases } from '../../../testutils/taken-up-cases.ts'
import { teamUp } from '../../../testutils/team-up.ts'
import { noon, servicesFor, type Visitor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'
import { findJudgement } from '../queries/judgements.ts'

let db: Db
let drop: () => Promise<void>
let reference: string

before(async () => {
  ;({ db, drop } = await testWorld())
  reference = await takenUpCases(db)
  const joan = actOf('joan', noon)
  await teamUp(db, joan, reference, { gareth: 'deputy-lead-inspector', ines: 'assistant-inspector' })
})
after(() => drop())

const url = (number: number | string): string => paths.cases.show(reference, number)
const signedIn = (username: Username): Promise<Visitor> => visitor(servicesFor(db), username)
const opened = (number: number, username: Username = 'tom') => caseOpenedBy(db, username, reference, number)
const stored = async (number: number, code: string, username: Username = 'tom') =>
  findJudgement(db, (await opened(number, username)).inspected.id, code)
const lastEvent = (who: string) =>
  db
    .selectFrom('event')
    .select(['what', 'details'])
    .where('who', '=', who)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()

/** Every page of a case, by its audit name. */
const pagesOfCase = {
  CASE: paths.cases.show,
  CASE_ANSWERS: paths.cases.answers,
  CASE_QUESTION: (of: string, number: number) => paths.cases.question(of, number, 'c1'),
  CASE_QUESTION_HISTORY: (of: string, number: number) => paths.cases.history(of, number, 'c1'),
  CASE_FACTS: paths.cases.facts,
  CASE_INTERVIEW: paths.cases.interview,
  CASE_INTERVIEW_HISTORY: paths.cases.interviewHistory,
  CASE_COMPLETION: paths.cases.completion,
  CASE_CONFLICT: paths.cases.conflict,
  CASE_QUESTION_SET: paths.cases.questionSet,
} as const

/** Sends a form of any page to another address. */
const send = (who: Visitor, page: Awaited<ReturnType<Visitor['open']>>, address: string) => {
  const body = page.body.replaceAll('<form', `<form action="${address}"`)
  return who.submit({ ...page, body }, { version: '0', saveId: newId(), intent: 'complete', reason: 'Mine' })
}

test('CASE-01 an inspector opens their own cases alone, who leads and their deputy open all, and all else is refused and recorded', async () => {
  await judge(db, reference, 1, { code: 'C1', evidence: 'Seen by a quokka' })
  for (const { username } of people) {
    const person = await signedIn(username)
    const form = await person.open(paths.signOut)
    for (const number of ['tom', 'nadia', 'gareth', 'ines'].includes(username) ? [1, 11] : [11]) {
      for (const [audit, addressOf] of Object.entries(pagesOfCase)) {
        const address = addressOf(reference, number)
        const answer = await person.open(address)
        const isOwn = username === 'tom' && number === 1 && audit !== 'CASE_QUESTION_SET'
        if (isOwn || username === 'nadia' || username === 'gareth') {
          assert.ok([200, 303].includes(answer.statusCode), `${username} opens ${address}: ${answer.statusCode}`)
          continue
        }
        assert.equal(answer.statusCode, 403, `${username} opens ${address}`)
        assert.doesNotMatch(answer.body, /quokka/)
        const event = await lastEvent(username)
        assert.deepEqual([event.what, event.details.number], [`REFUSED_${audit}`, String(number)], username)
        if (['CASE', 'CASE_ANSWERS', 'CASE_QUESTION_HISTORY', 'CASE_INTERVIEW_HISTORY'].includes(audit)) continue
        assert.equal((await send(person, form, address)).statusCode, 403, `${username} sends to ${address}`)
        assert.equal((await lastEvent(username)).what, `REFUSED_${audit}`)
      }
    }
  }
  assert.equal((await stored(1, 'C1'))?.version, 1)
})

test('CASE-01 who leads reads how a case is judged and does not judge it: its inspector alone does', async () => {
  const nadia = await signedIn('nadia')
  const page = await nadia.open(url(1))
  assert.match(
    wordsOf(page),
    /The case is Tom Okafor’s: allocate it to yourself to judge it\. .* C1 as a whole Sufficient Evidence Seen by a quokka Saved at 12:00/,
  )
  assert.doesNotMatch(page.body, /id="question-|value="complete"/)
  await assert.rejects(judge(db, reference, 1, { code: 'C2' }, 'nadia'), /The case is Tom Okafor’s/)
  assert.match(wordsOf(await nadia.open(url(20))), /The case has no inspector yet: allocate it first/)
  await assert.rejects(judge(db, reference, 20, { code: 'C2' }, 'nadia'), /The case has no inspector yet/)
  assert.equal(await stored(1, 'C2'), undefined)
})

test('CASE-01 a number that no case has is not found, whatever was typed', async () => {
  const nadia = await signedIn('nadia')
  for (const number of ['0', '37', '01', 'first', '99999999999', '1e0'])
    assert.equal((await nadia.open(url(number))).statusCode, 404, number)
})

test('CASE-02 each question stands with its prompts, its rules and whose words they are', async () => {
  const tom = await signedIn('tom')
  const page = await tom.open(url(2))
  const words = wordsOf(page)
  const { programme } = await opened(2)
  assert.match(words, /Case 2 0 of 6 questions answered .* Core questions No rule for another set applies/)
  for (const code of ['C1', 'C2', 'C3', 'C4', 'C5', 'C6']) {
    const question = programme.cases.questions.find(each => each.code === code)
    assert.ok(question)
    assert.ok(words.includes(`${code} ${question.text}`), code)
    assert.ok(words.includes(`Rules and guidance for ${code} ${question.guidance.text}`), code)
  }
  assert.match(words, /C1\.a Does assessment .* Yes No Not applicable C1\.b /)
  assert.match(words, /Evidence for O1\.3\.a, O2\.2\.a, O3\.3\.a Working text, not the published wording/)
  assert.doesNotMatch(words, /A1 /)
})

test('CASE-02 whether a question is asked follows from the facts alone, and the rule is shown', async () => {
  const tom = await signedIn('tom')
  const address = url(2)
  const asks = /Whether it is asked depends on a fact that is not recorded: /g
  const page = await tom.open(address)
  assert.equal(wordsOf(page).match(asks)?.length, 3)
  const no = await tom.submit(page, { value: 'no' }, { form: 'id="question-c4-fact"' })
  assert.equal(no.headers.location, `${address}#c4`)
  const one = await tom.follow(no)
  assert.match(
    wordsOf(one),
    /C4 Does reviewing .*\? Not applicable by the facts of the case\. It is asked when this holds: A review of risk of harm was due, or should have followed a change \(Working setting: reviewing is judged where a review was due\)\. Court work C5 /,
  )
  assert.match(wordsOf(one), /0 of 5 questions answered/)
  assert.doesNotMatch(one.body, /id="question-c4"/)
  const yes = await tom.submit(one, { value: 'yes' }, { form: 'id="question-c5-fact"' })
  const two = await tom.follow(yes)
  assert.match(wordsOf(two), /Asked because: A report or other advice was given to the court that sentenced/)
  assert.match(two.body, /<form[^>]*id="question-c5"/)
  assert.equal(wordsOf(two).match(asks)?.length, 1)
  const { facts } = (await opened(2)).inspected
  assert.deepEqual([facts['review-due'], facts['court-report'], facts['pre-release-work']], [false, true, undefined])
})

test('CASE-02 the short form asks for a fact that is a plain yes or no, and nothing else is recorded by it', async () => {
  const tom = await signedIn('tom')
  const page = await tom.open(url(3))
  const before = (await opened(3)).inspected.facts
  const quick = { form: 'id="question-c4-fact"' }
  for (const wrong of [{ fact: 'rosh', value: 'yes' }, { fact: 'invented', value: 'yes' }, { value: 'perhaps' }]) {
    const answer = await tom.submit(page, wrong, quick)
    assert.equal(answer.statusCode, 400, JSON.stringify(wrong))
    assert.match(wordsOf(answer), /There is a problem/)
  }
  assert.deepEqual((await opened(3)).inspected.facts, before)
  await recordFacts(db, reference, 3, { mappa: 'level-2' })
  const stale = await tom.submit(page, { value: 'yes' }, quick)
  assert.match(
    wordsOf(stale),
    /Someone else recorded facts of this case since you opened it.* Recorded now: .* Level 2/,
  )
  assert.equal((await opened(3)).inspected.facts['review-due'], undefined)
  const fields = { mappa: 'level-2', 'review-due': 'yes' }
  assert.equal((await tom.submit(stale, fields, { form: 'id="facts-3"' })).statusCode, 303)
  assert.equal((await opened(3)).inspected.facts['review-due'], true)
})

test('CASE-11 a transferred case says which part of the work is the inspected body’s, and asks for it until it is there', async () => {
  const tom = await signedIn('tom')
  assert.doesNotMatch(wordsOf(await tom.open(url(4))), /The inspected body’s part/)
  await recordFacts(db, reference, 4, { transferred: 'in' })
  assert.match(
    wordsOf(await tom.open(url(4))),
    /The inspected body’s part Judge only the work that the inspected body did itself: enter which part that is Enter/,
  )
  const facts = await tom.open(paths.cases.facts(reference, 4))
  const part = 'From 1 August 2025: everything after the transfer'
  assert.equal((await tom.submit(facts, { transferred: 'in', part }, { form: 'id="facts-4"' })).statusCode, 303)
  assert.match(
    wordsOf(await (await signedIn('nadia')).open(url(4))),
    /The inspected body’s part From 1 August 2025: everything after the transfer/,
  )
})
