import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { newId } from '#platform/ids.ts'
import { larchwood, setUpInspection } from '../../testutils/report-to-publish.ts'
import { type Fields, servicesFor, visitor } from '../../testutils/visitor.ts'
import { testWorld } from '../../testutils/world.ts'

let db: Db
let drop: () => Promise<void>
let team: string

before(async () => {
  ;({ db, drop } = await testWorld())
  team = paths.inspections.team(await setUpInspection(db, larchwood))
})
after(() => drop())

/** Sends the form that puts someone on the team; with what the script adds to it, if anything. */
const add = async (fields: Fields, by: 'ruth' | 'joan' = 'joan') => {
  const person = await visitor(servicesFor(db), by)
  return person.submit(await person.open(team), fields, { form: 'id="add-form"' })
}
const ines = { username: 'ines', role: 'assistant-inspector', reason: '', intent: 'add' }
const accepted = ({ cookies }: Awaited<ReturnType<typeof add>>) =>
  cookies.filter(({ name }) => name.startsWith('accepted-'))

test('CASE-03 a form that is refused says nothing of what the device keeps', async () => {
  const refused = await add({ ...ines, role: 'lead-inspector', draft: newId() })
  assert.equal(refused.statusCode, 400)
  assert.deepEqual(accepted(refused), [])
  const person = await visitor(servicesFor(db), 'joan')
  const page = await person.open(team)
  await person.submit(await person.open(paths.signOut))
  const signedOut = await person.submit(page, { ...ines, draft: newId() }, { form: 'id="add-form"' })
  assert.ok(signedOut.statusCode >= 400)
  assert.deepEqual(accepted(signedOut), [])
})

test('CASE-03 a form that is accepted names the draft for the script to forget, and none when none was sent', async () => {
  const draft = newId()
  const answer = await add({ ...ines, draft })
  assert.equal(answer.statusCode, 303)
  const [cookie, ...more] = accepted(answer)
  assert.deepEqual(more, [])
  assert.equal(cookie?.name, `accepted-${draft}`)
  assert.equal(cookie?.path, '/')
  assert.equal(cookie?.sameSite, 'Lax')
  assert.notEqual(cookie?.httpOnly, true)

  const gareth = { ...ines, username: 'gareth', reason: 'Speaks Welsh' }
  const plain = await add(gareth)
  assert.deepEqual([plain.statusCode, accepted(plain)], [303, []])
})

test('CASE-03 what is no id of a draft never becomes a cookie', async () => {
  const carys = { ...ines, username: 'carys', reason: 'Lends a hand', draft: 'x; path=/; domain=example.org' }
  const answer = await add(carys)
  assert.deepEqual([answer.statusCode, accepted(answer)], [303, []])
})
