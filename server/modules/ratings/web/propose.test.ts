import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { saveNote } from '#modules/fieldwork'
import { proposeRating, ratingStateOf, saveAnswer } from '#modules/ratings'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { Conflict, NotFound } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import { ratedBy, wordsOf } from '../../../testutils/rated-inspection.ts'
import { answerAll, larchwood, openedBy, setUpInspection } from '../../../testutils/report-to-publish.ts'
import { noon, servicesFor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'

let db: Db
let drop: () => Promise<void>
let reference: string
let url: string

before(async () => {
  ;({ db, drop } = await testWorld())
  reference = await setUpInspection(db, larchwood)
  url = paths.ratings.propose(reference, '3')
})
after(() => drop())

const form = { form: 'id="proposal"' }
const json = { ...form, json: true }
const stored = async (standard = '3') => {
  const { standards } = await ratingStateOf(db, await ratedBy(db, 'nadia', reference))
  return standards.find(({ code }) => code === standard)
}

test('RATE-08 no rating is proposed before every key question and prompt beneath it is answered with reasons', async () => {
  const nadia = await visitor(servicesFor(db), 'nadia')
  const page = await nadia.open(url)
  assert.match(wordsOf(page), /No rating can be proposed here now Not answered yet under 3: 3\.1\.1/)
  assert.doesNotMatch(page.body, /id="proposal"/)
  const save = { standard: '3', rating: 'good', reason: 'Early', saveId: newId(), seen: 0 }
  const rated = await ratedBy(db, 'nadia', reference)
  await assert.rejects(proposeRating(db, actOf('nadia', noon), rated, save), Conflict)
  assert.equal((await nadia.open(paths.ratings.propose(reference, '9'))).statusCode, 404)
})

test('RATE-01 the lead inspector sees how it was answered and what rests on no evidence or on one kind of source', async () => {
  await answerAll(db, reference, ['3.1.5'])
  const open = await openedBy(db, 'nadia', reference)
  const text = {
    title: 'Room search',
    source: 'observation',
    text: 'Under six minutes',
    validity: 'strong',
    weight: 'high',
  }
  const note = { ...text, id: newId(), saveId: newId(), seen: 0, codes: ['3.1.5'] }
  await saveNote(db, actOf('nadia', new Date('2026-02-12T16:00:00Z')), open, note)
  const page = wordsOf(await (await visitor(servicesFor(db), 'nadia')).open(url))
  assert.match(page, /3\.1\.5 [^?]+\? No 1 piece: observation 1 One kind of source only \(observation\)/)
  assert.match(page, /3\.1\.1 [^?]+\? Yes None Answered without linked evidence/)
})

test('CASE-03 a proposal is saved as it is typed, unfinished too, and says what is still needed', async () => {
  const nadia = await visitor(servicesFor(db), 'nadia')
  const page = await nadia.open(url)
  const first = await nadia.submit(page, { reason: 'Searches are' }, json)
  assert.deepEqual(first.json(), { state: 'saved', version: 1, words: 'Saved at 12:00. Select a rating for 3' })
  assert.equal((await stored())?.proposal, null)
  const again = await nadia.open(url)
  const second = await nadia.submit(again, { rating: 'good', reason: 'Searches are hurried' }, json)
  assert.deepEqual(second.json(), { state: 'saved', version: 2, words: 'Saved at 12:00' })
  const proposal = (await stored())?.proposal
  assert.deepEqual(proposal, { rating: 'good', reason: 'Searches are hurried', by: 'nadia', at: noon })
})

test('CASE-03 a save that is sent twice is written once, and other words under its id are another save', async () => {
  const nadia = await visitor(servicesFor(db), 'nadia')
  const page = await nadia.open(url)
  const fields = { rating: 'good', reason: 'Searches are hurried and polite' }
  for (let i = 0; i < 2; i++)
    assert.deepEqual((await nadia.submit(page, fields, json)).json(), {
      state: 'saved',
      version: 3,
      words: 'Saved at 12:00',
    })
  const changes = db.selectFrom('ratingsGivenChange').select('id').where('standard', '=', '3')
  assert.equal((await changes.execute()).length, 3)
  const late = await nadia.submit(page, { ...fields, reason: 'Typed on a page from the history' }, json)
  assert.equal(late.statusCode, 409)
})

test('CASE-03 the loser of a race sees both texts, by script and without, and nothing is overwritten', async () => {
  const [one, two] = [await visitor(servicesFor(db), 'nadia'), await visitor(servicesFor(db), 'nadia')]
  const [page, other] = [await one.open(url), await two.open(url)]
  await two.submit(other, { rating: 'requires-improvement', reason: 'From the other desk' }, json)
  const clash = await one.submit(page, { rating: 'inadequate', reason: 'From this desk' }, json)
  assert.equal(clash.statusCode, 409)
  const { state, version, words, theirs } = clash.json()
  assert.deepEqual([state, version], ['clash', 4])
  assert.equal(words, 'Nadia Rahman changed this at 12:00, after you opened it')
  assert.deepEqual(theirs, { rating: 'requires-improvement', reason: 'From the other desk' })
  const shown = await one.submit(page, { rating: 'inadequate', reason: 'From this desk' }, form)
  assert.equal(shown.statusCode, 409)
  assert.match(wordsOf(shown), /Rating: Requires improvement Reason: From the other desk/)
  assert.match(shown.body, /<textarea[^>]*>From this desk<\/textarea>/)
  assert.equal((await stored())?.proposal?.reason, 'From the other desk')
  const mine = await one.submit(shown, { rating: 'inadequate', reason: 'From this desk' }, form)
  assert.equal(mine.statusCode, 303)
  assert.equal((await stored())?.proposal?.rating, 'inadequate')
})

test('CASE-03 what a closed tab sent at its end is no clash with the same proposal sent again from the page opened anew', async () => {
  const nadia = await visitor(servicesFor(db), 'nadia')
  const [first, again] = [await nadia.open(url), await nadia.open(url)]
  const words = { rating: 'inadequate', reason: 'From this desk' }
  const { version } = (await nadia.submit(first, words, json)).json()
  const resent = await nadia.submit(again, words, json)
  assert.deepEqual(resent.json(), { state: 'saved', version, words: 'Saved at 12:00' })
  const other = await nadia.submit(again, { ...words, rating: 'good' }, json)
  assert.equal(other.statusCode, 409)
})

test('CASE-03 whoever is signed out is told so, and the text is not taken for saved', async () => {
  const nadia = await visitor(servicesFor(db), 'nadia')
  const page = await nadia.open(url)
  await nadia.submit(await nadia.open(paths.signOut))
  const answer = await nadia.submit(page, { rating: 'good', reason: 'Too late' }, json)
  assert.equal(answer.json().state, 'signed-out')
  assert.notEqual((await stored())?.proposal?.reason, 'Too late')
})

test('CONF-01 only the lead inspector on the team proposes; others read it', async () => {
  for (const username of ['tom', 'ruth'] as const) {
    const page = await (await visitor(servicesFor(db), username)).open(url)
    assert.match(wordsOf(page), /Your role does not allow this/)
    assert.doesNotMatch(page.body, /id="proposal"/)
    assert.match(page.body, /From this desk/)
    const save = { standard: '3', rating: 'good', reason: 'Not mine', saveId: newId(), seen: 5 }
    const rated = await ratedBy(db, username, reference)
    await assert.rejects(proposeRating(db, actOf(username, noon), rated, save), Conflict)
  }
})

test('RATE-02 only a rating of the scale, and only a standard of the inspection, can be proposed', async () => {
  const nadia = await visitor(servicesFor(db), 'nadia')
  const answer = await nadia.submit(await nadia.open(url), { rating: 'excellent', reason: 'Better than good' }, form)
  assert.equal(answer.statusCode, 400)
  assert.match(answer.body, /Select a rating from the list/)
  const rated = await ratedBy(db, 'nadia', reference)
  const save = { standard: '3', rating: 'excellent', reason: '', saveId: newId(), seen: 5 }
  await assert.rejects(proposeRating(db, actOf('nadia', noon), rated, save), /is no rating of/)
  await assert.rejects(proposeRating(db, actOf('nadia', noon), rated, { ...save, standard: '9' }), NotFound)
})

test('RATE-09 a proposal that is older than the answers counts again once it is kept', async () => {
  const open = await openedBy(db, 'nadia', reference)
  const later = new Date('2026-03-03T12:30:00Z')
  const answer = { code: '3.1.5', answer: 'no', reasons: 'Read again', why: '', saveId: newId(), seen: 1 } as const
  await saveAnswer(db, actOf('nadia', later), open, answer)
  const nadia = await visitor(servicesFor(db, { clock: () => new Date('2026-03-03T13:00:00Z') }), 'nadia')
  const page = await nadia.open(url)
  assert.match(wordsOf(page), /Answers changed after this rating was proposed/)
  const kept = await nadia.submit(page, {}, { form: 'Keep the proposal as it is' })
  assert.equal(kept.statusCode, 303)
  assert.doesNotMatch(wordsOf(await nadia.follow(kept)), /Answers changed after/)
  assert.equal((await stored())?.proposal?.reason, 'From this desk')
})
