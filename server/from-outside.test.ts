/** Nobody from outside reaches anything of another inspection by any route (CONF-05, EVID-02): every route is tried. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { LightMyRequestResponse } from 'fastify'
import { createInspection } from '#modules/planning'
import { paths } from '#paths'
import { permissionsOfOutsider } from '#permissions'
import type { Db } from '#platform/db/open.ts'
import type { Page } from '#platform/web/page.ts'
import { pagesOf } from './app.ts'
import { actOf } from './demonstration/act-of.ts'
import type { Services } from './services.ts'
import { outsider } from './testutils/outsider.ts'
import { teamUp } from './testutils/team-up.ts'
import { servicesFor, type Visitor, visitor } from './testutils/visitor.ts'
import { testWorld } from './testutils/world.ts'

const own = 'south-central-dipp-2026'
const other = 'aldercrest-house-ap-2026'
const nowhere = 'nowhere-at-all-dipp-2026'
/** Stands on every page of the other inspection, and nowhere else. */
const place = /Aldercrest House/
const contact = (role: string, name: string) =>
  ({ role, name, email: `${name.replace(' ', '.').toLowerCase()}@example.com`, language: 'en' }) as const

let db: Db
let drop: () => Promise<void>
let services: Services
/** The contact of one inspection, the most that anyone from outside may, and of the other. */
let alex: Visitor
let morgan: Visitor & { invitation: string }

before(async () => {
  ;({ db, drop } = await testWorld())
  // As in real use: the demonstration shows its messages to everyone.
  services = servicesFor(db, { demo: false })
  const joan = actOf('joan', new Date('2026-02-02T10:00:00Z'))
  await createInspection(db, joan, { programme: 'dipp', level: 'region', placeCode: 'N59', fieldwork: '2026-03-16' })
  const house = { programme: 'approved-premises', level: 'approved-premises', placeCode: 'LAP-N53-01' }
  await createInspection(db, joan, { ...house, fieldwork: '2026-03-04' })
  await teamUp(db, joan, own, { gareth: 'lead-inspector' })
  await teamUp(db, joan, other, { nadia: 'lead-inspector' })
  alex = await outsider(services, 'gareth', own, contact('single-point-of-contact', 'Alex Moor'))
  form = await alex.open(paths.door.people(own))
  morgan = await outsider(services, 'nadia', other, contact('approved-premises-manager', 'Morgan Ellis'))
})
after(() => drop())

const values: Record<string, string> = { version: '1.0', other: '1.1', token: 'a'.repeat(64), number: '1', issue: '1' }

const filled = ({ path }: Page, reference: string): string =>
  path.replaceAll(/:(\w+)/g, (_, name: string) => {
    if (name === 'reference') return reference
    return name === 'id' ? morgan.invitation : (values[name] ?? '1')
  })

const lastRefusal = async (): Promise<string> =>
  (
    await db
      .selectFrom('event')
      .select(['who', 'what'])
      .where('what', 'like', 'REFUSED_%')
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow()
  ).what

let form: LightMyRequestResponse

/** Asks for a page and sends to it, and returns both answers. */
const tried = async (page: Page, url: string) => [
  { what: `GET ${url}`, answer: await alex.open(url) },
  ...(page.post
    ? [{ what: `POST ${url}`, answer: await alex.sendTo(url, form, { name: 'Eve', intent: 'renew' }) }]
    : []),
]

test('CONF-05 someone from outside is refused every page of staff, asked for and sent to, with the refusal on the record', async () => {
  const may = permissionsOfOutsider('contact')
  const closed = pagesOf(services).filter(({ permission }) => !may.has(permission))
  assert.ok(closed.length > 60, String(closed.length))
  for (const page of closed) {
    // Of their own inspection too: staff pages tell what the inspected body is not to know.
    const ofBoth = new Set([filled(page, other), filled(page, own)])
    for (const url of ofBoth) {
      for (const { what, answer } of await tried(page, url)) {
        assert.equal(answer.statusCode, 403, what)
        assert.doesNotMatch(answer.body, place, what)
        assert.equal(await lastRefusal(), `REFUSED_${page.audit}`, what)
      }
    }
  }
})

test('CONF-05 someone from outside finds no page of another inspection’s door, as if it were not there; the record has each try', async () => {
  const doors = pagesOf(services).filter(
    ({ path, permission }) => permission.startsWith('door:') && path.includes(':reference'),
  )
  assert.ok(doors.length >= 3, String(doors.length))
  const plain = (body: string): string => body.replaceAll(/nonce="[^"]*"|\?lang=cy|href="[^"]*lang=[^"]*"/g, '')
  for (const page of doors) {
    const absent = await alex.open(filled(page, nowhere))
    assert.equal(absent.statusCode, 404)
    for (const { what, answer } of await tried(page, filled(page, other))) {
      assert.equal(answer.statusCode, 404, what)
      assert.equal(plain(answer.body), plain(absent.body), what)
      assert.equal(await lastRefusal(), `REFUSED_${page.audit}`, what)
    }
    // What belongs to the other inspection is not there under their own either.
    if (!page.path.includes(':id')) continue
    for (const { what, answer } of await tried(page, filled(page, own))) assert.equal(answer.statusCode, 404, what)
  }
})

test('CONF-05 what is for everyone tells nothing of an inspection that goes on', async () => {
  const open = pagesOf(services).filter(({ permission }) => permission === 'public')
  for (const page of open) {
    // To sign out is what it says.
    if (page.path === paths.signOut || page.path === paths.sessions) continue
    for (const { what, answer } of await tried(page, filled(page, other))) assert.doesNotMatch(answer.body, place, what)
  }
})

test('EVID-02 the pages of the inspected body are for nobody else: staff are refused, and strangers led to the sign-in', async () => {
  const doors = pagesOf(servicesFor(db)).filter(({ permission }) => permission.startsWith('door:'))
  const [stranger, joan] = [await visitor(services), await visitor(servicesFor(db), 'joan')]
  for (const page of doors) {
    const url = filled(page, other)
    assert.equal((await joan.open(url)).statusCode, 403, url)
    assert.equal(await lastRefusal(), `REFUSED_${page.audit}`)
    const answer = await stranger.open(url)
    assert.deepEqual([answer.statusCode, String(answer.headers.location).slice(0, 12)], [303, '/sign-in?to='], url)
  }
})
