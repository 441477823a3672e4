import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { saveNote } from '#modules/fieldwork'
import { proposeRating, ratingStateOf, reviewRatings } from '#modules/ratings'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { Conflict, Forbidden } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import { proposeRatings, ratedBy, wordsOf } from '../../../testutils/rated-inspection.ts'
import {
  answerAll,
  decideRatings,
  larchwood,
  openedBy,
  sameRating,
  setUpInspection,
} from '../../../testutils/report-to-publish.ts'
import { noon, servicesFor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'

let db: Db
let drop: () => Promise<void>
let reference: string
let url: string

before(async () => {
  ;({ db, drop } = await testWorld())
  reference = await setUpInspection(db, larchwood)
  await answerAll(db, reference, ['3.1.5'])
  url = paths.ratings.review(reference)
})
after(() => drop())

const form = { form: 'id="comments"' }
const state = async () => ratingStateOf(db, await ratedBy(db, 'ruth', reference))

test('RATE-09 the review waits until every standard has its proposal, and only the head of programme records it', async () => {
  const ruth = await visitor(servicesFor(db), 'ruth')
  assert.match(
    wordsOf(await ruth.open(url)),
    /The review cannot be recorded now No rating is proposed yet for 1, 2, 3, 4 and 5/,
  )
  await assert.rejects(reviewRatings(db, actOf('ruth', noon), await ratedBy(db, 'ruth', reference), ''), Conflict)
  assert.equal((await (await visitor(servicesFor(db), 'nadia')).open(url)).statusCode, 403)
  await proposeRatings(db, reference, await sameRating(db, reference, 'good'))
  await assert.rejects(reviewRatings(db, actOf('nadia', noon), await ratedBy(db, 'nadia', reference), ''), Forbidden)
  assert.equal((await state()).review, null)
})

test('RATE-10 the review shows proposals with their evidence beside the ratings of other inspections', async () => {
  const other = await setUpInspection(db, { ...larchwood, fieldwork: '2026-02-18' })
  await answerAll(db, other)
  const text = { title: 'Handover', source: 'observation', text: 'Seen', validity: 'strong', weight: 'high' }
  const when = new Date('2026-02-19T09:00:00Z')
  const note = { ...text, id: newId(), saveId: newId(), seen: 0, codes: ['1.1.1'] }
  await saveNote(db, actOf('nadia', when), await openedBy(db, 'nadia', other), note)
  await decideRatings(db, other, { ...(await sameRating(db, other, 'good')), '1': 'outstanding' })
  const page = wordsOf(await (await visitor(servicesFor(db), 'ruth')).open(url))
  assert.match(
    page,
    /1 Leadership and governance Proposal Good The evidence on 1 Nadia Rahman, Monday 16 February 2026/,
  )
  assert.match(page, /Evidence 10 of 10 answered yes No evidence linked No evidence behind 8 of 8 prompts/)
  assert.match(page, /Elsewhere Outstanding 1, of one other inspection\./)
  assert.match(page, /2 Staffing .*? Elsewhere Good 1, of one other inspection\./)
  assert.match(
    page,
    /1 in other inspections .*? Fieldwork 18 February 2026 Outstanding 2 of 2 key questions yes 8 of 8 prompts yes 1 piece of evidence, one kind of source/,
  )
})

test('RATE-09 the head of programme records the review once, with comments that the panel reads', async () => {
  const ruth = await visitor(servicesFor(db), 'ruth')
  const page = await ruth.open(url)
  assert.match(page.body, /id="review-form" data-keep/)
  const answer = await ruth.submit(page, { comments: 'Look closely at 3' }, form)
  assert.equal(answer.headers.location, paths.ratings.show(reference))
  assert.match(
    wordsOf(await ruth.follow(answer)),
    /The review is recorded .* Reviewed by Ruth Amadi, .* Look closely at 3/,
  )
  assert.deepEqual((await state()).review, { by: 'ruth', at: noon })
  const again = await ruth.submit(page, { comments: 'Look closely at 3' }, form)
  assert.equal(again.statusCode, 409)
  assert.match(wordsOf(again), /The proposed ratings are already reviewed/)
  assert.match(again.body, /data-kept-text="review-form"/, 'what was typed is shown again, in the place of the form')
  const reviews = await db
    .selectFrom('ratingsReview')
    .select('comments')
    .where('comments', '=', 'Look closely at 3')
    .execute()
  assert.equal(reviews.length, 1)
})

test('RATE-09 a proposal that changes after the review is reviewed again', async () => {
  const later = new Date('2026-03-03T13:00:00Z')
  const save = { standard: '2', rating: 'outstanding', reason: 'More evidence', saveId: newId(), seen: 1 }
  await proposeRating(db, actOf('nadia', later), await ratedBy(db, 'nadia', reference), save)
  const ruth = await visitor(servicesFor(db, { clock: () => new Date('2026-03-03T14:00:00Z') }), 'ruth')
  const page = await ruth.open(url)
  assert.equal((await ruth.submit(page, { comments: 'x'.repeat(10_001) }, form)).statusCode, 400)
  assert.equal((await ruth.submit(page, { comments: 'Agreed' }, form)).statusCode, 303)
  assert.match(wordsOf(await ruth.open(paths.ratings.show(reference))), /Agreed .* Look closely at 3/)
})
