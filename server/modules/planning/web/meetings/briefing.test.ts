import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { paths } from '#paths'
import { londonInstant } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { pagesOf } from '../../../../app.ts'
import { actOf } from '../../../../demonstration/act-of.ts'
import { packedFile, pdfFile } from '../../../../testutils/file-contents.ts'
import { outsider } from '../../../../testutils/outsider.ts'
import { teamUp } from '../../../../testutils/team-up.ts'
import { servicesFor, type Visitor, visitor } from '../../../../testutils/visitor.ts'
import { testWorld } from '../../../../testutils/world.ts'
import { createInspection } from '../../actions/create-inspection.ts'
import { layOutMeetings } from '../../actions/meetings/lay-out-meetings.ts'
import { recordDone } from '../../actions/record-done.ts'
import { doneStepsOf } from '../../queries/timeline-of.ts'

const reference = 'south-central-dipp-2026'
const other = 'greater-manchester-dipp-2026'
const here = paths.planningFiles.briefing(reference, 'briefing')
const door = paths.door.briefing(reference, 'briefing')
const clock = { now: londonInstant('2026-04-10', '16:50') }
const slides = (words = 'Context'): Buffer =>
  packedFile({ '[Content_Types].xml': '<Types/>', 'ppt/presentation.xml': `<p>${words}</p>` })

let db: Db
let drop: () => Promise<void>
let id: string
let gareth: Visitor
let sam: Visitor
let eve: Visitor
/** Sessions live over the days of the test. */
const services = () => servicesFor(db, { clock: () => clock.now, sessions: { hours: 100, idleMinutes: 6000 } })
let shared: ReturnType<typeof services>

before(async () => {
  ;({ db, drop } = await testWorld())
  shared = services()
  const joan = actOf('joan', londonInstant('2026-03-02', '10:00'))
  const dipp = { programme: 'dipp', level: 'region', fieldwork: '2026-04-13' }
  ;({ id } = await createInspection(db, joan, { ...dipp, placeCode: 'N59' }))
  const next = await createInspection(db, joan, { ...dipp, placeCode: 'N50' })
  assert.equal(next.reference, other)
  const team = { gareth: 'lead-inspector', nadia: 'deputy-lead-inspector', tom: 'assistant-inspector' }
  await teamUp(db, joan, reference, team)
  await teamUp(db, joan, other, { gareth: 'lead-inspector' })
  await layOutMeetings(db, actOf('gareth', clock.now), reference)
  const spoc = (name: string, email: string) => ({
    ...{ name, email, role: 'single-point-of-contact', language: 'en' as const },
  })
  sam = await outsider(shared, 'gareth', reference, spoc('Sam Poole', 'sam@region.example'))
  eve = await outsider(shared, 'gareth', other, spoc('Eve Rook', 'eve@region.example'))
  gareth = await visitor(shared, 'gareth')
})
after(() => drop())

const wordsOf = ({ body }: { body: string }): string =>
  body
    .slice(body.indexOf('<main'))
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
const files = () => db.selectFrom('planningFile').selectAll().orderBy('id').execute()
const events = (what: string) =>
  db.selectFrom('event').select(['who', 'details']).where('what', '=', what).orderBy('id').execute()

test('PLAN-10 a briefing says how long it is, from when its evidence is, on which questions, and who has to be there', async () => {
  const words = wordsOf(await gareth.open(here))
  assert.match(words, /Up to 45 minutes, then 30 for questions and discussion/)
  assert.match(words, /evidence from Sunday 13 April 2025 to Sunday 12 April 2026/)
  assert.match(words, /Who has to be there The lead inspector: Gareth Pryce/)
  assert.match(words, /One of the head of [^:]*deputy lead inspector: Nadia Rahman/)
  assert.match(words, /Inspection questions O1 .* O1\.1 .* O3\.3/)
  assert.match(words, /as Word, PowerPoint or PDF, by 5pm on Friday 10 April 2026\. 10 minutes left/)
  assert.match((await gareth.open(paths.meetings.list(reference))).body, new RegExp(here))
})

