import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { saveSection } from '#modules/reports'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { newId } from '#platform/ids.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import {
  answerAll,
  decideRatings,
  larchwood,
  larchwoodReadyToPublish,
  openedBy,
  sameRating,
  setUpInspection,
  southCentralReadyToPublish,
  writeReport,
} from '../../../testutils/report-to-publish.ts'
import { noon, servicesFor, type Visitor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'
import { publishReport } from '../actions.ts'
import { findPublished, isPublished } from '../queries.ts'

let db: Db
let drop: () => Promise<void>
let ruth: Visitor

before(async () => {
  ;({ db, drop } = await testWorld())
  ruth = await visitor(servicesFor(db), 'ruth')
})
after(() => drop())

const published = async (reference: string): Promise<boolean> =>
  isPublished(db, (await openedBy(db, 'ruth', reference)).inspection.id)

test('REPT-07 what is checked is published, for everyone to read, once and for all', async () => {
  const reference = await larchwoodReadyToPublish(db)
  const page = await ruth.open(paths.report.publish(reference))
  assert.equal(page.statusCode, 200)
  assert.match(page.body, /What was found: 3 Safety\./)
  assert.match(page.body, /66 of 66/)
  assert.match(page.body, /It cannot be changed or taken back/)

  const anyone = await visitor(servicesFor(db))
  assert.equal((await anyone.open(paths.published.show(reference))).statusCode, 404)
  const sent = await ruth.submit(page)
  assert.equal(sent.headers.location, paths.published.show(reference))
  assert.equal((await anyone.open(paths.published.show(reference))).statusCode, 200)

  const found = await findPublished(db, reference)
  const events = db.selectFrom('event').select(['who', 'details']).where('what', '=', 'REPORT_PUBLISHED')
  assert.deepEqual(await events.execute(), [{ who: 'ruth', details: { sha256: found?.sha256 } }])

  const again = await ruth.submit(page)
  assert.equal(again.statusCode, 409)
  assert.match(again.body, /The report was published on Tuesday 3 March 2026/)
})

test('REPT-07 what changed after it was checked is not published unseen', async () => {
  const reference = await southCentralReadyToPublish(db)
  const page = await ruth.open(paths.report.publish(reference))
  const open = await openedBy(db, 'nadia', reference)
  const save = { saveId: newId(), seen: 1, section: 'context', text: 'Written meanwhile' }
  await saveSection(db, actOf('nadia', noon), open, save)

  const refused = await ruth.submit(page)
  assert.equal(refused.statusCode, 409)
  assert.match(refused.body, /<title>\s*Error: /)
  assert.match(refused.body, /The report has changed since you checked it\. Check it again/)
  assert.match(refused.body, /Written meanwhile/)
  assert.equal(await published(reference), false)

  // Refused means still open: it can be written in, and published as it is now.
  const more = await saveSection(db, actOf('nadia', noon), open, { ...save, saveId: newId(), seen: 2 })
  assert.deepEqual(more, { version: 3 })
  assert.equal((await ruth.submit(await ruth.open(paths.report.publish(reference)))).statusCode, 303)
  assert.equal(await published(reference), true)
})

test('REPT-05 a report with a case number in it is not published, on the page or past it', async () => {
  const reference = await setUpInspection(db, { ...larchwood, placeCode: 'LAP-N52-02' })
  await answerAll(db, reference)
  await decideRatings(db, reference, await sameRating(db, reference, 'good'))
  await writeReport(db, reference, { 'findings-4': 'As in case X000123.' })
  const page = await ruth.open(paths.report.publish(reference))
  assert.match(page.body, /“4 Public protection” holds what looks like the number of a case: X000123/)
  assert.doesNotMatch(page.body, /Publish the report<|>\s*Publish the report\s*</)
  const open = await openedBy(db, 'ruth', reference)
  await assert.rejects(publishReport(db, actOf('ruth', noon), open), /X000123/)
  assert.equal(await published(reference), false)
})

test('RATE-09 a report of a programme that rates is not published before its panel has decided', async () => {
  const reference = await setUpInspection(db, { ...larchwood, placeCode: 'LAP-N52-03' })
  await answerAll(db, reference)
  await writeReport(db, reference)
  assert.match((await ruth.open(paths.report.publish(reference))).body, /The ratings panel has not decided yet/)
  const open = await openedBy(db, 'ruth', reference)
  await assert.rejects(publishReport(db, actOf('ruth', noon), open), {
    message: 'The ratings panel has not decided yet',
  })
})

test('REPT-01 a report with sections missing is not published', async () => {
  const reference = await setUpInspection(db, { ...larchwood, placeCode: 'LAP-N52-04' })
  const page = await ruth.open(paths.report.publish(reference))
  assert.match(page.body, /Nothing is written in “Recommendations”/)
})

test('CONF-01 only who may publish can, by the page or by the action', async () => {
  const reference = await setUpInspection(db, { ...larchwood, placeCode: 'LAP-N52-05' })
  const nadia = await visitor(servicesFor(db), 'nadia')
  assert.equal((await nadia.open(paths.report.publish(reference))).statusCode, 403)
  const open = await openedBy(db, 'nadia', reference)
  await assert.rejects(publishReport(db, actOf('nadia', noon), open), { message: 'report:publish' })
  const edward = await visitor(servicesFor(db), 'edward')
  assert.equal((await edward.open(paths.report.publish(reference))).statusCode, 200)
})
