import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { finalRatings, saveSitting } from '#modules/ratings'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { Conflict, Forbidden } from '#platform/errors.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import { proposeRatings, ratedBy, reviewProposals, wordsOf } from '../../../testutils/rated-inspection.ts'
import { answerAll, larchwood, sameRating, setUpInspection } from '../../../testutils/report-to-publish.ts'
import { noon, servicesFor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'

let db: Db
let drop: () => Promise<void>
let reference: string

before(async () => {
  ;({ db, drop } = await testWorld())
  reference = await setUpInspection(db, larchwood)
  await answerAll(db, reference, ['3.1.5'])
  await proposeRatings(db, reference, { ...(await sameRating(db, reference, 'good')), '3': 'inadequate' })
})
after(() => drop())

const { sitting, panel, decide, decision, show } = paths.ratings
const sittingForm = { form: 'id="sitting-1"' }
const typed = { 'heldOn-day': '3', 'heldOn-month': '3', 'heldOn-year': '2026', 'seat-senior-manager': 'helen' }
const seats = { ...typed, 'seat-lead-inspector': 'nadia', 'seat-head-of-programme': 'ruth' }
const sittings = () => db.selectFrom('ratingsSitting').selectAll().orderBy('number').execute()
const text = { heldOn: '2026-03-03', members: {}, summary: '', reasonForNew: '', seen: 0 }

test('RATE-09 the panel cannot sit before the head of programme has reviewed the proposals', async () => {
  const helen = await visitor(servicesFor(db), 'helen')
  const page = await helen.open(panel(reference))
  assert.match(wordsOf(page), /Before the panel can sit The head of programme has not reviewed the ratings/)
  assert.doesNotMatch(page.body, /Open a sitting/)
  const rated = await ratedBy(db, 'helen', reference)
  await assert.rejects(saveSitting(db, actOf('helen', noon), rated, text), Conflict)
  await reviewProposals(db, reference)
  await assert.rejects(saveSitting(db, actOf('ruth', noon), rated, text), Forbidden)
})

test('RATE-09 the chair opens a sitting on a real day that is not to come; twice is once', async () => {
  const helen = await visitor(servicesFor(db), 'helen')
  const page = await helen.open(sitting(reference))
  assert.match(page.body, /name="heldOn-day"[^>]*value="3"/)
  const unreal = await helen.submit(page, { ...typed, 'heldOn-day': '31', 'heldOn-month': '2' }, { form: 'heldOn' })
  assert.equal(unreal.statusCode, 400)
  assert.match(unreal.body, /The day the panel sat must be a real date/)
  assert.match(unreal.body, /value="31"/)
  const future = await helen.submit(page, { ...typed, 'heldOn-day': '4' }, { form: 'heldOn' })
  assert.match(wordsOf(future), /cannot be after today, Tuesday 3 March 2026/)
  for (let i = 0; i < 2; i++)
    assert.equal((await helen.submit(page, typed, { form: 'heldOn' })).headers.location, panel(reference))
  const [row, ...more] = await sittings()
  assert.equal(more.length, 0)
  const usual = { 'senior-manager': 'helen', 'lead-inspector': 'nadia', 'head-of-programme': 'ruth' }
  assert.deepEqual([row?.heldOn, row?.version, row?.members], ['2026-03-03', 1, usual])
})

test('CASE-03 the sitting is saved as it is typed, and a second chair does not overwrite it', async () => {
  const [helen, other] = [await visitor(servicesFor(db), 'helen'), await visitor(servicesFor(db), 'helen')]
  const [page, second] = [await helen.open(panel(reference)), await other.open(panel(reference))]
  const fields = { ...seats, 'seat-assistant-inspector': 'tom', summary: 'Agreed on four of five' }
  const saved = await helen.submit(page, fields, { ...sittingForm, json: true })
  const answer = { state: 'saved', version: 2, words: 'Saved at 12:00' }
  assert.deepEqual(saved.json(), answer)
  assert.deepEqual((await helen.submit(page, fields, { ...sittingForm, json: true })).json(), answer)
  const clash = await other.submit(second, { ...seats, summary: 'Another summary' }, { ...sittingForm, json: true })
  assert.equal(clash.statusCode, 409)
  assert.equal(clash.json().theirs.summary, 'Agreed on four of five')
  assert.equal(clash.json().theirs['seat-assistant-inspector'], 'tom')
  const shown = await other.submit(second, { ...seats, summary: 'Another summary' }, sittingForm)
  assert.equal(shown.statusCode, 409)
  assert.match(wordsOf(shown), /Summary: Agreed on four of five/)
  assert.match(shown.body, /<textarea[^>]*>Another summary<\/textarea>/)
  const [row] = await sittings()
  assert.equal(row?.summary, 'Agreed on four of five')
  assert.equal(row?.members['assistant-inspector'], 'tom')
})

test('RATE-09 the panel decides standard by standard, and gives its reason where it differs', async () => {
  const helen = await visitor(servicesFor(db), 'helen')
  const page = await helen.open(decide(reference, '3'))
  assert.match(wordsOf(page), /Proposed Inadequate Reason The evidence on 3/)
  assert.match(wordsOf(page), /Inadequate Scores 0\. Proposed/)
  const fields = { rating: 'requires-improvement' }
  const saved = await helen.submit(page, fields, { form: 'id="decision-1"', json: true })
  assert.equal(saved.json().words, 'Saved at 12:00. Enter why the panel’s rating for 3 differs from the one proposed')
  for (const code of ['1', '2', '4', '5']) {
    const one = await helen.open(decide(reference, code))
    assert.equal((await helen.submit(one, { rating: 'good' }, { form: 'id="decision-1"' })).statusCode, 303)
  }
  const check = wordsOf(await helen.open(panel(reference)))
  assert.match(check, /Before the panel’s decision can be completed Enter why the panel’s rating for 3 differs/)
  const blocked = await helen.open(decision(reference))
  assert.doesNotMatch(blocked.body, /name="checked"/)
  const again = await helen.open(decide(reference, '3'))
  const reason = 'One insufficient key question does not make the whole inadequate'
  await helen.submit(again, { ...fields, reason }, { form: 'id="decision-1"' })
  assert.match(
    wordsOf(await helen.open(decision(reference))),
    /Requires improvement Proposed: Inadequate One insufficient/,
  )
})

test('RATE-09 the chair is among those present, checks what was decided, and completes it once', async () => {
  const helen = await visitor(servicesFor(db), 'helen')
  await helen.submit(
    await helen.open(panel(reference)),
    { ...seats, 'seat-senior-manager': 'edward', summary: 'Agreed' },
    sittingForm,
  )
  assert.match(wordsOf(await helen.open(decision(reference))), /The chair of the panel records its decision/)
  await helen.submit(await helen.open(panel(reference)), { ...seats, summary: '' }, sittingForm)
  assert.match(wordsOf(await helen.open(decision(reference))), /Enter the summary of the panel/)
  await helen.submit(await helen.open(panel(reference)), { ...seats, summary: 'Agreed' }, sittingForm)
  const checked = await helen.open(decision(reference))
  assert.match(wordsOf(checked), /Overall rating: Good 2 \+ 2 \+ 1 \+ 2 \+ 2 = 9 of 15/)
  const three = await helen.open(decide(reference, '3'))
  await helen.submit(three, { rating: 'requires-improvement', reason: 'Shorter' }, { form: 'id="decision-1"' })
  const changed = await helen.submit(checked, {}, { form: 'name="checked"' })
  assert.equal(changed.statusCode, 409)
  assert.match(wordsOf(changed), /The sitting has changed since you checked it\. Check it again/)
  for (let i = 0; i < 2; i++)
    assert.equal((await helen.submit(changed, {}, { form: 'name="checked"' })).headers.location, show(reference))
  const completed = db.selectFrom('event').select('who').where('what', '=', 'PANEL_COMPLETED')
  assert.deepEqual(await completed.execute(), [{ who: 'helen' }])
  const final = await finalRatings(db, await ratedBy(db, 'helen', reference))
  assert.deepEqual([final?.overall.rating.id, final?.overall.total, final?.summary], ['good', 9, 'Agreed'])
  assert.equal(final?.standards[2]?.rating.id, 'requires-improvement')
})

test('RATE-09 a completed sitting is closed to whoever still has its page open', async () => {
  const helen = await visitor(servicesFor(db), 'helen')
  assert.match(
    wordsOf(await helen.open(panel(reference))),
    /The panel has decided\. Nothing moves without a further sitting/,
  )
  assert.doesNotMatch((await helen.open(decide(reference, '3'))).body, /id="decision-1"/)
  const rated = await ratedBy(db, 'helen', reference)
  const [row] = await sittings()
  const stale = { ...text, seen: row?.version ?? 0, number: 1, summary: 'Afterthought' }
  await assert.rejects(saveSitting(db, actOf('helen', noon), rated, stale), /This sitting of the panel is completed/)
  assert.equal((await sittings()).length, 1)
})

test('RATE-09 a further sitting needs its reason, starts from the decision, and the decision stands until it is completed', async () => {
  const helen = await visitor(servicesFor(db), 'helen')
  const page = await helen.open(sitting(reference))
  const without = await helen.submit(page, { ...typed, reasonForNew: ' ' }, { form: 'reasonForNew' })
  assert.equal(without.statusCode, 400)
  assert.match(without.body, /Enter why the panel decides again/)
  await helen.submit(page, { ...typed, reasonForNew: 'New evidence on searches' }, { form: 'reasonForNew' })
  const three = await helen.open(decide(reference, '3'))
  assert.match(three.body, /value="requires-improvement"[^>]* checked/)
  assert.match(three.body, /<textarea[^>]*>Shorter<\/textarea>/)
  await helen.submit(three, { rating: 'good', reason: 'Searches were seen again' }, { form: 'id="decision-2"' })
  const rated = await ratedBy(db, 'helen', reference)
  assert.equal((await finalRatings(db, rated))?.overall.total, 9)
  assert.match(wordsOf(await helen.open(show(reference))), /The panel has decided, and sits again\./)
  const open = await helen.open(panel(reference))
  await helen.submit(
    open,
    { ...seats, summary: 'Agreed again', reasonForNew: 'New evidence on searches' },
    { form: 'id="sitting-2"' },
  )
  const answer = await helen.submit(await helen.open(decision(reference)), {}, { form: 'name="checked"' })
  assert.equal(answer.statusCode, 303)
  const final = await finalRatings(db, rated)
  assert.deepEqual([final?.overall.total, final?.summary], [10, 'Agreed again'])
  const page2 = wordsOf(await helen.open(show(reference)))
  assert.match(page2, /Sitting 2, .* Why it decided again New evidence on searches .* Sitting 1, /)
  assert.match(page2, /Helen Marsh recorded for the panel Good, changed from Requires improvement \(sitting 2\)/)
})

test('RATE-09 those who sit read the papers and decide nothing', async () => {
  const nadia = await visitor(servicesFor(db), 'nadia')
  const page = await nadia.open(panel(reference))
  assert.equal(page.statusCode, 200)
  assert.doesNotMatch(page.body, /Open a further sitting|data-autosave/)
  for (const closed of [sitting(reference), decision(reference)])
    assert.equal((await nadia.open(closed)).statusCode, 403)
  assert.equal((await nadia.open(decide(reference, '3'))).statusCode, 200)
  const tom = await visitor(servicesFor(db), 'tom')
  assert.equal((await tom.open(panel(reference))).statusCode, 403)
})