test('PLAN-10 EVID-05 the inspected body sends its slides as Word, PowerPoint or PDF; nothing else is taken, and a form counts once', async () => {
  assert.match(wordsOf(await sam.open(paths.door.show(reference))), /Send the slides: Briefing .* 10 minutes left/)
  const page = await sam.open(door)
  assert.match(wordsOf(page), /Slides are due 5pm on Friday 10 April 2026\. 10 minutes left/)
  assert.match(wordsOf(await sam.open(`${door}?lang=cy`)), /Word, PowerPoint neu PDF, hyd at 100 MB yr un/)
  await sam.open(`${door}?lang=en`)
  for (const [name, content, said] of [
    [
      'chart.csv',
      Buffer.from('a,b\n1,2\n'),
      /chart\.csv: It is a file of the kind “plain text”, which is not taken here/,
    ],
    ['talk.pptx', pdfFile(), /talk\.pptx: Its content is PDF, but its name ends differently/],
    [
      'macros.pptx',
      packedFile({ '[Content_Types].xml': '', 'ppt/presentation.xml': '', 'ppt/vbaProject.bin': '' }),
      /macros/,
    ],
    ['', Buffer.alloc(0), /Select at least one file/],
  ] as const) {
    const answer = await sam.upload(page, name, content)
    assert.equal(answer.statusCode, 400, name)
    assert.match(wordsOf(answer), said)
  }
  assert.equal((await files()).length, 0)
  // That no more than that is taken in is proved with the file store.
  const declared = pagesOf(shared).find(({ audit }) => audit === 'DOOR_BRIEFING')
  assert.deepEqual(declared?.receives, { files: 20, largest: 100_000_000 })
  assert.equal((await sam.upload(page, '../../etc/Briefing.pptx', slides())).statusCode, 303)
  assert.equal((await sam.upload(page, '../../etc/Briefing.pptx', slides())).statusCode, 303, 'the same form again')
  assert.deepEqual(
    (await files()).map(({ name, home, item, dueAt }) => [name, home, item, dueAt]),
    [['Briefing.pptx', 'slides', 'briefing', londonInstant('2026-04-10', '17:00')]],
  )
  assert.match(wordsOf(await sam.open(paths.door.show(reference))), /Send the slides: Briefing .* Sent/)
  clock.now = londonInstant('2026-04-10', '17:01')
  assert.match(wordsOf(await sam.open(door)), /The time has passed\. Send them all the same/)
  await sam.upload(await sam.open(door), 'Update.pdf', pdfFile())
  assert.match(wordsOf(await sam.open(door)), /Update\.pdf \([^)]+\)[^<]*?, late, not scanned/)
  assert.deepEqual(
    (await events('PLANNING_FILE_ADDED')).map(({ details }) => (details as { late: boolean }).late),
    [false, true],
  )
})

test('PLAN-10 EVID-05 the team saves the slides, on the record; nobody of another inspection or without permission does, or removes them', async () => {
  const [first] = await files()
  const file = first?.id as string
  const own = paths.planningFiles.show('slides', reference, file)
  const saved = await gareth.open(own)
  assert.match(String(saved.headers['content-disposition']), /^attachment; .*Briefing\.pptx/)
  assert.deepEqual(saved.rawPayload, slides())
  assert.equal((await events('PAGE_VIEW_SLIDES_FILE')).length, 1)
  const tom = await visitor(shared, 'tom')
  const page = await tom.open(here)
  assert.match(wordsOf(page), /Briefing\.pptx .* On time .* Update\.pdf .* Late/)
  assert.doesNotMatch(page.body, /Remove|type="file"|Record it as held/)
  const remove = paths.planningFiles.remove('slides', reference, file)
  assert.equal((await tom.open(remove)).statusCode, 409)
  const theirs = paths.planningFiles.show('slides', other, file)
  assert.equal((await gareth.open(theirs)).statusCode, 404, 'under the other inspection it is not there')
  assert.equal((await gareth.open(paths.planningFiles.show('background', reference, file))).statusCode, 404)
  assert.equal((await sam.open(own)).statusCode, 403, 'a page of staff')
  assert.equal((await eve.open(door)).statusCode, 404)
  const form = await eve.open(paths.door.briefing(other, 'briefing'))
  assert.equal((await eve.sendTo(door, form, { intent: 'take-back', file })).statusCode, 404)
  const across = await eve.sendTo(paths.door.briefing(other, 'briefing'), form, { intent: 'take-back', file })
  assert.equal(across.statusCode, 404)
  assert.equal((await files()).filter(({ removedAt }) => removedAt).length, 0)
})

