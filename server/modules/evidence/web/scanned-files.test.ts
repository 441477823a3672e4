import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { createInspection, recordDone } from '#modules/planning'
import { paths } from '#paths'
import { londonInstant } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { fileStore } from '#platform/files/file-store.ts'
import { clamd } from '#platform/files/scan/clamd.ts'
import { scanFiles } from '#platform/files/scan/scan-files.ts'
import type { Scanner } from '#platform/files/scan/scanner.ts'
import { folderBlobs } from '#platform/files/stores/folder-blobs.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import { onInfected } from '../../../events.ts'
import { type ClamdServer, clamdServer, nameOfVirus, virusOfTests } from '../../../testutils/clamd-server.ts'
import { pdfFile } from '../../../testutils/file-contents.ts'
import { fileFolder } from '../../../testutils/file-folder.ts'
import { outsider } from '../../../testutils/outsider.ts'
import { wordsOf } from '../../../testutils/rated-inspection.ts'
import { teamUp } from '../../../testutils/team-up.ts'
import { servicesFor, type Visitor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'

const reference = 'south-central-dipp-2026'
const clock = { now: londonInstant('2026-03-03', '15:00') }
const files = fileStore(folderBlobs(fileFolder()))
const item = (id: string): string => paths.door.item(reference, id)
const staffItem = (id: string): string => paths.evidence.item(reference, id)

let db: Db
let drop: () => Promise<void>
let server: ClamdServer
let scanner: Scanner
let [alex, sam, gareth]: Visitor[] = []

before(async () => {
  ;[{ db, drop }, server] = await Promise.all([testWorld(), clamdServer()])
  await server.start()
  scanner = clamd(server.place)
  const joan = actOf('joan', londonInstant('2026-02-02', '10:00'))
  await createInspection(db, joan, { programme: 'dipp', level: 'region', fieldwork: '2026-03-16', placeCode: 'N59' })
  await teamUp(db, joan, reference, { gareth: 'lead-inspector', tom: 'assistant-inspector' })
  const announced = actOf('gareth', londonInstant('2026-02-23', '10:00'))
  await recordDone(db, announced, reference, [{ step: 'announcement', doneOn: '2026-02-23' }])
  const contact = { role: 'single-point-of-contact', language: 'en', name: 'Alex Moor', email: 'alex@example.com' }
  const deputy = { role: 'deputy-single-point-of-contact', language: 'cy', name: 'Sam Reed', email: 'sam@example.com' }
  const unscanned = servicesFor(db, { files, clock: () => clock.now })
  alex = await outsider(unscanned, 'gareth', reference, contact as never)
  sam = await outsider(services(), 'gareth', reference, deputy as never)
  gareth = await visitor(services(), 'gareth')
})
after(() => Promise.all([drop(), server.stop()]))

const once = <T>(make: () => T) => {
  let made: T | undefined
  return (): T => {
    made ??= make()
    return made
  }
}
const services = once(() => servicesFor(db, { files, scanner, clock: () => clock.now }))
const scan = () =>
  scanFiles({ db, files, scanner, onInfected, clock: () => clock.now, log: { warn: () => undefined } as never })
const send = async (person: Visitor, id: string, name: string, words: string): Promise<void> => {
  const answer = await person.upload(await person.open(item(id)), name, pdfFile(words))
  assert.equal(answer.statusCode, 303)
}
const addressOf = (page: { body: string }): string | undefined => /href="([^"]*files\/[^"/]*)"/.exec(page.body)?.[1]
const fileOf = async (name: string) => {
  const { id } = await db.selectFrom('evidenceFile').select('id').where('name', '=', name).executeTakeFirstOrThrow()
  return paths.evidence.file(reference, id)
}
const health = async () => (await (gareth as Visitor).open('/health')).json().components.scanner
const people = (): [Visitor, Visitor, Visitor] => [alex as Visitor, sam as Visitor, gareth as Visitor]

test('EVID-05 without a scanner a file is read, and the page says that nothing has scanned it', async () => {
  const [alex] = people()
  await send(alex, 'business-plan', 'Plan.pdf', 'Business plan')
  const tom = await visitor(servicesFor(db, { files, clock: () => clock.now }), 'tom')
  const page = await tom.open(staffItem('business-plan'))
  assert.match(wordsOf(page), /Plan\.pdf .* Not scanned for viruses/)
  assert.equal((await tom.open(String(addressOf(page)))).statusCode, 200)
  assert.deepEqual((await tom.open('/health')).json().components.scanner, { status: 'NOT_CONFIGURED', notScanned: 1 })
})

test('EVID-05 with a scanner nobody opens what it has not seen, not even what came before; pages say why and when to come back', async () => {
  const [, sam, gareth] = people()
  const waits = /It waits to be scanned for viruses, and nobody can open it until then: come back in a minute/
  const page = await gareth.open(staffItem('business-plan'))
  assert.match(wordsOf(page), waits)
  assert.equal(addressOf(page), undefined)
  const refused = await gareth.open(await fileOf('Plan.pdf'))
  assert.equal(refused.statusCode, 409)
  assert.match(wordsOf(refused), waits)
  assert.match(
    wordsOf(await sam.open(`${item('business-plan')}?lang=cy`)),
    /i’w sganio am feirysau: nid oes angen i chi wneud dim/,
  )
  assert.deepEqual(await health(), { status: 'UP', notScanned: 1 })

  assert.equal(await scan(), 1)
  const seen = await gareth.open(staffItem('business-plan'))
  assert.match(wordsOf(seen), /Plan\.pdf .* No virus found, Tuesday 3 March 2026 at 3pm/)
  assert.equal((await gareth.open(String(addressOf(seen)))).statusCode, 200)
  assert.deepEqual(await health(), { status: 'UP', notScanned: 0 })
})

test('EVID-05 a file with a virus is opened by nobody and does not count, whichever items it was sent for; everyone is told what to do', async () => {
  const [alex, sam, gareth] = people()
  await send(alex, 'risk-register', 'Register.pdf', virusOfTests)
  await send(sam, 'resettlement', 'Strategy.pdf', virusOfTests)
  const briefing = paths.door.briefing(reference, 'briefing')
  await alex.upload(await alex.open(briefing), 'Slides.pdf', pdfFile(virusOfTests))
  assert.match(wordsOf(await alex.open(paths.door.show(reference))), /Send the slides: .*? Sent/)
  assert.match(wordsOf(await alex.open(item('risk-register'))), /Received/)
  assert.equal(await scan(), 1, 'one content')

  for (const name of ['Register.pdf', 'Strategy.pdf']) {
    const refused = await gareth.open(await fileOf(name))
    assert.equal(refused.statusCode, 409)
    assert.match(wordsOf(refused), new RegExp(`A virus was found in it \\(${nameOfVirus}\\)`))
  }
  const shown = await gareth.open(staffItem('risk-register'))
  const page = wordsOf(shown)
  assert.match(page, /To be sent .* Infected: a virus was found in it \(Lantern\.Test\.Virus\.UNOFFICIAL\)/)
  assert.doesNotMatch(shown.body, /redacted-copy/)
  const list = wordsOf(await gareth.open(paths.evidence.list(reference)))
  assert.match(list, /Warning A virus was found in Register\.pdf.*A virus was found in Strategy\.pdf.*resettlement/)
  assert.match(list, /Regional risk register .*? To be sent 0 /)

  const door = wordsOf(await alex.open(item('risk-register')))
  assert.match(door, /Warning A virus was found in Register\.pdf\. .*send a clean copy.*Is there none\?/)
  assert.doesNotMatch(door, /Lantern\.Test/)
  assert.match(wordsOf(await alex.open(paths.door.evidence(reference))), /To be sent A virus was found in a file: send/)
  const welsh = wordsOf(await sam.open(item('resettlement')))
  assert.match(welsh, /Rhybudd Cafwyd hyd i feirws yn Strategy\.pdf\. .*anfonwch gopi glân/)
  assert.match(wordsOf(await sam.open(paths.door.evidence(reference))), /Cafwyd hyd i feirws mewn ffeil/)

  assert.match(wordsOf(await alex.open(briefing)), /Slides\.pdf .*a virus was found in it.*send a clean copy/)
  assert.doesNotMatch(wordsOf(await alex.open(paths.door.show(reference))), /Send the slides: .*? Sent/)

  const again = await alex.upload(await alex.open(item('risk-register')), 'Again.pdf', pdfFile(virusOfTests))
  assert.match(wordsOf(again), /Again\.pdf: A virus was found in it/)
})

test('EVID-05 a virus is on the record, in a message without the file’s name to everyone of the inspected body, and in the lead’s work', async () => {
  const [, , gareth] = people()
  const infected = ['EVIDENCE_INFECTED', 'PLANNING_FILE_INFECTED']
  const rows = await db.selectFrom('event').selectAll().where('what', 'in', infected).orderBy('id').execute()
  assert.deepEqual(
    rows.map(({ who, details }) => [who, details.name, details.virus]),
    [
      ['lantern', 'Register.pdf', nameOfVirus],
      ['lantern', 'Strategy.pdf', nameOfVirus],
      ['lantern', 'Slides.pdf', nameOfVirus],
    ],
  )
  const messages = await db
    .selectFrom('notifyMessage')
    .select(['toAddress', 'text', 'subject'])
    .where('template', '=', 'evidence-infected')
    .orderBy('id')
    .execute()
  assert.deepEqual(
    messages.map(({ toAddress }) => toAddress),
    ['alex@example.com', 'sam@example.com', 'alex@example.com', 'sam@example.com'],
  )
  assert.match(
    String(messages[0]?.text),
    /A virus was found in a file that was sent for the inspection of South Central/,
  )
  assert.match(String(messages[1]?.text), /Cafwyd hyd i feirws mewn ffeil/)
  for (const { text } of messages) assert.doesNotMatch(text, /Register|Strategy|Lantern\.Test/)

  const record = wordsOf(await gareth.open(paths.inspections.record(reference)))
  assert.match(record, /A virus was found in “Register\.pdf”: nobody can open it/)
  const waiting = /A virus was found in 2 files that came as evidence: see that another comes/
  assert.match(wordsOf(await gareth.open(paths.work)), waiting)
  assert.doesNotMatch(wordsOf(await (await visitor(services(), 'tom')).open(paths.work)), waiting)
})

test('EVID-05 with a clean copy, or when it is taken back, nothing is asked for any more', async () => {
  const [alex, sam, gareth] = people()
  clock.now = londonInstant('2026-03-03', '16:00')
  await send(alex, 'risk-register', 'Clean.pdf', 'Register')
  await sam.submit(await sam.open(item('resettlement')), { intent: 'take-back' }, { form: 'take-back' })
  await scan()
  assert.doesNotMatch(wordsOf(await alex.open(item('risk-register'))), /Warning/)
  assert.match(wordsOf(await gareth.open(staffItem('risk-register'))), /Received/)
  assert.doesNotMatch(wordsOf(await gareth.open(paths.evidence.list(reference))), /Warning/)
  assert.doesNotMatch(wordsOf(await gareth.open(paths.work)), /A virus/)
})

test('EVID-05 while the scanner does not answer, what comes is received, nobody opens it, and the page says when it is tried again', async () => {
  const [alex, , gareth] = people()
  await server.stop()
  await send(alex, 'victims-strategy', 'Victims.pdf', 'Victims')
  await scan()
  const page = await gareth.open(staffItem('victims-strategy'))
  assert.match(
    wordsOf(page),
    /Received .*the scanner does not answer\. It is tried again by itself, next at 4:01pm: come back/,
  )
  assert.equal((await gareth.open(await fileOf('Victims.pdf'))).statusCode, 409)
  assert.deepEqual(await health(), { status: 'DOWN', notScanned: 1 })
  await server.start()
  clock.now = londonInstant('2026-03-03', '16:01')
  await scan()
  assert.equal((await gareth.open(await fileOf('Victims.pdf'))).statusCode, 200)
})
