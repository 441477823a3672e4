import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { getProgramme, rates } from '#modules/programmes'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import { larchwoodReadyToPublish, openedBy, southCentralReadyToPublish } from '../../../testutils/report-to-publish.ts'
import { noon, servicesFor, type Visitor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'
import { publishReport } from '../actions.ts'
import { findPublished } from '../queries.ts'

let db: Db
let drop: () => Promise<void>
let reference: string
let anyone: Visitor
let ratingWords: RegExp

before(async () => {
  ;({ db, drop } = await testWorld())
  reference = await southCentralReadyToPublish(db)
  await publishReport(db, actOf('ruth', noon), await openedBy(db, 'ruth', reference))
  anyone = await visitor(servicesFor(db))
  const programme = await getProgramme(db, 'approved-premises', '1.0')
  assert.ok(rates(programme))
  const names = programme.ratings.scale.map(({ name }) => name)
  // As names of ratings: prompts may well ask whether something is good.
  ratingWords = new RegExp(`\\b(${[...names, 'rating', 'ratings', 'Rating', 'Ratings', 'score'].join('|')})\\b`)
})
after(() => drop())

test('RATE-06 no page, list, file or feed of an inspection that is not rated has a word of a rating in it', async () => {
  const { show, data, list } = paths.published
  const files = [`${data(reference)}?format=json`, `${data(reference)}?format=csv`]
  for (const address of [show(reference), data(reference), list, `${list}?programme=dipp`, ...files]) {
    const answer = await anyone.open(address)
    assert.equal(answer.statusCode, 200, address)
    assert.ok(answer.body.includes(address === data(reference) ? 'South Central' : reference), address)
    assert.equal(ratingWords.exec(answer.body.replace(/<head>[\s\S]*<\/head>/, ''))?.[0], undefined, address)
  }
})

test('RATE-06 the same pages do have them where an inspection is rated: the words looked for are the right ones', async () => {
  const rated = await larchwoodReadyToPublish(db)
  await publishReport(db, actOf('ruth', noon), await openedBy(db, 'ruth', rated))
  const { show, data, list } = paths.published
  const files = [`${data(rated)}?format=json`, `${data(rated)}?format=csv`]
  for (const address of [show(rated), data(rated), list, ...files])
    assert.match((await anyone.open(address)).body, ratingWords, address)

  // Beside rated ones in one list, an inspection that is not rated still says nothing of ratings.
  const all = (await anyone.open(list)).body
  const [own] =
    all.match(/<li class="lantern-result">(?:(?!<\/li>)[\s\S])*South Central(?:(?!<\/li>)[\s\S])*<\/li>/g) ?? []
  assert.ok(own)
  assert.doesNotMatch(own, ratingWords)
  assert.doesNotMatch((await anyone.open(`${list}?programme=dipp`)).body, /name="rating"/)
})

test('RATE-06 the database refuses a rating for it, beside its content or in it', async () => {
  const row = db.updateTable('publicationReport').where('reference', '=', reference)
  await assert.rejects(row.set({ overallRating: 'good' }).execute(), /publication_report_rates/)
  const content = (await findPublished(db, reference))?.content
  assert.ok(content && !('ratings' in content))
  const withRatings = JSON.stringify({ ...content, ratings: { overall: 'good' } })
  await assert.rejects(row.set({ content: withRatings }).execute(), /publication_report_content/)
  await assert.rejects(
    row.set({ rates: true, overallRating: 'good', content: withRatings }).execute(),
    /publication_report_of/,
  )
})
