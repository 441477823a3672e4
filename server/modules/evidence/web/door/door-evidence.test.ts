import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { listNotes } from '#modules/fieldwork'
import { createInspection, recordDone } from '#modules/planning'
import { paths } from '#paths'
import { londonInstant } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { actOf } from '../../../../demonstration/act-of.ts'
import { lockedZip, pdfFile, wordFile } from '../../../../testutils/file-contents.ts'
import { formWithFiles } from '../../../../testutils/form-with-files.ts'
import { outsider } from '../../../../testutils/outsider.ts'
import { wordsOf } from '../../../../testutils/rated-inspection.ts'
import { openedBy } from '../../../../testutils/report-to-publish.ts'
import { teamUp } from '../../../../testutils/team-up.ts'
import { servicesFor, type Visitor, visitor } from '../../../../testutils/visitor.ts'
import { testWorld } from '../../../../testutils/world.ts'

const reference = 'south-central-dipp-2026'
const other = 'greater-manchester-dipp-2026'
const dipp = { programme: 'dipp', level: 'region', fieldwork: '2026-03-16' }
const announced = londonInstant('2026-02-23', '10:00')
const clock = { now: londonInstant('2026-03-09', '22:30') }

let db: Db
let drop: () => Promise<void>
let alex: Visitor
let gareth: Visitor
const services = () => servicesFor(db, { clock: () => clock.now })

const page = paths.door.evidence(reference)
const item = (id: string): string => paths.door.item(reference, id)

before(async () => {
  ;({ db, drop } = await testWorld())
  const joan = actOf('joan', londonInstant('2026-02-02', '10:00'))
  await createInspection(db, joan, { ...dipp, placeCode: 'N59' })
  await createInspection(db, joan, { ...dipp, placeCode: 'N50' })
  await teamUp(db, joan, reference, { gareth: 'lead-inspector', tom: 'assistant-inspector' })
  const shared = services()
  const spoc = {
    role: 'single-point-of-contact',
    language: 'en',
    name: 'Alex Moor',
    email: 'alex.moor@example.com',
  } as const
  alex = await outsider(shared, 'gareth', reference, spoc)
  gareth = await visitor(shared, 'gareth')
})
after(() => drop())

const events = (what: string) => db.selectFrom('event').select(['who', 'details']).where('what', '=', what).execute()
const mails = async (template: string) =>
  await db.selectFrom('notifyMessage').select(['text', 'toAddress']).where('template', '=', template).execute()

test('EVID-02 before the announcement nothing is asked for', async () => {
  assert.match(wordsOf(await alex.open(page)), /The list stands here once the inspection was announced/)
  assert.equal((await alex.open(item('business-plan'))).statusCode, 404)
  await recordDone(db, actOf('gareth', announced), reference, [{ step: 'announcement', doneOn: '2026-02-23' }])
})

test('EVID-02 EVID-04 EVID-06 the inspected body sees what is due, by when and how long that is, with organisation information apart', async () => {
  const words = wordsOf(await alex.open(page))
  assert.match(words, /0 of 7 answered. Next deadline: 11:59pm on Monday 9 March 2026. 1 hour left/)
  assert.match(words, /Regional business plan 11:59pm on Monday 9 March 2026 To be sent 0/)
  assert.doesNotMatch(words, /structure chart, including/)
  assert.match(wordsOf(await alex.open(paths.door.organisation(reference))), /structure chart, including .* Overdue 0/)
  const first = wordsOf(await alex.open(paths.door.show(reference)))
  assert.match(first, /Send the evidence 0 of 7 answered.* 1 hour left/)
  const welsh = wordsOf(await alex.open(`${page}?lang=cy`))
  assert.match(welsh, /Atebwyd 0 o 7. Y dyddiad cau nesaf: 11:59pm, Dydd Llun 9 Mawrth 2026. 1 awr ar ôl/)
  await alex.open(`${page}?lang=en`)
})

test('EVID-02 EVID-03 files are sent by a form for an item or for none; a receipt goes by mail', async () => {
  const sent = await alex.upload(await alex.open(item('business-plan')), '../Business plan.pdf', pdfFile())
  assert.equal(sent.statusCode, 303)
  assert.match(
    wordsOf(await alex.follow(sent)),
    /1 file is here .*Received .*Business plan\.pdf \(85 bytes\), Monday 9 March 2026, 10:30pm, not scanned for viruses/,
  )
  await alex.upload(await alex.open(page), 'Newsletter.docx', wordFile(), { item: '' })
  const [mail] = await mails('evidence-received')
  assert.equal(mail?.toAddress, 'alex.moor@example.com')
  assert.match(String(mail?.text), /We have received 1 file that you sent for the inspection of South Central/)
  const staff = wordsOf(await gareth.open(paths.evidence.list(reference)))
  assert.match(staff, /Regional business plan O1\.1, O3\.1 11:59pm on Monday 9 March 2026 Received 1 Not yet/)
  assert.match(staff, /1 file not asked for \. You may leave them out of account/)
})

