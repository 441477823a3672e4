import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { Conflict } from '#platform/errors.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import type { Username } from '../../../demonstration/people.ts'
import { wordsOf } from '../../../testutils/rated-inspection.ts'
import {
  caseOpenedBy,
  judge,
  judgeWholeCase,
  plainFacts,
  recordFacts,
  takenUpCases,
} from '../../../testutils/taken-up-cases.ts'
import { noon, servicesFor, type Visitor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'
import { completeCase, reopenCase } from '../actions/complete-case.ts'

let db: Db
let drop: () => Promise<void>
let reference: string

before(async () => {
  ;({ db, drop } = await testWorld())
  reference = await takenUpCases(db)
})
after(() => drop())

const signedIn = (username: Username): Promise<Visitor> => visitor(servicesFor(db), username)
const opened = (number: number, username: Username = 'tom') => caseOpenedBy(db, username, reference, number)
const show = (number: number): string => paths.cases.show(reference, number)
const form = (number: number) => ({ form: `action="${paths.cases.completion(reference, number)}"` })
const complete = { intent: 'complete' }
const eventsOf = (what: string) =>
  db.selectFrom('event').select(['who', 'details']).where('what', '=', what).orderBy('id').execute()

test('CASE-02 a case is not completed while a question is open or a fact missing that decides one, and says which', async () => {
  const tom = await signedIn('tom')
  const refused = async (reasons: RegExp) => {
    const page = await tom.open(show(1))
    assert.match(wordsOf(page), new RegExp(`When this page was opened, this was left to do: ${reasons.source}`))
    const answer = await tom.submit(page, complete, form(1))
    assert.equal(answer.statusCode, 409)
    assert.match(wordsOf(answer), new RegExp(`There is a problem ${reasons.source}`))
  }
  await refused(/Answer C1, C2, C3: they are still open Record the facts that decide whether C4, C5, C6 apply /)
  await recordFacts(db, reference, 1, { ...plainFacts, 'review-due': true })
  await judge(db, reference, 1, { code: 'C1' })
  await judge(db, reference, 1, { code: 'C2', answer: null })
  await judge(db, reference, 1, { code: 'C3', answer: 'no' })
  await refused(/Answer C2, C4: they are still open /)
  await judge(db, reference, 1, { code: 'C2', seen: 1 })
  await refused(/Answer C4: it is still open /)
  await judge(db, reference, 1, { code: 'C4' })
  const page = await tom.open(show(1))
  assert.match(wordsOf(page), /4 of 4 questions answered/)
  assert.doesNotMatch(wordsOf(page), /this was left to do/)
  const done = await tom.follow(await tom.submit(page, complete, form(1)))
  assert.match(wordsOf(done), /Case 1 is completed .* 1 , open the case Completed 4 of 4 /)
  const { completedAt, completedBy } = (await opened(1)).inspected
  assert.deepEqual([completedAt, completedBy], [noon, 'tom'])
  assert.deepEqual(await eventsOf('CASE_COMPLETED'), [{ who: 'tom', details: { case: 1 } }])
  const twice = await tom.submit(page, complete, form(1))
  assert.equal(twice.statusCode, 409)
  assert.match(wordsOf(twice), /The case was completed on Tuesday 3 March 2026/)
})

test('CASE-02 only its inspector completes a case', async () => {
  await judgeWholeCase(db, reference, 2)
  const nadia = await signedIn('nadia')
  assert.doesNotMatch((await nadia.open(show(2))).body, /value="complete"/)
  await assert.rejects(completeCase(db, actOf('nadia', noon), await opened(2, 'nadia')), /The case is Tom Okafor’s/)
  assert.equal((await opened(2)).inspected.completedAt, null)
})

test('CASE-09 a completed case is reopened with a reason by its inspector or by who leads, and stays its inspector’s', async () => {
  for (const [number, username] of [
    [3, 'tom'],
    [4, 'nadia'],
  ] as const) {
    await judgeWholeCase(db, reference, number)
    await completeCase(db, actOf('tom', noon), await opened(number))
    const person = await signedIn(username)
    const page = await person.open(show(number))
    assert.match(
      wordsOf(page),
      /This case is completed Tom Okafor completed it on Tuesday 3 March 2026\. It counts in the results/,
    )
    const wrong = await person.submit(page, { intent: 'reopen', reason: ' ' }, { form: 'id="reopen-form"' })
    assert.equal(wrong.statusCode, 400)
    assert.match(wordsOf(wrong), /There is a problem Enter why the case is reopened/)
    assert.notEqual((await opened(number)).inspected.completedAt, null)
    const reason = `Evidence came late, says ${username}`
    const open = await person.follow(
      await person.submit(page, { intent: 'reopen', reason }, { form: 'id="reopen-form"' }),
    )
    assert.match(wordsOf(open), new RegExp(`Case ${number} is open again`))
    const { completedAt, completedBy, inspector } = (await opened(number)).inspected
    assert.deepEqual([completedAt, completedBy, inspector], [null, null, 'tom'])
    assert.deepEqual((await eventsOf('CASE_REOPENED')).at(-1), { who: username, details: { case: number, reason } })
  }
  const tom = await signedIn('tom')
  const saved = await tom.submit(
    await tom.open(show(4)),
    { answer: 'no', evidence: 'Evidence came late' },
    { form: 'id="question-c1"', json: true },
  )
  assert.equal(saved.json().state, 'saved')
})

test('CASE-09 what is not completed is not reopened', async () => {
  await assert.rejects(reopenCase(db, actOf('tom', noon), await opened(5), 'Mine'), (error: unknown) => {
    assert.ok(error instanceof Conflict)
    assert.deepEqual(error.reasons, ['The case is not completed'])
    return true
  })
})

test('CASE-02 facts that are recorded after completion change nothing: a completed case stands as it was', async () => {
  await judgeWholeCase(db, reference, 6)
  const tom = await signedIn('tom')
  const facts = await tom.open(paths.cases.facts(reference, 6))
  await completeCase(db, actOf('tom', noon), await opened(6))
  const late = await tom.submit(facts, { 'review-due': 'yes' }, { form: 'id="facts-6"' })
  assert.equal(late.statusCode, 409)
  assert.match(wordsOf(late), /The case was completed on Tuesday 3 March 2026: reopen it to change it/)
  assert.equal((await opened(6)).inspected.facts['review-due'], false)
  const page = await tom.open(paths.cases.facts(reference, 6))
  assert.match(wordsOf(page), /reopen it to change it\. .* Risk of serious harm, as the region has assessed it /)
  assert.doesNotMatch(page.body, /id="facts-6"/)
})
