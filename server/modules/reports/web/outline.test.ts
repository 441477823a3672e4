import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { publishReport } from '#modules/publication'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { newId } from '#platform/ids.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import {
  larchwood,
  openedBy,
  setUpInspection,
  southCentralReadyToPublish,
  writeReport,
} from '../../../testutils/report-to-publish.ts'
import { noon, servicesFor, type Visitor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'
import { saveSection } from '../actions.ts'

let db: Db
let drop: () => Promise<void>
let ruth: Visitor

before(async () => {
  ;({ db, drop } = await testWorld())
  ruth = await visitor(servicesFor(db), 'ruth')
})
after(() => drop())

test('REPT-01 the outline is the programme’s, and says what is written and what is missing', async () => {
  const reference = await setUpInspection(db, larchwood)
  const empty = await ruth.open(paths.report.show(reference))
  assert.match(empty.body, /0 of 11 sections are written/)
  assert.match(empty.body, /Findings: 3 Safety/)
  assert.match(empty.body, /<li>Nothing is written in “What we found”<\/li>/)
  assert.match(empty.body, /<li>The ratings panel has not decided yet<\/li>/)
  assert.doesNotMatch(empty.body, /<li>Nothing is written in “Effective practice”/)

  await writeReport(db, reference, { alerts: '', summary: 'As X000123 said' })
  const written = await ruth.open(paths.report.show(reference))
  assert.match(written.body, /10 of 11 sections are written/)
  assert.match(written.body, /Left out while empty/)
  assert.match(written.body, /Holds a case number/)
  assert.doesNotMatch(written.body, /Nothing is written in/)
})

test('REPT-07 after publication nothing in a report changes, and a save that had arrived before is still said to be saved', async () => {
  const reference = await southCentralReadyToPublish(db)
  const open = await openedBy(db, 'ruth', reference)
  const save = { saveId: newId(), seen: 1, section: 'context', text: 'Changed in time' }
  assert.deepEqual(await saveSection(db, actOf('ruth', noon), open, save), { version: 2 })
  const form = await ruth.open(paths.report.section(reference, 'context'))
  await publishReport(db, actOf('ruth', noon), open)

  assert.deepEqual(await saveSection(db, actOf('ruth', noon), open, save), { version: 2 })
  const late = await ruth.submit(form, { text: 'Changed too late' }, { json: true })
  assert.equal(late.statusCode, 409)
  assert.deepEqual(late.json().reasons, [
    'The report was published on Tuesday 3 March 2026. It does not change any more',
  ])
  const row = db
    .selectFrom('reportsSection')
    .select(['text', 'version'])
    .where('section', '=', 'context')
    .where('inspectionId', '=', open.inspection.id)
  assert.deepEqual(await row.execute(), [{ text: 'Changed in time', version: 2 }])

  const page = await ruth.open(paths.report.section(reference, 'context'))
  assert.doesNotMatch(page.body, /<textarea/)
  const outline = await ruth.open(paths.report.show(reference))
  assert.match(outline.body, /Published on Tuesday 3 March 2026/)
  assert.doesNotMatch(outline.body, /Check and publish/)
})