test('EVID-05 what is refused is said for each file, and leaves nothing', async () => {
  const refused = await alex.upload(await alex.open(item('risk-register')), 'Register.zip', lockedZip())
  assert.equal(refused.statusCode, 400)
  assert.match(refused.body, /Register\.zip: It is protected by a password/)
  const nothing = await alex.upload(await alex.open(page), '', Buffer.alloc(0), { item: 'unchosen' })
  assert.match(nothing.body, /Select what the files are for[\s\S]*Select at least one file/)
  assert.equal(
    (await db.selectFrom('evidenceFile').selectAll().where('item', '=', 'risk-register').execute()).length,
    0,
  )
})

test('EVID-05 1,000 files in one form are refused in one sentence, and none is kept', async () => {
  const answer = await alex.app.inject({ method: 'POST', url: page, ...formWithFiles(await alex.open(page), 1000) })
  assert.equal(answer.statusCode, 413)
  assert.match(answer.body, /Send 100 files or fewer at once/)
})

test('EVID-05 a file is downloaded by the team, never shown inline, and the reading is on the record', async () => {
  const list = await gareth.open(paths.evidence.item(reference, 'business-plan'))
  const address = /href="([^"]*files\/[^"/]*)"/.exec(list.body)?.[1] ?? ''
  const file = await gareth.open(address)
  assert.match(String(file.headers['content-disposition']), /^attachment; filename="Business plan\.pdf"/)
  assert.equal(file.headers['x-content-type-options'], 'nosniff')
  assert.deepEqual(file.rawPayload, pdfFile())
  assert.equal((await events('PAGE_VIEW_EVIDENCE_FILE')).at(-1)?.who, 'gareth')
  assert.equal((await alex.open(address)).statusCode, 403)
})

