import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import { packedFile, pdfFile } from '../../../testutils/file-contents.ts'
import { teamUp } from '../../../testutils/team-up.ts'
import { noon, servicesFor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'
import { createInspection } from '../actions/create-inspection.ts'
import { goThroughChecklist } from '../actions/go-through-checklist.ts'
import { handOut, keepSite } from '../actions/sites.ts'
import { planningFilesOf } from '../queries/files.ts'

let db: Db
let drop: () => Promise<void>
let reference: string
let id: string

before(async () => {
  ;({ db, drop } = await testWorld())
  const joan = actOf('joan', noon)
  const house = { programme: 'approved-premises', level: 'approved-premises', placeCode: 'LAP-N52-01' }
  ;({ reference, id } = await createInspection(db, joan, { ...house, fieldwork: '2026-03-25' }))
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

test('PLAN-08 EVID-05 an item of background information holds files: added by the team, saved on the record, removed with a reason', async () => {
  const item = paths.planningFiles.item(reference, 'performance-hub')
  const tom = await visitor(servicesFor(db), 'tom')
  const page = await tom.open(item)
  assert.match(page.body, /Information from the performance hub[\s\S]*There are no files for it yet/)
  assert.equal((await tom.upload(page, 'Hub.pdf', pdfFile())).statusCode, 303)
  assert.equal((await tom.upload(page, 'Hub.pdf', pdfFile())).statusCode, 303, 'the same form again')
  const wrong = await tom.upload(page, 'hub.zip', packedFile({ 'a.txt': 'a' }))
  assert.match(wrong.body, /hub\.zip: It is a packed folder/)
  const files = await planningFilesOf(db, id, 'background')
  assert.deepEqual(
    files.map(({ name, sentBy }) => [name, sentBy]),
    [['Hub.pdf', 'tom']],
  )
  const file = paths.planningFiles.show('background', reference, files[0]?.id as string)
  const saved = await tom.open(file)
  assert.deepEqual([saved.statusCode, saved.rawPayload.equals(pdfFile())], [200, true])
  assert.match(String(saved.headers['content-disposition']), /^attachment/)
  assert.match((await tom.open(paths.inspections.background(reference))).body, />1 file</)
  // Someone who sees every inspection reads it, and adds nothing.
  const samir = await visitor(servicesFor(db), 'samir')
  assert.doesNotMatch((await samir.open(item)).body, /type="file"/)
  assert.equal((await samir.sendTo(item, page)).statusCode, 403, 'the form of somebody else')
  const remove = paths.planningFiles.remove('background', reference, files[0]?.id as string)
  assert.equal((await samir.open(remove)).statusCode, 409)
  const nadia = await visitor(servicesFor(db), 'nadia')
  assert.equal((await nadia.submit(await nadia.open(remove), { reason: 'Of last year' })).statusCode, 303)
  assert.equal((await tom.open(file)).statusCode, 404)
  assert.match((await tom.open(item)).body, /Hub\.pdf: Of last year \(Nadia Rahman/)
})

test('PLAN-12 fieldwork is closed by whoever leads it, on its last day and not before, item by item', async () => {
  const here = paths.inspections.closing(reference)
  const early = await visitor(servicesFor(db), 'nadia')
  assert.match((await early.open(here)).body, /Fieldwork is closed on its last day, Thursday 26 March 2026/)
  const lastDay = servicesFor(db, { clock: () => new Date('2026-03-26T17:00:00Z') })
  const nadia = await visitor(lastDay, 'nadia')
  const page = await nadia.open(here)
  assert.match(page.body, /Ensure that all fobs and security passes have been returned/)
  assert.doesNotMatch(page.body, /Not available/)
  assert.match(page.body, /Still open[\s\S]*Nothing that shows of itself/)
  const joan = actOf('joan', noon)
  const site = { name: 'Larch House', address: '1 Mill Lane', opening: '9 to 5', induction: '', inductedOn: '' }
  const siteId = await keepSite(db, joan, reference, { ...site, members: ['tom'], seen: 0 })
  await handOut(db, joan, reference, { siteId, username: 'tom', what: 'Fob 12', handedOutOn: '2026-03-03' })
  const out = await nadia.open(here)
  assert.match(
    out.body,
    /1 fob or pass is not handed back[\s\S]*Fob 12, Larch House<\/a>: not handed back by Tom Okafor/,
  )
  assert.match(out.body, new RegExp(`href="${paths.inspections.sites(reference)}"`))
  const refused = await nadia.submit(out, { 'outcome-passes-returned': 'done', 'outcome-key-dates': 'done' })
  assert.equal(refused.statusCode, 400)
  assert.match(refused.body, /1 fob or pass is not handed back: record them as handed back, or enter in the note/)
  assert.match((await nadia.open(here)).body, /0 of 7 settled/, 'nothing is half done')
  await assert.rejects(
    goThroughChecklist(db, actOf('nadia', new Date('2026-03-26T17:00:00Z')), reference, {
      list: 'closing',
      checks: [{ item: 'passes-returned', outcome: 'done', note: '', seen: 'open ' }],
    }),
    /not handed back/,
  )
  await nadia.submit(out, { 'outcome-passes-returned': 'done', 'note-passes-returned': 'Fob 12 is lost: reported' })
  const { body } = await nadia.open(here)
  assert.match(body, /1 of 7 settled/)
  assert.match(body, /Nadia Rahman on Thursday 26 March 2026/)
  assert.match((await (await visitor(lastDay, 'tom')).open(here)).body, /Only whoever leads the inspection closes/)
})
