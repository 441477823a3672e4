/** Nobody from outside reaches anything of another inspection by any route (CONF-05, EVID-02): every route is tried. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { LightMyRequestResponse } from 'fastify'
import { paths } from '#paths'
import { permissionsOfOutsider } from '#permissions'
import { addWeeks } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import type { Page } from '#platform/web/page.ts'
import { pagesOf } from './app.ts'
import type { Services } from './services.ts'
import { drawFrom, variedRows } from './testutils/drawn-sample.ts'
import { filledWith, holdsOwnId } from './testutils/ids-of-kinds.ts'
import { type InspectionToTry, inspectionToTry } from './testutils/inspection-to-try.ts'
import { listOfRows } from './testutils/long-list.ts'
import { setUpInspection, southCentral } from './testutils/report-to-publish.ts'
import { servicesFor, type Visitor, visitor } from './testutils/visitor.ts'
import { testWorld } from './testutils/world.ts'

const nowhere = 'nowhere-at-all-dipp-2026'
/** Stands on every page of the other inspection, and nowhere else. */
const place = /Greater Manchester/

let db: Db
let drop: () => Promise<void>
let services: Services
/** Two inspections of one programme, so that each has all that the other has. Alex is the contact of the first. */
let own: InspectionToTry
let other: InspectionToTry
let alex: Visitor
let form: LightMyRequestResponse
let eventsBefore: number

const eventsOfOther = async (): Promise<number> =>
  (
    await db
      .selectFrom('event')
      .select('id')
      .where('subjectId', '=', other.id)
      .where('what', 'not like', 'REFUSED_%')
      .execute()
  ).length

before(async () => {
  ;({ db, drop } = await testWorld())
  // As in real use: the demonstration shows its messages to everyone.
  services = servicesFor(db, { demo: false })
  const list = listOfRows(variedRows(40).map(row => ({ start_date: addWeeks(southCentral.fieldwork, -30), ...row })))
  const [first, second] = [
    await setUpInspection(db, southCentral),
    await setUpInspection(db, { ...southCentral, placeCode: 'N50' }),
  ]
  for (const reference of [first, second]) await drawFrom(db, reference, list, { size: 10 })
  own = await inspectionToTry(services, first, { name: 'Alex Moor', added: false })
  other = await inspectionToTry(services, second, { name: 'Morgan Ellis', added: true })
  alex = own.contact
  form = await alex.open(paths.door.people(own.reference))
  eventsBefore = await eventsOfOther()
})
after(() => drop())

const lastRefusal = async (): Promise<string> =>
  (
    await db
      .selectFrom('event')
      .select('what')
      .where('what', 'like', 'REFUSED_%')
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow()
  ).what

/** Every way of asking for something: what the forms of our pages say. */
const intents = ['renew', 'mark', 'take-back', 'end', 'confirm']

interface Tried {
  what: string
  answer: LightMyRequestResponse
}

/** Asks for a page and sends to it, with the ids of the other inspection in the form too. As a script: no page is laid out then. */
const tried = async (page: Page, url: string): Promise<Tried[]> => [
  { what: `GET ${url}`, answer: await alex.openJson(url) },
  ...(page.post ? [await sent(url, 'renew', { json: true })] : []),
]

const sent = async (url: string, intent: string, { json }: { json: boolean }): Promise<Tried> => ({
  what: `POST ${url} ${intent}`,
  answer: await alex.sendTo(url, form, { ...other.fields, name: 'Eve', reason: 'Why', intent }, { json }),
})

const doorPages = (): Page[] =>
  pagesOf(services).filter(({ path, permission }) => permission.startsWith('door:') && path.includes(':reference'))

test('CONF-05 someone from outside is refused every page of staff, asked for and sent to, with the refusal on the record', async () => {
  const may = permissionsOfOutsider('contact')
  const closed = pagesOf(services).filter(({ permission }) => !may.has(permission))
  assert.ok(closed.length > 60, String(closed.length))
  for (const page of closed) {
    // Of their own inspection too: staff pages tell what the inspected body is not to know.
    const ofBoth = new Set([
      filledWith(page.path, other.reference, other.ids),
      filledWith(page.path, own.reference, own.ids),
    ])
    for (const url of ofBoth) {
      for (const { what, answer } of await tried(page, url)) {
        assert.equal(answer.statusCode, 403, what)
        assert.doesNotMatch(answer.body, place, what)
        assert.equal(await lastRefusal(), `REFUSED_${page.audit}`, what)
      }
    }
  }
  // The same as a page, which says no more.
  const refused = await alex.open(paths.inspections.show(other.reference))
  assert.equal(refused.statusCode, 403)
  assert.doesNotMatch(refused.body, place)
})