test('EVID-02 an item is marked unavailable with the reason, and the mark can be taken back', async () => {
  const form = { form: 'id="unavailable-' }
  const without = await alex.submit(await alex.open(item('victims-strategy')), { intent: 'mark' }, form)
  assert.match(without.body, /Enter why it is not available/)
  await alex.submit(
    await alex.open(item('victims-strategy')),
    { intent: 'mark', reason: 'It is part of the business plan' },
    form,
  )
  assert.match(
    wordsOf(await gareth.open(paths.evidence.item(reference, 'victims-strategy'))),
    /Not available .*part of the business plan \(Alex Moor/,
  )
  await alex.submit(await alex.open(item('victims-strategy')), { intent: 'mark-again' }, { form: 'mark-again' })
  assert.match(wordsOf(await alex.open(item('victims-strategy'))), /To be sent/)
})

test('EVID-04 what comes after the deadline is accepted and marked late, by the deadline as it stood then', async () => {
  clock.now = londonInstant('2026-03-10', '00:00')
  await alex.upload(await alex.open(item('resettlement')), 'Strategy.docx', wordFile({ a: 'b' }))
  assert.match(
    wordsOf(await alex.open(page)),
    /resettlement strategy and delivery arrangements 11:59pm on Monday 9 March 2026 Received late 1/,
  )
  assert.match(wordsOf(await alex.open(page)), /Regional risk register .*? Overdue 0/)
})

test('EVID-07 CASE-03 the team writes what an item shows: it is saved as it is typed and stands beside its questions, and lines of enquiry are raised from it and closed', async () => {
  const address = paths.evidence.item(reference, 'business-plan')
  const review = { form: 'id="review-' }
  const text = 'Public protection is a priority with its own measures'
  const json = { ...review, json: true }
  const seen = await gareth.open(address)
  assert.equal((await gareth.submit(seen, { shows: '', codes: ['O1.1'] }, json)).json().state, 'saved')
  const { inspection } = await openedBy(db, 'gareth', reference)
  assert.deepEqual(await listNotes(db, inspection.id), [], 'nothing is said yet')
  const tom = await visitor(services(), 'tom')
  const [page, other] = [await gareth.open(address), await tom.open(address)]
  for (const told of ['saved', 'again, where the answer was lost'])
    assert.deepEqual(
      (await gareth.submit(page, { shows: text, codes: ['O1.1'] }, json)).json(),
      { state: 'saved', version: 2, words: 'Saved at 00:00' },
      told,
    )
  const clash = (await tom.submit(other, { shows: 'Mine', codes: ['O1.1'] }, json)).json()
  assert.deepEqual([clash.state, clash.theirs], ['clash', { shows: text, codes: ['O1.1'] }])
  const shown = await tom.submit(other, { shows: 'Mine', codes: ['O1.1'] }, review)
  assert.equal(shown.statusCode, 409)
  assert.match(
    wordsOf(shown),
    /Gareth Pryce changed this at 00:00, after you opened it What it shows: Public protection/,
  )
  assert.match(shown.body, />Mine<\/textarea>/)
  const news = (await tom.openJson(paths.evidence.review(reference, 'business-plan'))).json()
  assert.deepEqual([news.version, news.theirs.shows], [2, text])
  const [note] = await listNotes(db, inspection.id)
  assert.deepEqual(
    [note?.title, note?.text, note?.source, note?.codes],
    ['Regional business plan', text, 'document', ['O1.1']],
  )
  const better = { shows: `${text}, and a budget`, codes: ['O1.1', 'O3.1'] }
  assert.equal((await gareth.submit(await gareth.open(address), better, review)).statusCode, 303)
  assert.deepEqual(
    (await listNotes(db, inspection.id)).map(({ text, codes }) => [text, codes]),
    [[better.shows, better.codes]],
  )
  const nowhere = paths.evidence.item(reference, 'no-such-item')
  assert.equal((await gareth.sendTo(nowhere, await gareth.open(address), better)).statusCode, 404)

  const enquire = { form: 'id="enquire-' }
  const raised = { intent: 'enquire', text: 'Is the budget spent?', assignedTo: 'tom' }
  await gareth.submit(await gareth.open(address), raised, enquire)
  const list = await gareth.open(paths.evidence.enquiries(reference))
  assert.match(wordsOf(list), /Is the budget spent\? \(Tom Okafor, open\)/)
  const enquiry = /href="([^"]*lines-of-enquiry\/[^"]*)"/.exec(list.body)?.[1] ?? ''
  assert.match((await gareth.submit(await gareth.open(enquiry), {})).body, /Enter what was found/)
  await gareth.submit(await gareth.open(enquiry), { found: 'Half of it' })
  assert.match(wordsOf(await gareth.open(paths.evidence.enquiries(reference))), /closed: Half of it/)
})

test('EVID-02 a file sent by mistake is taken back, until the team has read what it belongs to', async () => {
  const strategy = await alex.submit(
    await alex.open(item('resettlement')),
    { intent: 'take-back' },
    { form: 'take-back' },
  )
  assert.match(wordsOf(await alex.follow(strategy)), /Strategy\.docx is taken back .*Overdue/)
  const plan = await alex.submit(await alex.open(item('business-plan')), { intent: 'take-back' }, { form: 'take-back' })
  assert.match(wordsOf(await alex.follow(plan)), /The team has read it already/)
})

test('EVID-07 CONF-01 an original is closed to all but the lead inspector, with a redacted copy in its place', async () => {
  const tom = await visitor(services(), 'tom')
  const list = await gareth.open(paths.evidence.item(reference, 'business-plan'))
  const redact = /href="([^"]*redacted-copy)"/.exec(list.body)?.[1] ?? ''
  const original = redact.replace('/redacted-copy', '')
  assert.equal((await tom.open(redact)).statusCode, 403)
  const closed = await gareth.upload(await gareth.open(redact), 'Redacted.pdf', pdfFile('Redacted'), {
    reason: 'It names people',
  })
  assert.equal(closed.statusCode, 303)
  assert.equal((await tom.open(original)).statusCode, 409)
  assert.equal((await gareth.open(original)).statusCode, 200)
  const shown = await tom.open(paths.evidence.item(reference, 'business-plan'))
  assert.match(wordsOf(shown), /Redacted copy of Business plan\.pdf/)
  assert.doesNotMatch(wordsOf(await alex.open(item('business-plan'))), /Redacted\.pdf/)
})

test('EVID-01 an additional request reaches the inspected body by mail and on its page', async () => {
  const added = await gareth.submit(await gareth.open(paths.evidence.add(reference)), { text: 'Minutes of the board' })
  assert.equal(added.statusCode, 303)
  assert.match(wordsOf(await alex.open(page)), /Minutes of the board Asked for later/)
  const [mail] = await mails('evidence-asked-for')
  assert.match(
    String(mail?.text),
    /asks for more evidence for the inspection of South Central, by 11:59pm on Monday 9 March 2026/,
  )
  assert.doesNotMatch(String(mail?.text), /Minutes/)
})

test('EVID-02 CONF-01 of another inspection there is nothing by any address', async () => {
  const id = '0198c0de-0000-7000-8000-00000000ffff'
  const { door } = paths
  const addresses = [
    door.evidence(other),
    door.organisation(other),
    door.item(other, 'business-plan'),
    door.upload(other, id),
  ]
  for (const address of addresses) assert.equal((await alex.open(address)).statusCode, 404, address)
  assert.equal((await alex.open(paths.evidence.list(reference))).statusCode, 403)
})
