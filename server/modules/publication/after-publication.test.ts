import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { linkEvidence, listNotes, saveNote } from '#modules/fieldwork'
import { inviteOutsider, type OpenInspection } from '#modules/planning'
import { questionsOf, slugOfCode } from '#modules/programmes'
import { answersOf, saveAnswer } from '#modules/ratings'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { newId } from '#platform/ids.ts'
import { actOf } from '../../demonstration/act-of.ts'
import { outsider } from '../../testutils/outsider.ts'
import { wordsOf } from '../../testutils/rated-inspection.ts'
import { larchwoodReadyToPublish, openedBy, southCentralReadyToPublish } from '../../testutils/report-to-publish.ts'
import { noon, servicesFor, type Visitor, visitor } from '../../testutils/visitor.ts'
import { testWorld } from '../../testutils/world.ts'
import { publishReport } from './actions.ts'

let db: Db
let drop: () => Promise<void>
let nadia: Visitor
/** Of the inspected body, invited before the report was published. */
let alex: Visitor & { invitation: string }
const spoc = {
  role: 'single-point-of-contact',
  name: 'Alex Moor',
  email: 'alex@region.example',
  language: 'en',
} as const
/** Of a programme that rates nothing. */
let unrated: Awaited<ReturnType<typeof publish>>

const closed =
  /The report was published on Tuesday 3 March 2026; the answers and evidence it rests on do not change any more\. Tell the head of programme if you find a mistake/
const decision = 'The ratings panel has decided. Nothing moves without a new decision of the panel'

/** The first question of an inspection, with the address of its page. */
const firstOf = ({ programme, inspection }: OpenInspection) => {
  const [question] = questionsOf(programme, inspection.level)
  if (!question) throw new Error('no question')
  const { code, standard } = question
  const page = paths.judgements.prompt(inspection.reference, slugOfCode(standard.code), slugOfCode(code))
  return { code, page }
}

const answered = (open: OpenInspection, seen: number) => {
  const { code } = firstOf(open)
  const save = { code, answer: 'no', reasons: 'Second thoughts', why: '', saveId: newId(), seen } as const
  return saveAnswer(db, actOf('nadia', noon), open, save)
}

const noted = (open: OpenInspection, id: string, seen: number, text: string) => {
  const about = { title: 'Handover', source: 'observation', validity: 'strong', weight: 'high', codes: [] }
  return saveNote(db, actOf('nadia', noon), open, { ...about, id, text, seen, saveId: newId() })
}

const linked = (open: OpenInspection, id: string) =>
  linkEvidence(db, actOf('nadia', noon), open, firstOf(open).code, { add: [id], remove: [] })

/** All that is on record beneath the report of an inspection. */
const beneath = async ({ inspection }: OpenInspection) => ({
  answers: await answersOf(db, inspection.id),
  notes: await listNotes(db, inspection.id),
  events: await db
    .selectFrom('event')
    .select('id')
    .where('subjectId', '=', inspection.id)
    .where('what', 'not like', 'PAGE_VIEW_%')
    .execute(),
})

/** Published, with one piece of evidence; pages of it were opened before that. */
const publish = async (reference: string) => {
  const open = await openedBy(db, 'nadia', reference)
  const note = newId()
  assert.deepEqual(await noted(open, note, 0, 'Risks were named'), { version: 1 })
  const forms = {
    prompt: await nadia.open(firstOf(open).page),
    note: await nadia.open(paths.fieldwork.note(reference, note)),
  }
  await publishReport(db, actOf('ruth', noon), await openedBy(db, 'ruth', reference))
  return { open, note, forms }
}

before(async () => {
  ;({ db, drop } = await testWorld())
  nadia = await visitor(servicesFor(db), 'nadia')
  const reference = await southCentralReadyToPublish(db)
  assert.deepEqual(await answered(await openedBy(db, 'nadia', reference), 1), { version: 2 })
  alex = await outsider(servicesFor(db), 'nadia', reference, spoc)
  assert.equal((await alex.open(paths.door.show(reference))).statusCode, 200)
  unrated = await publish(reference)
})
after(() => drop())

test('REPT-07 after publication no answer changes under a programme that rates nothing, by the action or by the page', async () => {
  const { open, forms } = unrated
  const { reference } = open.inspection
  const before = await beneath(open)

  await assert.rejects(answered(open, 2), closed)
  await assert.rejects(answered(open, 0), closed)
  const late = await nadia.submit(forms.prompt, { answer: 'yes' }, { form: 'id="answer-form"', json: true })
  assert.equal(late.statusCode, 409)
  assert.match(late.json().reasons.join(), closed)
  assert.deepEqual(await beneath(open), before)

  const page = await nadia.open(firstOf(open).page)
  assert.match(wordsOf(page), closed)
  assert.match(wordsOf(page), /Answer No Reasons Second thoughts/)
  assert.doesNotMatch(page.body, /id="answer-form"|<textarea|Add evidence for|Link the evidence/)
  assert.match(wordsOf(await nadia.open(paths.judgements.list(reference))), closed)
})

