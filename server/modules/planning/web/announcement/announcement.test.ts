import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { actOf } from '../../../../demonstration/act-of.ts'
import { outsider } from '../../../../testutils/outsider.ts'
import { teamUp } from '../../../../testutils/team-up.ts'
import { servicesFor, type Visitor, visitor } from '../../../../testutils/visitor.ts'
import { testWorld } from '../../../../testutils/world.ts'
import { createInspection } from '../../actions/create-inspection.ts'
import { moveStep } from '../../actions/move-step.ts'

const february = new Date('2026-02-02T10:00:00Z')
const reference = 'cowslipmere-house-ap-2026'
const here = paths.announcement.show(reference)
const survey = 'https://surveys.example/residents'

let db: Db
let drop: () => Promise<void>
let nadia: Visitor
let carys: Visitor

before(async () => {
  ;({ db, drop } = await testWorld())
  const act = actOf('joan', february)
  await createInspection(db, act, {
    ...{ programme: 'approved-premises', level: 'approved-premises', placeCode: 'LAP-N03-01', fieldwork: '2026-03-11' },
  })
  await teamUp(db, act, reference, { nadia: 'lead-inspector' })
  nadia = await visitor(servicesFor(db), 'nadia')
  carys = await outsider(servicesFor(db), 'nadia', reference, {
    ...{ role: 'approved-premises-manager', language: 'en' },
    ...{ name: 'Carys Bowen', email: 'carys.bowen@example.com' },
  })
})
after(() => drop())

const told = { person: 'Sian Morris, area manager', toldBy: 'nadia' }

test('PLAN-05 it is recorded who was told, by whom, when and how; what is missing is said at its field', async () => {
  const page = await nadia.open(paths.announcement.told(reference))
  const wrong = await nadia.submit(page, { ...told, person: '', how: '', toldAt: 'soon' })
  assert.equal(wrong.statusCode, 400)
  assert.match(wrong.body, /href="#person">Enter who was told/)
  assert.match(wrong.body, /href="#toldAt">Enter the time/)
  const day = { 'toldOn-day': '23', 'toldOn-month': '2', 'toldOn-year': '2026' }
  const answer = await nadia.submit(page, { ...told, ...day, how: 'By telephone', toldAt: '9:15am' })
  assert.equal(answer.statusCode, 303)
  const shown = await nadia.open(here)
  assert.match(shown.body, /Sian Morris[\s\S]*By telephone[\s\S]*Nadia Rahman[\s\S]*Monday 23 February 2026, 9:15am/)
})

test('PLAN-05 what the letters speak of and nobody has said yet keeps them from being issued', async () => {
  const page = await nadia.open(here)
  assert.match(page.body, /The letters speak of the address of “Residents’ survey”, which is not known yet/)
  assert.doesNotMatch(page.body, /Issue the announcement</)
  assert.equal((await nadia.submit(await nadia.open(paths.announcement.issue(reference)))).statusCode, 409)
})

test('PLAN-05 words are corrected in both languages; the loser of a race keeps what they typed', async () => {
  const form = paths.announcement.letter(reference, 'letter')
  const [page, stale] = [await nadia.open(form), await nadia.open(form)]
  const fields = Object.fromEntries(
    [...page.body.matchAll(/<textarea[^>]*name="([^"]+)"[^>]*>([\s\S]*?)<\/textarea>/g)].map(([, name, text]) => [
      name,
      String(text).replaceAll('&#39;', "'"),
    ]),
  ) as Record<string, string>
  assert.ok('overview-cy' in fields, 'in Wales both languages')
  const own = { ...fields, 'survey-residents': survey, 'overview-en': 'We come to {place}.' }
  assert.equal((await nadia.submit(page, own)).statusCode, 303)
  const lost = await nadia.submit(stale, { ...own, 'overview-en': 'We visit {place}.' })
  assert.equal(lost.statusCode, 409)
  assert.match(lost.body, /We visit \{place\}\./)
  assert.match(lost.body, /Nadia Rahman corrected the announcement since you opened it/)
  const letter = await nadia.open(paths.announcement.document(reference, 'letter'))
  assert.match(letter.body, /We come to Cowslipmere House\./)
  assert.match(letter.body, /Joan Whitfield/)
})

test('PLAN-05 a letter is a page, an accessible PDF and a Word file', async () => {
  const at = (format: string) => paths.announcement.document(reference, 'letter', { language: 'cy', format })
  const pdf = await nadia.open(at('pdf'))
  assert.equal(pdf.headers['content-type'], 'application/pdf')
  assert.equal(pdf.rawPayload.subarray(0, 5).toString(), '%PDF-')
  const word = await nadia.open(at('docx'))
  assert.equal(word.rawPayload.subarray(0, 2).toString(), 'PK')
  assert.equal((await nadia.open(at('exe'))).statusCode, 404)
  assert.equal((await nadia.open(paths.announcement.document(reference, 'secrets'))).statusCode, 404)
})

test('PLAN-05 it is issued once and stays as it was issued, and the inspected body finds it', async () => {
  const door = paths.door.announcement(reference)
  assert.match((await carys.open(door)).body, /Nothing was sent yet/)
  assert.equal((await carys.open(paths.door.document(reference, 'letter'))).statusCode, 404)
  const check = await nadia.open(paths.announcement.issue(reference))
  assert.equal((await nadia.submit(check)).statusCode, 303)
  assert.equal((await nadia.submit(check)).statusCode, 409)
  assert.match((await nadia.open(paths.inspections.plan(reference))).body, /Announcement[\s\S]*Done on 3 March 2026/)

  const told = await db.selectFrom('notifyMessage').select(['toAddress', 'subject']).execute()
  const subject = 'The inspection of Cowslipmere House is announced'
  assert.ok(told.some(each => each.toAddress === 'carys.bowen@example.com' && each.subject === subject))
  const letter = paths.door.document(reference, 'letter')
  const before = await carys.open(letter)
  assert.match(before.body, /We come to Cowslipmere House\./)
  const move = { step: 'context-setting', date: '2026-03-09', reason: 'The manager is away', version: 1 }
  await moveStep(db, actOf('joan', february), reference, move)
  const tuesday = /Tuesday 10 March 2026/
  assert.doesNotMatch((await nadia.open(paths.inspections.projectPlan(reference))).body, tuesday)
  assert.match((await carys.open(letter)).body, tuesday)
  const welsh = await carys.open(paths.door.document(reference, 'letter', { language: 'cy' }))
  assert.match(welsh.body, /lang="cy"[\s\S]*byddwn yn arolygu Cowslipmere House/)
  assert.match((await carys.open(door)).body, /Gwybodaeth i staff/)
  const list = await carys.open(paths.door.document(reference, 'evidence-in-advance'))
  assert.match(list.body, /out-of-hours recall[\s\S]*Covers[\s\S]*9am on Wednesday 11 March 2026/)
  const corrected = await nadia.submit(await nadia.open(paths.announcement.letter(reference, 'letter')), {})
  assert.equal(corrected.statusCode, 400)
})

test('PLAN-05 whoever is not on the team announces nothing', async () => {
  const other = await visitor(servicesFor(db), 'gareth')
  assert.equal((await other.open(paths.announcement.told(reference))).statusCode, 403)
  const tom = await visitor(servicesFor(db), 'tom')
  assert.equal((await tom.open(paths.announcement.issue(reference))).statusCode, 403)
})
