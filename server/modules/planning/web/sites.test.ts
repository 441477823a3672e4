import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { Conflict, NotFound } from '#platform/errors.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import { teamUp } from '../../../testutils/team-up.ts'
import { noon, servicesFor, type Visitor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'
import { createInspection } from '../actions/create-inspection.ts'
import { handBack, handOut, keepSite } from '../actions/sites.ts'
import { openPasses, sitesOf } from '../queries/sites.ts'

const joanActs = actOf('joan', new Date('2026-01-05T10:00:00Z'))
const reference = 'east-midlands-dipp-2026'
const url = paths.inspections.sites(reference)
const site = {
  ...{ name: 'Derby office', address: '1 Mill Lane, Derby', opening: '9am to 5pm', induction: 'Monday at 1pm' },
  ...{ inductedOn: '', members: ['nadia'], seen: 0 },
}
const today = { 'handedOutOn-day': '3', 'handedOutOn-month': '3', 'handedOutOn-year': '2026' }
let db: Db
let drop: () => Promise<void>
let id: string
let nadia: Visitor

before(async () => {
  ;({ db, drop } = await testWorld())
  const dipp = { programme: 'dipp', level: 'region', placeCode: 'N53', fieldwork: '2026-02-16' }
  ;({ id } = await createInspection(db, joanActs, dipp))
  await teamUp(db, joanActs, reference, { nadia: 'lead-inspector', tom: 'assistant-inspector' })
  nadia = await visitor(servicesFor(db), 'nadia')
})
after(() => drop())

test('TEAM-06 a site is named with its address, opening times, induction and who works there', async () => {
  const empty = await nadia.open(url)
  assert.match(empty.body, /No site is named yet/)
  const page = await nadia.open(paths.inspections.site(reference, 'new'))
  const wrong = await nadia.submit(page, { 'inductedOn-day': '31', 'inductedOn-month': '2', 'inductedOn-year': '2026' })
  assert.match(
    wrong.body,
    /#name">Enter the name[\s\S]*#address">Enter the address[\s\S]*#inductedOn-day">The day of the/,
  )
  const { seen: _seen, inductedOn: _none, ...fields } = site
  const answer = await nadia.submit(page, fields)
  assert.match(
    (await nadia.follow(answer)).body,
    /Derby office is saved[\s\S]*1 Mill Lane[\s\S]*9am to 5pm[\s\S]*Nadia Rahman/,
  )
  assert.match((await nadia.submit(page, fields)).body, /There is a site called Derby office already/)
})

test('TEAM-06 a site is changed by one at a time, by those who plan the inspection, with people of its team', async () => {
  const [derby] = await sitesOf(db, id)
  const wanted = { ...site, id: derby?.id, seen: 1, inductedOn: '2026-03-02' }
  await keepSite(db, actOf('nadia', noon), reference, wanted)
  await assert.rejects(keepSite(db, actOf('nadia', noon), reference, wanted), Conflict)
  await assert.rejects(keepSite(db, actOf('tom', noon), reference, { ...wanted, seen: 2 }), Conflict)
  const strangers = { ...wanted, seen: 2, members: ['gareth'] }
  await assert.rejects(keepSite(db, actOf('nadia', noon), reference, strangers), Conflict)
  const elsewhere = { ...wanted, id: '0198c0de-0000-7000-8000-00000000ffff' }
  await assert.rejects(keepSite(db, actOf('nadia', noon), reference, elsewhere), NotFound)
  assert.match((await nadia.open(url)).body, /Induction given[\s\S]*Monday 2 March 2026/)
})

test('TEAM-06 fobs and passes are handed out to people of the team, stay in view while they are out, and come back once', async () => {
  const [derby] = await sitesOf(db, id)
  const page = await nadia.open(paths.inspections.handOut(reference, derby?.id ?? ''))
  assert.match(
    (await nadia.submit(page, {})).body,
    /#username">Select who of the team[\s\S]*#what">Enter what was handed out/,
  )
  await nadia.submit(page, { username: 'tom', what: 'Fob 12', ...today })
  const shown = await nadia.open(url)
  assert.match(shown.body, /1 fob or pass is to be handed back[\s\S]*Fob 12[\s\S]*Tom Okafor/)
  const [fob] = await openPasses(db, id)
  const tom = await visitor(servicesFor(db), 'tom')
  assert.doesNotMatch((await tom.open(url)).body, /Handed back today|Add a site/)
  await assert.rejects(handBack(db, actOf('tom', noon), reference, fob?.id ?? ''), Conflict)
  await nadia.submit(shown, {}, { form: 'name="pass"' })
  assert.deepEqual(await openPasses(db, id), [])
  await assert.rejects(handBack(db, actOf('nadia', noon), reference, fob?.id ?? ''), Conflict)
  const late = { siteId: derby?.id ?? '', username: 'tom', what: 'Fob 13', handedOutOn: '2026-03-04' }
  await assert.rejects(handOut(db, actOf('nadia', noon), reference, late), Conflict)
})
