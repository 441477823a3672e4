import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { newId } from '#platform/ids.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import type { Username } from '../../../demonstration/people.ts'
import { wordsOf } from '../../../testutils/rated-inspection.ts'
import { openedBy } from '../../../testutils/report-to-publish.ts'
import { caseOpenedBy, judgeWholeCase, takenUpCases } from '../../../testutils/taken-up-cases.ts'
import { noon, servicesFor, type Visitor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'
import { allocateCases } from '../actions/allocate-cases.ts'
import { completeCase } from '../actions/complete-case.ts'
import { findJudgement, judgementChanges } from '../queries/judgements.ts'

let db: Db
let drop: () => Promise<void>
let reference: string

before(async () => {
  ;({ db, drop } = await testWorld())
  reference = await takenUpCases(db)
})
after(() => drop())

const form = (slug: string, json = false) => ({ form: `id="question-${slug}"`, json })
const url = (number: number): string => paths.cases.show(reference, number)
const signedIn = (username: Username, clock = () => noon): Promise<Visitor> =>
  visitor(servicesFor(db, clock() === noon ? undefined : { clock }), username)
const idOf = async (number: number) => (await caseOpenedBy(db, 'nadia', reference, number)).inspected.id
const stored = async (number: number, code = 'C1') => findJudgement(db, await idOf(number), code)
const changes = async (number: number, code = 'C1') => judgementChanges(db, await idOf(number), code)
const give = async (number: number, inspector: Username) => {
  const open = await openedBy(db, 'nadia', reference)
  await allocateCases(db, actOf('nadia', noon), open, { cases: [number], inspector })
}

test('CASE-02 prompts are yes, no or not applicable, the question itself sufficient or not, without JavaScript too', async () => {
  const tom = await signedIn('tom')
  const page = await tom.open(url(1))
  const wrong = await tom.submit(page, { answer: 'na', 'c1-a': 'perhaps', evidence: 'Hard to say' }, form('c1'))
  assert.equal(wrong.statusCode, 400)
  assert.match(
    wordsOf(wrong),
    /There is a problem Select yes, no or not applicable Select sufficient or not sufficient/,
  )
  assert.match(wrong.body, /<textarea[^>]*>Hard to say<\/textarea>/)
  for (const id of ['c1-a', 'c1-answer']) assert.match(wrong.body, new RegExp(`href="#${id}"(.|\n)* id="${id}"`))
  assert.equal(await stored(1), undefined)
  const sent = { 'c1-a': 'yes', 'c1-b': 'no', 'c1-c': 'na', answer: 'no', evidence: 'No enquiry to the police' }
  const right = await tom.submit(page, sent, form('c1'))
  assert.equal(right.headers.location, `${url(1)}#c1`)
  const shown = await tom.follow(right)
  assert.match(wordsOf(shown), /1 of 6 questions answered .* Saved at 12:00 on 3 March 2026 by Tom Okafor/)
  const checked = shown.body.match(/name="(c1-[abc]|answer)" type="radio" value="\w+" checked/g)
  assert.deepEqual(
    checked?.map(each => each.replace(/ type="radio"| checked/g, '')),
    ['name="c1-a" value="yes"', 'name="c1-b" value="no"', 'name="c1-c" value="na"', 'name="answer" value="no"'],
  )
  const { version, changedAt, changedBy, ...text } = (await stored(1)) ?? {}
  assert.deepEqual([version, changedAt, changedBy], [1, noon, 'tom'])
  assert.deepEqual(text, {
    ...{ code: 'C1', answer: 'no', evidence: 'No enquiry to the police' },
    prompts: { 'C1.a': 'yes', 'C1.b': 'no', 'C1.c': 'na' },
  })
  const { details } = await db
    .selectFrom('event')
    .select('details')
    .where('what', '=', 'CASE_JUDGED')
    .executeTakeFirstOrThrow()
  assert.deepEqual(details, { case: 1, code: 'C1', version: 1, answer: 'no' })
})

test('CASE-02 a question of another set is not there, and one opened by itself leads to its place', async () => {
  const tom = await signedIn('tom')
  assert.equal((await tom.open(paths.cases.question(reference, 1, 'a1'))).statusCode, 404)
  assert.equal((await tom.open(paths.cases.history(reference, 1, 'a1'))).statusCode, 404)
  assert.equal((await tom.open(paths.cases.question(reference, 1, 'c2'))).headers.location, `${url(1)}#c2`)
})

test('CASE-03 a judgement is saved as it is typed; the same save sent twice counts once', async () => {
  const tom = await signedIn('tom')
  const page = await tom.open(url(2))
  const saved = { state: 'saved', version: 1, words: 'Saved at 12:00', remarks: ['Answered without evidence'] }
  assert.deepEqual((await tom.submit(page, { answer: 'yes', 'c1-a': 'yes' }, form('c1', true))).json(), saved)
  assert.deepEqual((await tom.submit(page, { answer: 'yes', 'c1-a': 'yes' }, form('c1', true))).json(), saved)
  assert.equal((await changes(2)).length, 1)
  const judged = db.selectFrom('event').select('id').where('what', '=', 'CASE_JUDGED')
  assert.equal((await judged.where('who', '=', 'tom').execute()).length, 2)
  const next = { answer: 'yes', 'c1-a': 'yes', evidence: 'Police replied in a week', version: '1', saveId: newId() }
  const again = (await tom.submit(page, next, form('c1', true))).json()
  assert.deepEqual(again, { state: 'saved', version: 2, words: 'Saved at 12:00', remarks: [] })
  assert.deepEqual((await tom.submit(page, { answer: 'yes', 'c1-a': 'yes' }, form('c1', true))).json(), saved)
  assert.equal((await changes(2)).length, 2)
  assert.deepEqual((await tom.submit(page, { ...next, answer: 'perhaps' }, form('c1', true))).json(), {
    state: 'invalid',
    errors: [{ text: 'Select sufficient or not sufficient', href: '#c1-answer' }],
  })
})

test('CASE-03 a stale save overwrites nothing: both texts are shown, by script and without, and the person chooses', async () => {
  const [tom, nadia] = [await signedIn('tom'), await signedIn('nadia')]
  const page = await tom.open(url(3))
  await give(3, 'nadia')
  const sent = { 'c1-a': 'no', 'c1-c': 'na', answer: 'no', evidence: 'The log shows more' }
  const theirs = { ...sent, 'c1-b': '' }
  await nadia.submit(await nadia.open(url(3)), sent, form('c1', true))
  await give(3, 'tom')
  const mine = { 'c1-a': 'yes', answer: 'yes', evidence: 'Mine' }
  const clash = await tom.submit(page, mine, form('c1', true))
  assert.equal(clash.statusCode, 409)
  const words = 'Nadia Rahman changed this at 12:00, after you opened it'
  assert.deepEqual(clash.json(), { state: 'clash', version: 1, words, theirs })
  const shown = await tom.submit(page, mine, form('c1'))
  assert.equal(shown.statusCode, 409)
  assert.match(
    wordsOf(shown),
    /after you opened it C1\.a: No C1\.b: Not answered C1\.c: Not applicable C1 as a whole: Not sufficient Evidence: The log shows more What you typed is in the form below and is not saved yet/,
  )
  assert.match(shown.body, /<textarea[^>]*>Mine<\/textarea>/)
  assert.match(shown.body, /name="c1-a" type="radio" value="yes" checked/)
  assert.deepEqual([(await stored(3))?.evidence, (await changes(3)).length], ['The log shows more', 1])
  const news = (await tom.openJson(paths.cases.answers(reference, 3))).json().forms['question-c1']
  assert.deepEqual(news, { version: 1, words: 'Nadia Rahman changed this at 12:00', theirs })
  assert.equal((await tom.submit(shown, { ...mine, evidence: 'Having read both' }, form('c1'))).statusCode, 303)
  assert.deepEqual([(await stored(3))?.evidence, (await changes(3)).length], ['Having read both', 2])
})

test('CASE-03 the same words sent again from a page opened before are no clash, and are not written again', async () => {
  const tom = await signedIn('tom')
  const [page, again] = [await tom.open(url(4)), await tom.open(url(4))]
  const words = { answer: 'yes', 'c1-b': 'na', evidence: 'Typed, then the tab was closed' }
  assert.equal((await tom.submit(page, words, form('c1', true))).json().version, 1)
  const resent = await tom.submit(again, words, form('c1', true))
  assert.deepEqual([resent.statusCode, resent.json().state, resent.json().version], [200, 'saved', 1])
  assert.equal((await changes(4)).length, 1)
  assert.equal((await tom.submit(again, { ...words, 'c1-b': 'no' }, form('c1', true))).statusCode, 409)
})

test('CASE-03 words typed on a page from the browser’s history are not taken for the save that the page made before', async () => {
  const tom = await signedIn('tom')
  const page = await tom.open(url(5))
  await tom.submit(page, { evidence: 'First words' }, form('c1'))
  const back = await tom.submit(page, { evidence: 'Other words, after going back' }, form('c1'))
  assert.equal(back.statusCode, 409)
  assert.match(back.body, /<textarea[^>]*>Other words, after going back<\/textarea>/)
  assert.equal((await stored(5))?.evidence, 'First words')
})

test('CASE-03 saves of different questions of one case at the same moment do not stand in each other’s way', async () => {
  const [tom, again] = [await signedIn('tom'), await signedIn('tom')]
  const [page, other] = [await tom.open(url(6)), await again.open(url(6))]
  const answers = await Promise.all([
    tom.submit(page, { answer: 'yes', evidence: 'One' }, form('c1', true)),
    again.submit(other, { answer: 'no', evidence: 'Two' }, form('c2', true)),
    tom.submit(page, { answer: 'no', evidence: 'Three' }, form('c3', true)),
  ])
  assert.deepEqual(
    answers.map(answer => [answer.json().state, answer.json().version]),
    Array.from({ length: 3 }, () => ['saved', 1]),
  )
  assert.deepEqual(
    [(await stored(6))?.evidence, (await stored(6, 'C2'))?.evidence, (await stored(6, 'C3'))?.evidence],
    ['One', 'Two', 'Three'],
  )
})

test('CASE-03 of saves of one question at the same moment one is written, and the others are shown it', async () => {
  const tom = await signedIn('tom')
  const page = await tom.open(url(7))
  const texts = ['One', 'Two', 'Three', 'Four', 'Five']
  const answers = await Promise.all(
    texts.map(evidence => tom.submit(page, { evidence, saveId: newId() }, form('c1', true))),
  )
  assert.deepEqual(answers.map(({ statusCode }) => statusCode).sort(), [200, 409, 409, 409, 409])
  const written = texts[answers.findIndex(({ statusCode }) => statusCode === 200)]
  for (const answer of answers.filter(({ statusCode }) => statusCode === 409))
    assert.equal(answer.json().theirs.evidence, written)
  assert.deepEqual([(await stored(7))?.evidence, (await changes(7)).length], [written, 1])
})

test('CASE-03 a completed case takes no save, and what was typed is told so', async () => {
  const tom = await signedIn('tom')
  await judgeWholeCase(db, reference, 8)
  const page = await tom.open(url(8))
  await completeCase(db, actOf('tom', noon), await caseOpenedBy(db, 'tom', reference, 8))
  const late = { evidence: 'Typed too late' }
  const refused = await tom.submit(page, late, form('c1', true))
  const reasons = ['The case was completed on Tuesday 3 March 2026: reopen it to change it']
  assert.deepEqual([refused.statusCode, refused.json()], [409, { state: 'refused', reasons }])
  assert.equal((await tom.submit(page, late, form('c1'))).statusCode, 409)
  assert.equal((await stored(8))?.evidence, 'Seen in the records')
  const shown = await tom.open(url(8))
  assert.match(wordsOf(shown), /reopen it to change it\. .* C1 as a whole Sufficient Evidence Seen in the records/)
  assert.match(shown.body, /data-kept-text="question-c1"/)
})

test('CASE-03 whoever is signed out is told so by the save’s state, and nothing is written', async () => {
  const tom = await signedIn('tom')
  const page = await tom.open(url(9))
  await tom.submit(await tom.open(paths.signOut))
  const answer = await tom.submit(page, { evidence: 'After the end' }, form('c1', true))
  assert.deepEqual([answer.statusCode >= 400, answer.json().state], [true, 'signed-out'])
  assert.equal(await stored(9), undefined)
})

test('Data integrity while judging: what contradicts itself or the facts is pointed out with the save, and blocks nothing', async () => {
  const tom = await signedIn('tom')
  const page = await tom.open(url(10))
  const odd = { 'c1-a': 'no', 'c1-b': 'no', answer: 'yes', evidence: 'On balance' }
  const saved = (await tom.submit(page, odd, form('c1', true))).json()
  const remark = 'Sufficient, although every prompt answered is no'
  assert.deepEqual([saved.state, saved.remarks], ['saved', [remark]])
  assert.ok(wordsOf(await tom.open(url(10))).includes(remark))
  await tom.submit(page, { value: 'yes' }, { form: 'id="question-c5-fact"' })
  await tom.submit(await tom.open(url(10)), { answer: 'no', evidence: 'No report' }, form('c5'))
  const facts = await tom.open(paths.cases.facts(reference, 10))
  await tom.submit(facts, { 'court-report': 'no' }, { form: 'id="facts-10"' })
  assert.match(
    wordsOf(await tom.open(url(10))),
    /Not applicable by the facts of the case\. .*C5 is answered, and by the facts of the case it is not asked/,
  )
})

test('CASE-02 the history of a judgement says how it stood after each change, when and by whom', async () => {
  const later = new Date('2026-03-03T15:30:00Z')
  const tom = await signedIn('tom')
  const history = paths.cases.history(reference, 9, 'c2')
  assert.match(wordsOf(await tom.open(history)), /This has not been judged yet/)
  await tom.submit(await tom.open(url(9)), { answer: 'no', 'c2-a': 'na', evidence: 'No plan' }, form('c2'))
  await tom.submit(await tom.open(url(9)), { answer: 'no', 'c2-a': 'na', evidence: 'No plan at all' }, form('c2'))
  await give(9, 'nadia')
  const nadia = await signedIn('nadia', () => later)
  await nadia.submit(await nadia.open(url(9)), { answer: 'yes', evidence: 'A plan, in the records' }, form('c2'))
  const page = wordsOf(await nadia.open(history))
  assert.match(page, /stand together\. 3 saves in all, the newest first/)
  assert.match(
    page,
    /Tuesday 3 March 2026 at 15:30, Nadia Rahman C2 as a whole Sufficient C2\.a Not answered .* Evidence A plan, in the records Tuesday 3 March 2026 at 12:00, Tom Okafor C2 as a whole Not sufficient C2\.a Not applicable .* Evidence No plan at all/,
  )
  assert.doesNotMatch(page, /Evidence No plan Tuesday|No plan The/)
})
