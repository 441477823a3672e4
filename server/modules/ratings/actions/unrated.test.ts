import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openInspection } from '#modules/planning'
import { getProgramme, rates } from '#modules/programmes'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { newId } from '#platform/ids.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import { ratedBy, wordsOf } from '../../../testutils/rated-inspection.ts'
import { answerAll, setUpInspection, southCentral, writeReport } from '../../../testutils/report-to-publish.ts'
import { noon, servicesFor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'

let db: Db
let drop: () => Promise<void>
let reference: string
let inspectionId: string

before(async () => {
  ;({ db, drop } = await testWorld())
  reference = await setUpInspection(db, southCentral)
  await answerAll(db, reference)
  await writeReport(db, reference)
  const { permissions } = actOf('ruth', noon)
  inspectionId = (await openInspection(db, { username: 'ruth', permissions }, reference)).inspection.id
})
after(() => drop())

const done = { changedAt: noon, changedBy: 'nadia' }
const given = { standard: '1', version: 1, ...done }
/** A row for each table that can hold a rating; `rates` left out, or what somebody might claim. */
const attempts: Record<string, (rates?: { rates: true }) => { execute(): Promise<unknown> }> = {
  ratings_given: rates =>
    db.insertInto('ratingsGiven').values({ ...given, ...rates, inspectionId, sitting: 0, rating: 'good', reason: '' }),
  ratings_given_change: rates =>
    db.insertInto('ratingsGivenChange').values({
      ...{ ...given, ...rates, id: newId(), inspectionId, sitting: 1 },
      ...{ fromRating: null, toRating: 'good', toReason: '' },
    }),
  ratings_review: rates =>
    db.insertInto('ratingsReview').values({
      ...{ ...rates, id: newId(), inspectionId, number: 1, comments: '', reviewedAt: noon, reviewedBy: 'ruth' },
    }),
  ratings_sitting: rates =>
    db.insertInto('ratingsSitting').values({
      ...{ ...rates, inspectionId, number: 1, heldOn: '2026-03-03', members: '{}', summary: '', reasonForNew: '' },
      ...{ version: 1, ...done, completedAt: null, completedBy: null },
    }),
}

test('RATE-06 the database refuses a rating of an inspection that rates nothing, in every table that could hold one', async () => {
  for (const [table, insert] of Object.entries(attempts)) {
    await assert.rejects(insert().execute(), /violates foreign key constraint/, `${table} as it is written`)
    // Nor does it help to say that the inspection rates nothing: then there is no place for the row at all.
    const honest = { rates: false as unknown as true }
    await assert.rejects(insert(honest).execute(), /violates check constraint/, `${table}, saying so`)
  }
})

test('RATE-06 no table can hold a rating but those that refuse', async () => {
  const all = await db.introspection.getTables()
  const own = all.map(({ name }) => name.replaceAll(/[A-Z]/g, letter => `_${letter.toLowerCase()}`))
  const ofRatings = own.filter(name => name.startsWith('ratings_') && !name.startsWith('ratings_answer'))
  assert.deepEqual(ofRatings.sort(), Object.keys(attempts).sort())
})

test('RATE-06 an inspection that rates nothing has no page of ratings for anybody, and nothing opens it for ratings', async () => {
  const { show, propose, review, panel, sitting, decision, decide } = paths.ratings
  const pages = [show, review, panel, sitting, decision].map(path => path(reference))
  for (const username of ['nadia', 'ruth', 'helen', 'edward'] as const) {
    const person = await visitor(servicesFor(db), username)
    for (const page of [...pages, propose(reference, '1'), decide(reference, '1')]) {
      const { statusCode } = await person.open(page)
      assert.ok([403, 404].includes(statusCode), `${username} ${page} ${statusCode}`)
    }
    assert.equal((await person.open(show(reference))).statusCode, 404)
  }
  await assert.rejects(ratedBy(db, 'nadia', reference), /rates nothing/)
})

test('RATE-06 no page of an inspection that rates nothing says a rating of any scale, or links to ratings', async () => {
  const programme = await getProgramme(db, 'approved-premises', '1.0')
  const names = rates(programme) ? programme.ratings.scale.map(({ name }) => name) : []
  assert.equal(names.length, 4)
  const words = new RegExp(`\\b(${names.join('|')})\\b`)
  const nadia = await visitor(servicesFor(db), 'nadia')
  const seen = new Set<string>()
  const waiting = [paths.inspections.show(reference)]
  while (waiting.length > 0) {
    const url = waiting.shift() as string
    if (seen.has(url)) continue
    seen.add(url)
    const page = await nadia.open(url)
    // Timelines tell of the bank holiday.
    assert.doesNotMatch(wordsOf(page).replaceAll('Good Friday', ''), words, url)
    assert.doesNotMatch(page.body, new RegExp(`href="${paths.ratings.show(reference)}`), url)
    for (const [, href] of page.body.matchAll(/href="([^"#?]*)"/g))
      if (href?.startsWith(`${paths.inspections.show(reference)}/`)) waiting.push(href)
  }
  assert.ok(seen.size > 40, `${seen.size} pages`)
})
