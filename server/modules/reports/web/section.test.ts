import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { newId } from '#platform/ids.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import { larchwood, openedBy, setUpInspection } from '../../../testutils/report-to-publish.ts'
import { noon, servicesFor, type Visitor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'
import { saveSection } from '../actions.ts'

let db: Db
let drop: () => Promise<void>
let reference: string
let nadia: Visitor

before(async () => {
  ;({ db, drop } = await testWorld())
  reference = await setUpInspection(db, larchwood)
  nadia = await visitor(servicesFor(db), 'nadia')
})
after(() => drop())

const address = (section: string): string => paths.report.section(reference, section)

/** What Ruth writes meanwhile. */
const ruthWrites = async (section: string, text: string, seen: number) => {
  const open = await openedBy(db, 'ruth', reference)
  return saveSection(db, actOf('ruth', noon), open, { saveId: newId(), seen, section, text })
}

test('REPT-01 a section stands beside what the programme says of it, and is saved as it is typed', async () => {
  const page = await nadia.open(address('context'))
  assert.match(page.body, /Beds and occupancy/)
  assert.match(page.body, /Nothing saved yet/)
  const saved = await nadia.submit(page, { text: 'Twenty-four beds' }, { json: true })
  assert.deepEqual(saved.json(), { state: 'saved', version: 1, words: 'Saved at 12:00' })
  const again = await nadia.open(address('context'))
  assert.match(again.body, />Twenty-four beds<\/textarea>/)
  assert.match(again.body, /Saved at 12:00 on 3 March 2026 by Nadia Rahman/)
})

test('CASE-03 a save that is sent twice is written once', async () => {
  const page = await nadia.open(address('methodology'))
  const saveId = newId()
  for (const _ of [1, 2]) {
    const saved = await nadia.submit(page, { text: 'Two days on site', saveId }, { json: true })
    assert.equal(saved.json().version, 1)
  }
  const kept = await db.selectFrom('reportsSectionChange').select('text').where('id', '=', saveId).execute()
  assert.deepEqual(kept, [{ text: 'Two days on site' }])
})

test('CASE-03 of two people in one section neither overwrites the other, and each sees both texts', async () => {
  const page = await nadia.open(address('recommendations'))
  await ruthWrites('recommendations', 'Ruth’s recommendation', 0)
  const clash = await nadia.submit(page, { text: 'Nadia’s recommendation' }, { json: true })
  assert.equal(clash.statusCode, 409)
  assert.deepEqual(clash.json().theirs, { text: 'Ruth’s recommendation' })
  assert.match(clash.json().words, /Ruth Amadi changed this/)

  const shown = await nadia.submit(page, { text: 'Nadia’s recommendation' })
  assert.equal(shown.statusCode, 409)
  assert.match(shown.body, /Ruth’s recommendation/)
  assert.match(shown.body, />Nadia’s recommendation<\/textarea>/)

  const chosen = await nadia.submit(shown, { text: 'Both' })
  assert.equal(chosen.statusCode, 303)
  const row = db.selectFrom('reportsSection').select(['text', 'version']).where('section', '=', 'recommendations')
  assert.deepEqual(await row.execute(), [{ text: 'Both', version: 2 }])
})

test('CASE-03 what a closed tab sent at its end is no clash with the same section sent again from the page opened anew', async () => {
  const [first, again] = [await nadia.open(address('methodology')), await nadia.open(address('methodology'))]
  const words = { text: 'Typed, then the tab was closed' }
  const { version } = (await nadia.submit(first, words, { json: true })).json()
  const resent = await nadia.submit(again, words, { json: true })
  assert.deepEqual(resent.json(), { state: 'saved', version, words: 'Saved at 12:00' })
})

test('CASE-03 every save is in the record and in the history, with who wrote what', async () => {
  await ruthWrites('alerts', 'First', 0)
  await ruthWrites('alerts', 'Second', 1)
  const history = db.selectFrom('reportsSectionChange').select(['version', 'text', 'changedBy']).orderBy('version')
  assert.deepEqual(await history.where('section', '=', 'alerts').execute(), [
    { version: 1, text: 'First', changedBy: 'ruth' },
    { version: 2, text: 'Second', changedBy: 'ruth' },
  ])
  const events = await db.selectFrom('event').select('details').where('what', '=', 'REPORT_SECTION_SAVED').execute()
  assert.ok(events.some(({ details }) => details.section === 'alerts' && details.version === 2))
})

test('REPT-05 what looks like the number of a case is pointed out while one writes', async () => {
  const saved = await nadia.submit(
    await nadia.open(address('summary')),
    { text: 'The resident X000123 said' },
    { json: true },
  )
  assert.match(saved.json().words, /X000123 looks like the number of a case/)
  assert.match((await nadia.open(address('summary'))).body, /X000123 looks like the number of a case/)
})

test('a text that is too long is refused with what was typed, and nothing is lost', async () => {
  const text = 'x'.repeat(100_001)
  const answer = await nadia.submit(await nadia.open(address('effective-practice')), { text })
  assert.equal(answer.statusCode, 400)
  assert.match(answer.body, /Shorten the text to 100,000 characters or fewer/)
  assert.ok(answer.body.includes(text))
})

test('CONF-01 whoever may not write reads, and is refused; who is not on the team sees nothing', async () => {
  const form = await nadia.open(address('findings-1'))
  const tom = await visitor(servicesFor(db), 'tom')
  const page = await tom.open(address('findings-1'))
  assert.equal(page.statusCode, 200)
  assert.match(page.body, /Your role does not allow this/)
  assert.doesNotMatch(page.body, /<textarea/)
  const open = await openedBy(db, 'tom', reference)
  const save = { saveId: newId(), seen: 0, section: 'findings-1', text: 'Tom was here' }
  await assert.rejects(saveSection(db, actOf('tom', noon), open, save), /Your role does not allow this/)

  const ines = await visitor(servicesFor(db), 'ines')
  assert.equal((await ines.open(address('findings-1'))).statusCode, 403)
  assert.equal((await nadia.submit(form, { text: 'Nadia was here' })).statusCode, 303)
})

test('a section that the outline does not have is not there', async () => {
  assert.equal((await nadia.open(address('nonsense'))).statusCode, 404)
  const open = await openedBy(db, 'ruth', reference)
  const save = { saveId: newId(), seen: 0, section: 'nonsense', text: '' }
  await assert.rejects(saveSection(db, actOf('ruth', noon), open, save), { message: 'section nonsense' })
})
