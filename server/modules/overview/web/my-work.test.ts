import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { publishReport } from '#modules/publication'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import { proposeRatings, reviewProposals, wordsOf } from '../../../testutils/rated-inspection.ts'
import {
  answerAll,
  larchwood,
  openedBy,
  sameRating,
  setUpInspection,
  southCentral,
  writeReport,
} from '../../../testutils/report-to-publish.ts'
import { noon, servicesFor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'

let db: Db
let drop: () => Promise<void>
let reference: string

before(async () => {
  ;({ db, drop } = await testWorld())
  reference = await setUpInspection(db, larchwood)
})
after(() => drop())

const work = async (username: 'nadia' | 'tom' | 'ruth' | 'helen') =>
  (await visitor(servicesFor(db), username)).open(paths.work)

test('RATE-09 my work says whose turn it is: to answer, to propose, to review, to hold the panel', async () => {
  assert.match(wordsOf(await work('nadia')), /For you 0 of 66 prompts and questions answered: go on with 1\.1\.1/)
  await answerAll(db, reference)
  const lead = await work('nadia')
  assert.match(wordsOf(lead), /For you Propose a rating for 1, 2, 3, 4 and 5/)
  assert.ok(lead.body.includes(`href="${paths.ratings.propose(reference, '1')}"`))
  for (const username of ['tom', 'ruth', 'helen'] as const)
    assert.match(wordsOf(await work(username)), /For you Nothing is waiting for you here/, username)
  await proposeRatings(db, reference, await sameRating(db, reference, 'good'))
  assert.match(wordsOf(await work('ruth')), /For you Review the proposed ratings/)
  assert.match(wordsOf(await work('helen')), /Nothing is waiting for you here/)
  await reviewProposals(db, reference)
  assert.match(wordsOf(await work('helen')), /For you Hold the ratings panel/)
  assert.match(wordsOf(await work('ruth')), /Nothing is waiting for you here/)
})

test('REPT-07 my work says when a report can be published, to those who publish', async () => {
  const dipp = await setUpInspection(db, southCentral)
  await answerAll(db, dipp)
  await writeReport(db, dipp)
  const page = await work('ruth')
  assert.ok(page.body.includes(`href="${paths.report.publish(dipp)}">Publish the report</a>`))
  assert.ok(!page.body.includes(paths.report.publish(reference)))
  assert.doesNotMatch((await work('nadia')).body, /Publish the report/)
})

test('RATE-01 after publication nothing can be answered, so my work offers no open prompt', async () => {
  const london = await setUpInspection(db, { ...southCentral, placeCode: 'N07' })
  await writeReport(db, london)
  const offered = `href="${paths.judgements.list(london)}/`
  assert.ok((await work('nadia')).body.includes(offered))
  await publishReport(db, actOf('ruth', noon), await openedBy(db, 'ruth', london))
  assert.ok(!(await work('nadia')).body.includes(offered))
})