test('PLAN-10 slides are taken back by whoever sent them, and removed by the team with a reason that is kept', async () => {
  const [, late] = await files()
  await gareth.upload(
    await gareth.open(here),
    'By email.docx',
    packedFile({ '[Content_Types].xml': '', 'word/document.xml': '' }),
  )
  const added = (await files()).at(-1)
  assert.equal(added?.sentBy, 'gareth')
  const page = await sam.open(door)
  assert.equal(page.body.match(/value="take-back"/g)?.length, 2, 'not what the team added')
  await sam.submit(page, { intent: 'take-back', file: added?.id as string }, { form: 'take-back' })
  assert.equal((await files()).at(-1)?.removedAt, null)
  await sam.submit(page, { intent: 'take-back', file: late?.id as string }, { form: 'take-back' })
  assert.equal((await files())[1]?.removeReason, 'Taken back by the inspected body')
  const remove = paths.planningFiles.remove('slides', reference, added?.id as string)
  const asked = await gareth.open(remove)
  const empty = await gareth.submit(asked, { reason: ' ' })
  assert.deepEqual([empty.statusCode, /Enter why the file is removed/.test(empty.body)], [409, true])
  assert.equal((await gareth.submit(asked, { reason: 'Meant for another region' })).statusCode, 303)
  assert.match((await gareth.submit(asked, { reason: 'Again' })).body, /Somebody else has removed this file meanwhile/)
  assert.match(wordsOf(await gareth.open(here)), /Removed: .*By email\.docx: Meant for another region \(Gareth Pryce/)
  assert.equal((await gareth.open(paths.planningFiles.show('slides', reference, added?.id as string))).statusCode, 404)
})

test('PLAN-10 a briefing is not recorded as held without those who have to be there, or longer than is usual, unless a reason is kept', async () => {
  const done = { step: 'briefing', doneOn: '2026-04-13' }
  clock.now = londonInstant('2026-04-13', '12:00')
  const today = actOf('gareth', clock.now)
  await assert.rejects(recordDone(db, today, reference, [done]), /is done once it is recorded as held/)
  const lead = await visitor(shared, 'gareth')
  const page = await lead.open(here)
  const form = { form: 'value="hold"' }
  const day = { 'heldOn-day': '13', 'heldOn-month': '4', 'heldOn-year': '2026' }
  const held = { ...day, intent: 'hold', there: ['gareth', 'tom'], spoke: '45', questions: '30' }
  const alone = await lead.submit(page, held, form)
  assert.equal(alone.statusCode, 400)
  assert.match(
    wordsOf(alone),
    /Enter why: the head of probation inspection programme.* or deputy lead inspector was not there/,
  )
  const tomorrow = await lead.submit(page, { ...held, 'heldOn-day': '14', there: ['gareth', 'nadia'] }, form)
  assert.match(wordsOf(tomorrow), /That day has not come yet/)
  const wrong = await lead.submit(page, { ...held, spoke: 'long', there: ['gareth', 'nadia', 'samir'] }, form)
  assert.match(wordsOf(wrong), /Enter how many minutes the inspected body spoke.*Select people who are on the team/)
  const long = await lead.submit(page, { ...held, spoke: '60', there: ['gareth', 'nadia'] }, form)
  assert.match(wordsOf(long), /Enter why: it took 60 minutes before the questions; up to 45 are usual/)
  assert.equal((await events('BRIEFING_HELD')).length, 0)
  const saved = await lead.submit(page, { ...held, reason: 'Nadia was ill, and the head of programme away' }, form)
  assert.equal(saved.statusCode, 303)
  assert.match(wordsOf(await lead.open(here)), /Gareth Pryce, Tom Okafor .* was not there Why Nadia was ill/)
  const [event] = await events('BRIEFING_HELD')
  assert.equal(
    (event?.details as { reason?: string } | undefined)?.reason,
    'Nadia was ill, and the head of programme away',
  )
  assert.deepEqual(
    (await doneStepsOf(db, id)).map(({ step, doneOn }) => ({ step, doneOn })),
    [done],
  )
  const stale = await lead.submit(page, { ...held, there: ['gareth', 'nadia'] }, form)
  assert.deepEqual([stale.statusCode, /recorded this briefing meanwhile/.test(stale.body)], [409, true])
  await lead.submit(await lead.open(here), { ...held, there: ['gareth', 'nadia'], reason: '' }, form)
  assert.doesNotMatch(wordsOf(await lead.open(here)), /was not there/)
  const later = await sam.open(door)
  assert.doesNotMatch(later.body, /value="take-back"/)
  assert.match(wordsOf(later), /The briefing was held\. Slides can still be sent/)
})
