import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { saveNote } from '#modules/fieldwork'
import { decideRating, saveSitting } from '#modules/ratings'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { Forbidden, NotFound } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import { proposeRatings, ratedBy, reviewProposals, wordsOf } from '../../../testutils/rated-inspection.ts'
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
  const text = { title: 'Evening search', source: 'observation', text: 'Seen', validity: 'limited', weight: 'low' }
  const note = { ...text, id: newId(), saveId: newId(), seen: 0, codes: ['3.1.5', '1.1.1'] }
  await saveNote(db, actOf('nadia', new Date('2026-02-12T09:00:00Z')), await openedBy(db, 'nadia', reference), note)
  await proposeRatings(db, reference, await sameRating(db, reference, 'good'))
  await reviewProposals(db, reference)
  url = paths.ratings.decide(reference, '3')
})
after(() => drop())

const form = { form: 'id="decision-1"' }
const json = { ...form, json: true }

test('RATE-09 nothing is decided while no sitting is open, and only by the chair', async () => {
  const helen = await visitor(servicesFor(db), 'helen')
  assert.match(wordsOf(await helen.open(url)), /The chair records the decision while a sitting is open/)
  const rated = await ratedBy(db, 'helen', reference)
  const save = { standard: '3', rating: 'good', reason: '', saveId: newId(), seen: 0 }
  await assert.rejects(decideRating(db, actOf('helen', noon), rated, save), /No sitting of the panel is open/)
  const members = { 'senior-manager': 'helen' }
  const sitting = { heldOn: '2026-03-03', members, summary: '', reasonForNew: '', seen: 0 }
  await saveSitting(db, actOf('helen', noon), rated, sitting)
  await assert.rejects(decideRating(db, actOf('nadia', noon), rated, save), Forbidden)
  await assert.rejects(decideRating(db, actOf('helen', noon), rated, { ...save, standard: '9' }), NotFound)
  await assert.rejects(decideRating(db, actOf('helen', noon), rated, { ...save, rating: 'fine' }), /no rating of/)
})

test('RATE-09 the panel has each piece of evidence before it with source, validity and weight', async () => {
  const page = wordsOf(await (await visitor(servicesFor(db), 'helen')).open(url))
  assert.match(page, /Evening search Observation limited low 3\.1\.5 /)
  assert.match(page, /3\.1\.5 [^?]+\? No 1 piece: observation 1/)
})

test('RATE-10 the panel sees how other panels of the programme decided the same standard, and no other programme', async () => {
  const helen = await visitor(servicesFor(db), 'helen')
  assert.match(wordsOf(await helen.open(url)), /No other inspection of this programme has been decided yet/)
  const other = await setUpInspection(db, { ...larchwood, fieldwork: '2026-02-18' })
  await answerAll(db, other, ['3.1.1', '3.1'])
  await decideRatings(db, other, { ...(await sameRating(db, other, 'good')), '3': 'inadequate' })
  const undecided = await setUpInspection(db, { ...larchwood, fieldwork: '2026-02-25' })
  await answerAll(db, undecided)
  await proposeRatings(db, undecided, await sameRating(db, undecided, 'outstanding'))
  await reviewProposals(db, undecided)
  const still = await ratedBy(db, 'helen', undecided)
  const sitting = { heldOn: '2026-03-03', members: {}, summary: '', reasonForNew: '', seen: 0 }
  await saveSitting(db, actOf('helen', noon), still, sitting)
  const save = { standard: '3', rating: 'outstanding', reason: '', saveId: newId(), seen: 0 }
  await decideRating(db, actOf('helen', noon), still, save)
  const nation = { programme: 'national', level: 'nation', placeCode: 'E&W', fieldwork: '2026-02-02' }
  const national = await setUpInspection(db, nation)
  await answerAll(db, national)
  await decideRatings(db, national, await sameRating(db, national, 'outstanding'))
  const page = wordsOf(await helen.open(url))
  assert.match(
    page,
    /3 in other inspections .*? Fieldwork 18 February 2026 Inadequate 2 of 3 key questions yes 12 of 13 prompts yes No evidence linked/,
  )
  assert.doesNotMatch(page.slice(page.indexOf('in other inspections')), /Fieldwork 25 February|Fieldwork 2 February/)
})

test('CASE-03 a decision is saved as it is typed, and the loser of a race sees both texts', async () => {
  const [one, two] = [await visitor(servicesFor(db), 'helen'), await visitor(servicesFor(db), 'helen')]
  const [page, other] = [await one.open(url), await two.open(url)]
  assert.equal((await two.submit(other, { rating: 'inadequate', reason: 'Unsafe' }, json)).json().version, 1)
  const clash = await one.submit(page, { rating: 'good', reason: 'Safe' }, json)
  assert.deepEqual(clash.json().theirs, { rating: 'inadequate', reason: 'Unsafe' })
  const shown = await one.submit(page, { rating: 'good', reason: 'Safe' }, form)
  assert.equal(shown.statusCode, 409)
  assert.match(wordsOf(shown), /Rating: Inadequate Reason: Unsafe/)
  assert.match(shown.body, /<textarea[^>]*>Safe<\/textarea>/)
  const given = db
    .selectFrom('ratingsGiven')
    .select(['rating', 'reason'])
    .where('sitting', '=', 1)
    .where('standard', '=', '3')
  const mine = given.innerJoin('planningInspection', 'id', 'inspectionId').where('reference', '=', reference)
  assert.deepEqual(await mine.execute(), [{ rating: 'inadequate', reason: 'Unsafe' }])
})

test('CASE-03 what a closed tab sent at its end is no clash with the same decision sent again from the page opened anew', async () => {
  const helen = await visitor(servicesFor(db), 'helen')
  const [first, again] = [await helen.open(url), await helen.open(url)]
  const words = { rating: 'inadequate', reason: 'Unsafe, and the tab was closed' }
  const { version } = (await helen.submit(first, words, json)).json()
  const resent = await helen.submit(again, words, json)
  assert.deepEqual([resent.statusCode, resent.json().state, resent.json().version], [200, 'saved', version])
})
