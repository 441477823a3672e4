import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { Conflict, Forbidden } from '#platform/errors.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import { noon, servicesFor, type Visitor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'
import { recordStage, sayThatLeft } from '../actions/development.ts'
import { addPeople } from '../actions/people.ts'
import { listPeople } from '../queries/people.ts'

let db: Db
let drop: () => Promise<void>
let ruth: Visitor
let martin: Visitor

before(async () => {
  ;({ db, drop } = await testWorld())
  ruth = await visitor(servicesFor(db), 'ruth')
  martin = await visitor(servicesFor(db), 'martin')
})
after(() => drop())

const joinedOn = { 'joinedOn-day': '2', 'joinedOn-month': '2', 'joinedOn-year': '2026' }
const lena = { username: 'lena', name: 'Lena Hoff', roles: 'assistant-inspector', base: 'Leeds', languages: 'pl' }

test('TEAM-07 everyone reads roles, base and languages; training, work and needs the person and who answers for them', async () => {
  const tom = await visitor(servicesFor(db), 'tom')
  const others = (await tom.open(paths.people.show('ines'))).body
  assert.match(others, /Assistant inspector[\s\S]*Manchester[\s\S]*are shown to the person and to those who answer/)
  assert.doesNotMatch(others, /Certificate|Weigh evidence/)
  const ines = await visitor(servicesFor(db), 'ines')
  for (const reader of [ines, martin, ruth]) {
    const { body } = await reader.open(paths.people.show('ines'))
    assert.match(body, /Certificate in Inspection Skills[\s\S]*Overdue since/)
    assert.match(body, /Weigh evidence from several sources/)
    assert.match(body, /On no inspection’s team/)
    assert.match(body, /does not record them yet/)
  }
  assert.equal((await ines.open(paths.people.part('ines', 'training'))).statusCode, 403)
  const work = (await ines.open(paths.work)).body
  assert.match(work, /Your training and development[\s\S]*Certificate in Inspection Skills: Overdue since/)
  assert.match(work, /Weigh evidence from several sources[\s\S]*href="\/people\/ines"/)
  assert.match((await ruth.open(paths.work)).body, /Nothing of your training or development is due/)
  assert.equal((await tom.open(paths.people.show('nobody'))).statusCode, 404)
})

test('TEAM-04 people are found by role, by language and by where their certificate stands', async () => {
  const list = async (query: string) => (await martin.open(`${paths.people.list}?${query}`)).body
  assert.match(await list('certificate=overdue'), /Ines Carvalho/)
  assert.doesNotMatch(await list('certificate=overdue'), />Tom Okafor</)
  assert.match(await list('language=cy'), /Gareth Pryce[\s\S]*Welsh/)
  assert.doesNotMatch(await list('language=cy'), />Nadia Rahman</)
  assert.match(await list('role=standards-lead'), /1 person[\s\S]*Priya Nair/)
  const tom = await visitor(servicesFor(db), 'tom')
  const his = (await tom.open(`${paths.people.list}?certificate=overdue`)).body
  assert.match(his, />Tom Okafor</)
  assert.doesNotMatch(his, /Overdue|Certificate/)
})