test('CONF-05 someone from outside finds no page of another inspection’s door, as if it were not there; the record has each try', async () => {
  const plain = (body: string): string => body.replaceAll(/nonce="[^"]*"|\?lang=cy|href="[^"]*lang=[^"]*"/g, '')
  const doors = doorPages()
  assert.ok(doors.length >= 12, String(doors.length))
  for (const page of doors) {
    const absent = await alex.open(filledWith(page.path, nowhere, other.ids))
    assert.equal(absent.statusCode, 404)
    const url = filledWith(page.path, other.reference, other.ids)
    const tries = [
      { what: `GET ${url}`, answer: await alex.open(url) },
      ...(page.post ? [await sent(url, 'renew', { json: false })] : []),
    ]
    for (const { what, answer } of tries) {
      assert.equal(answer.statusCode, 404, what)
      assert.equal(plain(answer.body), plain(absent.body), what)
      assert.equal(await lastRefusal(), `REFUSED_${page.audit}`, what)
    }
  }
})

test('CONF-05 under one’s own inspection nothing of the other is there, by its own ids in the address or in the form', async () => {
  for (const page of doorPages()) {
    const withIds = holdsOwnId(page.path)
    // Each route does answer, for what is one's own: so what follows is refused for whose it is.
    const mine = await alex.openJson(filledWith(page.path, own.reference, own.ids))
    assert.ok(mine.statusCode === 200 || mine.statusCode === 303 || !withIds, `${page.path} ${mine.statusCode}`)
    const url = filledWith(page.path, own.reference, other.ids)
    const tries = [
      { what: `GET ${url}`, answer: await alex.openJson(url) },
      ...(page.post ? await Promise.all(intents.map(intent => sent(url, intent, { json: true }))) : []),
    ]
    for (const { what, answer } of tries) {
      if (withIds) assert.equal(answer.statusCode, 404, what)
      assert.doesNotMatch(answer.body, place, what)
    }
  }
  assert.equal(await eventsOfOther(), eventsBefore, 'nothing of the other inspection was done, or shown')
})

test('CONF-05 what is for everyone tells nothing of an inspection that goes on', async () => {
  const open = pagesOf(services).filter(({ permission }) => permission === 'public')
  for (const page of open) {
    // To sign out is what it says.
    if (page.path === paths.signOut || page.path === paths.sessions) continue
    const url = filledWith(page.path, other.reference, other.ids)
    const tries = [
      { what: `GET ${url}`, answer: await alex.open(url) },
      ...(page.post ? [await sent(url, 'renew', { json: false })] : []),
    ]
    for (const { what, answer } of tries) assert.doesNotMatch(answer.body, place, what)
  }
})

test('EVID-02 the pages of the inspected body are for nobody else: staff are refused, and strangers led to the sign-in', async () => {
  const doors = pagesOf(servicesFor(db)).filter(({ permission }) => permission.startsWith('door:'))
  const [stranger, joan] = [await visitor(services), await visitor(servicesFor(db), 'joan')]
  for (const page of doors) {
    const url = filledWith(page.path, other.reference, other.ids)
    assert.equal((await joan.openJson(url)).statusCode, 403, url)
    assert.equal(await lastRefusal(), `REFUSED_${page.audit}`)
    const answer = await stranger.open(url)
    assert.deepEqual([answer.statusCode, String(answer.headers.location).slice(0, 12)], [303, '/sign-in?to='], url)
  }
})

test('CONF-05 a route with a part that nobody has described is not passed over', () => {
  assert.throws(
    () => filledWith('/your-inspection/:reference/parcels/:id', own.reference, own.ids),
    /Say in ids-of-kinds/,
  )
})