test('REPT-07 after publication no evidence is added, changed or linked, by the action or by the page', async () => {
  const { open, note, forms } = unrated
  const { reference } = open.inspection
  const before = await beneath(open)

  await assert.rejects(noted(open, note, 1, 'Risks were not named'), closed)
  await assert.rejects(noted(open, newId(), 0, 'Found later'), closed)
  await assert.rejects(linked(open, note), closed)
  const late = await nadia.submit(forms.note, { text: 'Too late' }, { form: 'id="note"', json: true })
  assert.equal(late.statusCode, 409)
  assert.match(late.json().reasons.join(), closed)
  assert.deepEqual(await beneath(open), before)

  const page = await nadia.open(paths.fieldwork.note(reference, note))
  assert.match(wordsOf(page), closed)
  assert.match(wordsOf(page), /What was found Risks were named/)
  assert.doesNotMatch(page.body, /id="note"|<textarea/)
  const list = wordsOf(await nadia.open(paths.fieldwork.list(reference)))
  assert.match(list, closed)
  assert.doesNotMatch(list, /Add evidence/)
  const added = await nadia.follow(await nadia.open(paths.fieldwork.add(reference)))
  assert.doesNotMatch(added.body, /id="note"/)
})

test('RATE-09 where a programme rates, the panel’s decision closes its answers as before; REPT-07 publication closes its evidence', async () => {
  const reference = await larchwoodReadyToPublish(db)
  await assert.rejects(answered(await openedBy(db, 'nadia', reference), 1), { message: decision })
  const { open, note } = await publish(reference)
  const before = await beneath(open)

  await assert.rejects(answered(open, 1), { message: decision })
  await assert.rejects(noted(open, note, 1, 'Risks were not named'), closed)
  await assert.rejects(linked(open, note), closed)
  assert.deepEqual(await beneath(open), before)
  const prompt = wordsOf(await nadia.open(firstOf(open).page))
  assert.ok(prompt.includes(decision))
  assert.doesNotMatch(prompt, closed)
})

test('CONF-05 publication ends the access of everyone from outside at once, though the plan goes on, and tells them', async () => {
  const { reference, id } = unrated.open.inspection
  const last = await db
    .selectFrom('planningPhase')
    .select(({ fn }) => fn.max('lastDay').as('day'))
    .where('inspectionId', '=', id)
    .executeTakeFirst()
  assert.ok((last?.day ?? '') > '2026-03-03', 'the plan goes on')
  assert.equal((await alex.open(paths.door.show(reference))).statusCode, 303)
  const told = await db
    .selectFrom('notifyMessage')
    .select(['toAddress', 'subject', 'links'])
    .where('template', '=', 'report-published')
    .execute()
  assert.deepEqual(
    told.map(({ toAddress, subject, links }) => [toAddress, subject, links[0]?.path]),
    [['alex@region.example', 'The report on South Central is published', paths.published.show(reference)]],
  )
  const sessions = db.selectFrom('session').select('endedAt').where('username', 'like', 'outside-%')
  assert.ok((await sessions.execute()).every(({ endedAt }) => endedAt !== null))
  // No link lets them in again: neither asked for by them nor sent by staff, and nobody else is invited.
  const act = actOf('nadia', noon)
  const links = () => db.selectFrom('planningInvitationLink').select('hash').where('spentAt', 'is', null).execute()
  await alex.submit(await alex.open(paths.invitation.ask), { email: spoc.email })
  assert.deepEqual(await links(), [])
  const page = await nadia.open(paths.inspections.invitation(reference, alex.invitation))
  assert.match(wordsOf(page), /Ended on Tuesday 3 March 2026/)
  assert.doesNotMatch(page.body, /Send a new link/)
  assert.match(
    (
      await nadia.submit(
        page,
        { intent: 'last-day', 'lastDay-day': '1', 'lastDay-month': '4', 'lastDay-year': '2026' },
        { form: 'last-day' },
      )
    ).body,
    /The access ended when the report was published/,
  )
  await assert.rejects(
    inviteOutsider(db, act, reference, { ...spoc, email: 'other@region.example' }),
    /The inspection is over/,
  )
})