test('TEAM-03 TEAM-04 a person is added and trained, and their certificate is assured by a qualified assessor alone', async () => {
  const page = await ruth.open(paths.people.show('new'))
  const wrong = await ruth.submit(page, { ...lena, username: 'Lena H', roles: [], name: '' })
  assert.match(wrong.body, /href="#username">Enter a username[\s\S]*href="#name">Enter the name[\s\S]*href="#roles">/)
  assert.match(
    (await ruth.submit(page, { ...lena, username: 'tom' })).body,
    /Someone is, or was, here under the name tom/,
  )
  const added = await ruth.submit(page, { ...lena, ...joinedOn })
  assert.match((await ruth.follow(added)).body, /Lena Hoff is added[\s\S]*Polish[\s\S]*Due by Monday 1 February 2027/)
  const training = await martin.open(paths.people.part('lena', 'training'))
  const days = (name: string, day: number) => ({
    [`${name}-day`]: `${day}`,
    [`${name}-month`]: '2',
    [`${name}-year`]: '2026',
  })
  const initial = { stage: 'initial-training', ...days('startedOn', 2), intent: 'stage' }
  assert.match((await martin.submit(training, { ...initial, ...days('doneOn', 12) })).body, /lasts two weeks at least/)
  assert.equal((await martin.submit(training, { ...initial, ...days('doneOn', 13) })).statusCode, 303)
  const practice = { stage: 'assessed-practice', ...days('doneOn', 27), intent: 'stage' }
  assert.match((await martin.submit(training, practice)).body, /href="#assessor">Select who assured it/)
  const attempt = recordStage(db, actOf('martin', noon), 'lena', {
    ...{ stage: 'assessed-practice', startedOn: '', doneOn: '2026-02-27', assessor: 'nadia' },
  })
  await assert.rejects(
    attempt,
    (error: unknown) => error instanceof Conflict && /qualified assessor/.test(error.message),
  )
  await martin.submit(training, { ...practice, assessor: 'gareth' })
  assert.match((await martin.open(paths.people.show('lena'))).body, /Gareth Pryce[\s\S]*Can be put on live inspections/)
})

test('CONF-01 roles are changed by others than the person, and not over a change that was not seen', async () => {
  const tooMuch = { roles: ['head-of-programme', 'senior-manager'] }
  const own = await ruth.open(paths.people.part('ruth', 'change'))
  assert.match(
    (await ruth.submit(own, { ...tooMuch, name: 'Ruth', ...joinedOn })).body,
    /Someone else changes your own roles/,
  )
  const page = await ruth.open(paths.people.part('lena', 'change'))
  const promoted = { name: 'Lena Hoff', roles: 'lead-inspector', base: 'York', ...joinedOn }
  assert.equal((await ruth.submit(page, promoted)).statusCode, 303)
  assert.match((await ruth.submit(page, promoted)).body, /Someone else changed this meanwhile/)
  const tom = await visitor(servicesFor(db), 'tom')
  assert.equal((await tom.open(paths.people.part('lena', 'change'))).statusCode, 403)
})

test('TEAM-07 a development need has its day, and is met', async () => {
  const page = await martin.open(paths.people.part('lena', 'needs'))
  assert.match((await martin.submit(page, { intent: 'need' })).body, /href="#need">Enter what is to be developed/)
  const dates = { 'agreedOn-day': '2', 'agreedOn-month': '3', 'agreedOn-year': '2026' }
  const due = { 'dueOn-day': '2', 'dueOn-month': '6', 'dueOn-year': '2026' }
  await martin.submit(page, { intent: 'need', need: 'Read aloud', ...dates, ...due })
  const shown = await martin.open(paths.people.show('lena'))
  assert.match(shown.body, /Read aloud[\s\S]*Tuesday 2 June 2026[\s\S]*Open/)
  const open = await martin.open(paths.people.part('lena', 'needs'))
  await martin.submit(open, { intent: 'met' }, { form: 'name="id"' })
  assert.match((await martin.open(paths.people.show('lena'))).body, /Met on Tuesday 3 March 2026/)
})

test('CONF-01 who has left signs in no more and is in no list, and histories keep the name', async () => {
  await assert.rejects(sayThatLeft(db, actOf('tom', noon), 'lena'), Forbidden)
  await assert.rejects(sayThatLeft(db, actOf('ruth', noon), 'ruth'), Conflict)
  await ruth.submit(await ruth.open(paths.people.part('lena', 'leaving')))
  assert.doesNotMatch((await ruth.open(paths.people.list)).body, /Lena Hoff/)
  assert.match((await ruth.open(paths.people.show('lena'))).body, /Left the inspectorate on Tuesday 3 March 2026/)
})

test('people of one name have one order, whichever came first', async () => {
  for (const username of ['zoe', 'amy'])
    await addPeople(db, actOf('ruth', noon), [{ username, name: 'Ann Lee', about: 'Invented', roles: [] }])
  const namesakes = (await listPeople(db)).filter(({ name }) => name === 'Ann Lee')
  assert.deepEqual(
    namesakes.map(({ username }) => username),
    ['amy', 'zoe'],
  )
})
