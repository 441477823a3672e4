import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import { teamUp } from '../../../testutils/team-up.ts'
import { noon, servicesFor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'
import { createInspection } from '../actions/create-inspection.ts'

let db: Db
let drop: () => Promise<void>
let reference: string

before(async () => {
  ;({ db, drop } = await testWorld())
  const joan = actOf('joan', noon)
  const house = { programme: 'approved-premises', level: 'approved-premises', placeCode: 'LAP-N52-01' }
  ;({ reference } = await createInspection(db, joan, { ...house, fieldwork: '2026-03-25' }))
  await teamUp(db, joan, reference, { nadia: 'lead-inspector', tom: 'assistant-inspector' })
})
after(() => drop())

test('PLAN-08 background information is gone through by the team: done or not available, by whom, with a note', async () => {
  const here = paths.inspections.background(reference)
  const tom = await visitor(servicesFor(db), 'tom')
  const page = await tom.open(here)
  const fields = {
    'outcome-performance-hub': 'done',
    'outcome-case-list': 'not-available',
    'note-case-list': 'Asked for again',
  }
  assert.equal((await tom.submit(page, fields)).statusCode, 303)
  const { body } = await tom.open(here)
  assert.match(body, /2 of 3 settled/)
  assert.match(body, /Tom Okafor on Tuesday 3 March 2026/)
  assert.match(body, /value="Asked for again"/)
  const nadia = await visitor(servicesFor(db), 'nadia')
  const stale = await nadia.submit(page, { ...fields, _csrf: await csrfOf(nadia), 'note-case-list': 'Came today' })
  assert.equal(stale.statusCode, 409)
  assert.match(stale.body, /Someone else has changed/)
  const samir = await visitor(servicesFor(db), 'samir')
  assert.match((await samir.open(here)).body, /Only the team of this inspection goes through it/)
})

const csrfOf = async (person: Awaited<ReturnType<typeof visitor>>): Promise<string> =>
  /name="_csrf" value="([^"]+)"/.exec((await person.open(paths.signOut)).body)?.[1] ?? ''

test('PLAN-12 fieldwork is closed by whoever leads it, on its last day and not before, item by item', async () => {
  const here = paths.inspections.closing(reference)
  const early = await visitor(servicesFor(db), 'nadia')
  assert.match((await early.open(here)).body, /Fieldwork is closed on its last day, Thursday 26 March 2026/)
  const lastDay = servicesFor(db, { clock: () => new Date('2026-03-26T17:00:00Z') })
  const nadia = await visitor(lastDay, 'nadia')
  const page = await nadia.open(here)
  assert.match(page.body, /Ensure that all fobs and security passes have been returned/)
  assert.doesNotMatch(page.body, /Not available/)
  await nadia.submit(page, { 'outcome-passes-returned': 'done', 'note-passes-returned': 'Four fobs' })
  const { body } = await nadia.open(here)
  assert.match(body, /1 of 7 settled/)
  assert.match(body, /Nadia Rahman on Thursday 26 March 2026/)
  assert.match((await (await visitor(lastDay, 'tom')).open(here)).body, /Only whoever leads the inspection closes/)
})
