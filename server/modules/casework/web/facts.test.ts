import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import type { Username } from '../../../demonstration/people.ts'
import { wordsOf } from '../../../testutils/rated-inspection.ts'
import { caseOpenedBy, recordFacts, takenUpCases } from '../../../testutils/taken-up-cases.ts'
import { servicesFor, type Visitor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'

let db: Db
let drop: () => Promise<void>
let reference: string

before(async () => {
  ;({ db, drop } = await testWorld())
  reference = await takenUpCases(db)
})
after(() => drop())

const signedIn = (username: Username): Promise<Visitor> => visitor(servicesFor(db), username)
const url = (number: number): string => paths.cases.facts(reference, number)
const form = (number: number) => ({ form: `id="facts-${number}"` })
const inspected = async (number: number) => (await caseOpenedBy(db, 'nadia', reference, number)).inspected

/** A form of the facts as a browser sends it: whatever stands there, and what is changed. */
const standing = {
  ...{ 'sentence-kind': 'community-order', requirements: 'rehabilitation-activity', rosh: 'medium', sex: 'male' },
  ...{ 'start-date-day': '7', 'start-date-month': '7', 'start-date-year': '2025', 'under-review': 'none', age: '64' },
}
const facts = {
  ...{ 'sentence-kind': 'community-order', requirements: 'rehabilitation-activity', rosh: 'medium', sex: 'male' },
  ...{ 'start-date': '2025-07-07', 'under-review': 'none', age: 64 },
}

test('CASE-02 what the long list says of a case is there already, each kind of fact in its own field', async () => {
  assert.deepEqual((await inspected(1)).facts, facts)
  const { body } = await (await signedIn('tom')).open(url(1))
  assert.match(body, /<select[^>]* id="rosh"(?:(?!<\/select>).|\n)*<option value="medium" selected>/)
  assert.match(body, /id="start-date-day" name="start-date-day"[^>]* value="7"/)
  assert.match(body, /id="start-date-year" name="start-date-year"[^>]* value="2025"/)
  assert.match(body, /id="age" name="age"[^>]* value="64"/)
  assert.doesNotMatch(body, /name="review-due" type="radio" value="\w*" checked/)
})

test('CASE-02 facts of every kind are recorded; one that is emptied is not known any more; who changed which is on the record', async () => {
  const tom = await signedIn('tom')
  const changed = {
    ...standing,
    ...{ rosh: 'very-high', 'review-due': 'yes', 'court-report': 'no', 'pre-release-work': '', age: ' 30.5 ', sex: '' },
    ...{ 'end-date-day': '1', 'end-date-month': '12', 'end-date-year': '2025', mappa: 'level-2', part: ' All of it ' },
  }
  const answer = await tom.submit(await tom.open(url(1)), changed, form(1))
  assert.equal(answer.headers.location, paths.cases.show(reference, 1))
  assert.match(wordsOf(await tom.follow(answer)), /The facts are recorded .* Facts 10 of 27 recorded/)
  const { facts: recorded, factsVersion, part } = await inspected(1)
  const { sex: _, ...kept } = facts
  assert.deepEqual(recorded, {
    ...{ ...kept, rosh: 'very-high', 'review-due': true, 'court-report': false, age: 30.5 },
    ...{ 'end-date': '2025-12-01', mappa: 'level-2' },
  })
  assert.deepEqual([factsVersion, part], [1, 'All of it'])
  const { who, details } = await db
    .selectFrom('event')
    .select(['who', 'details'])
    .where('what', '=', 'CASE_FACTS_SAVED')
    .executeTakeFirstOrThrow()
  assert.deepEqual([who, details.case, details.version], ['tom', 1, 1])
  const names = ['age', 'court-report', 'end-date', 'mappa', 'review-due', 'rosh', 'sex']
  assert.deepEqual((details.changed as string[]).toSorted(), names)
})

test('CASE-02 a fact that is several choices at once is ticked, and stays so', async () => {
  const tom = await signedIn('tom')
  await recordFacts(db, reference, 2, { requirements: ['rehabilitation-activity', 'unpaid-work'] })
  const page = await tom.open(url(2))
  const ticked = [...page.body.matchAll(/name="requirements" type="checkbox" value="([^"]*)" checked/g)]
  assert.deepEqual(
    ticked.map(([, value]) => value),
    ['rehabilitation-activity', 'unpaid-work'],
  )
  const plain = await tom.open(url(5))
  const boxes = [...plain.body.matchAll(/name="(\w+)" type="checkbox" value="[^"]*"(?: checked)?/g)].map(
    ([, name]) => name,
  )
  assert.deepEqual([...new Set(boxes)], ['requirements', 'needs'])
  const requirements = ['unpaid-work', 'curfew', 'other']
  await tom.submit(page, { ...standing, requirements }, form(2))
  assert.deepEqual((await inspected(2)).facts.requirements, requirements)
})

test('CASE-02 while one fact is wrong nothing is recorded; each fault stands in words with its field, and what was typed stays', async () => {
  const tom = await signedIn('tom')
  const before = await inspected(3)
  const wrong = {
    ...{ ...standing, rosh: 'extreme', age: 'forty', 'review-due': 'perhaps', mappa: 'level-3', part: 'Typed' },
    ...{ 'start-date-day': '31', 'start-date-month': '2', 'end-date-day': '4' },
  }
  const answer = await tom.submit(await tom.open(url(3)), wrong, form(3))
  assert.equal(answer.statusCode, 400)
  assert.match(answer.body, /<title>Error: /)
  const faults = {
    rosh: 'Risk of serious harm, as the region has assessed it: select one of the choices',
    age: 'Age at commencement: enter a number, such as 40',
    'review-due': 'A review of risk of harm was due, or should have followed a change: select yes or no',
    'start-date-day': 'must be a real date, such as 11 2 2026',
    'end-date-day': 'Date the order or licence ended, if it has must include a month and a year',
  }
  for (const [id, words] of Object.entries(faults)) {
    assert.equal(wordsOf(answer).split(words).length, 3, `${words}: in the summary and at its field`)
    assert.ok(answer.body.includes(`href="#${id}"`), id)
    assert.match(answer.body, new RegExp(` id="${id}"`))
  }
  assert.match(answer.body, /id="age" name="age"[^>]* value="forty"/)
  assert.match(answer.body, /id="start-date-day" name="start-date-day"[^>]* value="31"/)
  assert.match(answer.body, /<textarea[^>]*>Typed<\/textarea>/)
  assert.match(answer.body, /<option value="level-3" selected>/)
  assert.deepEqual(await inspected(3), before)
  const long = await tom.submit(await tom.open(url(3)), { ...standing, part: 'x'.repeat(2001) }, form(3))
  assert.match(wordsOf(long), /Shorten the part to 2,000 characters or fewer/)
})

test('CASE-03 facts that someone else recorded meanwhile are shown beside what was typed, and nothing is overwritten', async () => {
  const tom = await signedIn('tom')
  const page = await tom.open(url(4))
  await recordFacts(db, reference, 4, { mappa: 'level-1', 'release-date': '2025-07-08' })
  const typed = { ...standing, mappa: 'level-3', part: 'Mine' }
  const shown = await tom.submit(page, typed, form(4))
  assert.match(
    wordsOf(shown),
    /There is a problem Someone else recorded facts of this case since you opened it\. Compare what you entered .* Recorded now: .* Date of release \(licence and post-sentence supervision\) Tuesday 8 July 2025 .* MAPPA Level 1 /,
  )
  assert.match(shown.body, /<option value="level-3" selected>/)
  assert.match(shown.body, /<textarea[^>]*>Mine<\/textarea>/)
  assert.deepEqual([(await inspected(4)).facts.mappa, (await inspected(4)).part], ['level-1', ''])
  assert.equal((await tom.submit(shown, typed, form(4))).statusCode, 303)
  assert.deepEqual([(await inspected(4)).facts.mappa, (await inspected(4)).part], ['level-3', 'Mine'])
})

test('CASE-02 facts are for the inspector of a case to record: who leads reads them', async () => {
  const page = await (await signedIn('nadia')).open(url(1))
  assert.match(wordsOf(page), /The case is Tom Okafor’s: .* MAPPA Level 2 .* The inspected body’s part All of it/)
  assert.doesNotMatch(page.body, /id="facts-1"/)
  await assert.rejects(recordFacts(db, reference, 1, { mappa: 'level-3' }, 'nadia'), /The case is Tom Okafor’s/)
})
