import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import type { Username } from '../../../demonstration/people.ts'
import { wordsOf } from '../../../testutils/rated-inspection.ts'
import { caseOpenedBy, judge, judgeWholeCase, takenUpCases } from '../../../testutils/taken-up-cases.ts'
import { noon, servicesFor, type Visitor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'
import { chooseQuestionSet } from '../actions/choose-question-set.ts'
import { completeCase } from '../actions/complete-case.ts'

let db: Db
let drop: () => Promise<void>
let reference: string

before(async () => {
  ;({ db, drop } = await testWorld())
  reference = await takenUpCases(db)
})
after(() => drop())

const form = { form: 'id="question-set-1"' }
const url = paths.cases.questionSet
const signedIn = (username: Username): Promise<Visitor> => visitor(servicesFor(db), username)
const opened = (number: number, username: Username = 'nadia') => caseOpenedBy(db, username, reference, number)

test('CASE-02 the draw gives a case its question set; who leads gives it another with a reason, and no other way', async () => {
  const nadia = await signedIn('nadia')
  const page = await nadia.open(url(reference, 1))
  assert.match(
    wordsOf(page),
    /The case has the set that it began with: Core questions: no rule for another set applies\./,
  )
  const wrong = await nadia.submit(page, { set: 'adjusted', reason: ' ' }, form)
  assert.equal(wrong.statusCode, 400)
  assert.match(wordsOf(wrong), /There is a problem Enter why the case needs this question set/)
  assert.equal((await opened(1)).inspected.questionSet, 'core')
  const reason = 'Contact was suspended in the sixth week'
  const changed = await nadia.follow(await nadia.submit(page, { set: 'adjusted', reason }, form))
  assert.match(
    wordsOf(changed),
    /The question set is changed .* Questions Adjusted questions Contact was suspended in the sixth week \(chosen by Nadia Rahman\)/,
  )
  assert.match(wordsOf(changed), / A1 .* A2 .* A3 .* A4 .* C5 .* C6 /)
  assert.doesNotMatch(wordsOf(changed), /Rules and guidance for C1/)
  const { who, details } = await db
    .selectFrom('event')
    .select(['who', 'details'])
    .where('what', '=', 'CASE_QUESTION_SET_CHOSEN')
    .executeTakeFirstOrThrow()
  assert.deepEqual([who, details], ['nadia', { case: 1, from: 'core', to: 'adjusted', reason }])
  assert.match(
    wordsOf(await nadia.open(url(reference, 1))),
    /Nadia Rahman chose the set that the case has: Contact was suspended in the sixth week\./,
  )
})

test('CASE-02 what was judged under one set stays while another is chosen, and is there again', async () => {
  await judge(db, reference, 2, { code: 'C1', evidence: 'Of the core set' })
  const nadia = actOf('nadia', noon)
  await chooseQuestionSet(db, nadia, await opened(2), { set: 'adjusted', reason: 'Reset' })
  const tom = await signedIn('tom')
  assert.doesNotMatch((await tom.open(paths.cases.show(reference, 2))).body, /Of the core set/)
  await chooseQuestionSet(db, nadia, await opened(2), { set: 'core', reason: 'No Reset after all' })
  assert.match((await tom.open(paths.cases.show(reference, 2))).body, /<textarea[^>]*>Of the core set<\/textarea>/)
})

test('CASE-02 nobody else chooses a set; nor is one chosen that the programme has not, or the case has already, or once it is completed', async () => {
  const tom = await signedIn('tom')
  assert.equal((await tom.open(url(reference, 3))).statusCode, 403)
  assert.doesNotMatch((await tom.open(paths.cases.show(reference, 3))).body, /\/question-set"/)
  const wanted = { set: 'adjusted', reason: 'Mine' }
  await assert.rejects(
    chooseQuestionSet(db, actOf('tom', noon), await opened(3, 'tom'), wanted),
    /Only whoever leads the inspection chooses another question set/,
  )
  const choose = async (number: number, set: string) =>
    chooseQuestionSet(db, actOf('nadia', noon), await opened(number), { set, reason: 'Mine' })
  await assert.rejects(choose(3, 'invented'), /Select one of the programme’s question sets/)
  await assert.rejects(choose(3, 'core'), /The case has this question set already/)
  await judgeWholeCase(db, reference, 4)
  await completeCase(db, actOf('tom', noon), await opened(4, 'tom'))
  await assert.rejects(choose(4, 'adjusted'), /The case is completed: reopen it first/)
  const page = await (await signedIn('nadia')).open(url(reference, 4))
  assert.match(wordsOf(page), /The case is completed: reopen it first\./)
  assert.doesNotMatch(page.body, /name="set"/)
})
