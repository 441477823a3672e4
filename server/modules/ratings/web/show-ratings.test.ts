import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { proposeRating } from '#modules/ratings'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { newId } from '#platform/ids.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import { proposeRatings, ratedBy, wordsOf } from '../../../testutils/rated-inspection.ts'
import { answerAll, decideRatings, larchwood, setUpInspection } from '../../../testutils/report-to-publish.ts'
import { servicesFor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'

let db: Db
let drop: () => Promise<void>
let reference: string

before(async () => {
  ;({ db, drop } = await testWorld())
  reference = await setUpInspection(db, larchwood)
})
after(() => drop())

const show = async (username: 'nadia' | 'ruth' | 'helen' | 'tom', which = reference) =>
  wordsOf(await (await visitor(servicesFor(db), username)).open(paths.ratings.show(which)))

test('RATE-08 while standards have no rating the page says which, and that there is no overall rating', async () => {
  const page = await show('tom')
  assert.match(page, /The answers are still being given\. No rating is proposed yet\./)
  assert.match(page, /Answers 0 of 66 Proposals 0 of 5 Review Not yet Panel Not yet Published Not yet/)
  assert.match(page, /No overall rating: 1 Leadership and governance, 2 Staffing, 3 Safety, .* have no rating\./)
  assert.match(page, /Not rated: 3 is rated by judgement, and no rating is given\./)
  assert.doesNotMatch(page, /Overall rating:/)
})

test('RATE-08 RATE-03 a proposed overall rating shows its sum, its band and what would change it, beside the scale', async () => {
  await answerAll(db, reference, ['3.1.5'])
  await proposeRatings(db, reference, {
    ...{ '1': 'good', '2': 'requires-improvement', '3': 'inadequate', '4': 'good', '5': 'good' },
  })
  const page = await show('nadia')
  assert.match(page, /Overall rating: Requires improvement As the ratings are proposed now\. The panel decides\./)
  assert.match(
    page,
    /2 \+ 1 \+ 0 \+ 2 \+ 2 = 7 of 15; 3 to 7 is Requires improvement\. One more .* would make it Good\./,
  )
  assert.match(page, /Inadequate 0 to 2 Requires improvement 3 to 7 Total 7 Good 8 to 12 Outstanding 13 to 15/)
  const answer = await (await visitor(servicesFor(db), 'nadia')).open(paths.ratings.show(reference))
  assert.match(answer.body, /role="img" aria-label="A total of 7 on a scale from 0 to 15 is Requires improvement\./)
  assert.doesNotMatch(answer.body, / style="/)
})

test('RATE-08 each standard opens its derivation: the answers, the reason, who changed what and why', async () => {
  const rated = await ratedBy(db, 'nadia', reference)
  const act = actOf('nadia', new Date('2026-02-16T14:30:00Z'))
  const reason = 'Searches are not thorough, but the rest is safe'
  const save = { standard: '3', rating: 'requires-improvement', reason, saveId: newId(), seen: 1 }
  await proposeRating(db, act, rated, save)
  const page = await show('helen')
  assert.match(
    page,
    /How 3 Safety came to Requires improvement Rated Requires improvement by judgement: it scores 1 of 3/,
  )
  assert.match(page, /twelve of 13 prompts were answered yes\. The rating is a judgement on them/)
  assert.match(
    page,
    /Nadia Rahman proposed Requires improvement, Monday 16 February 2026 at 14:30 Searches are not thorough/,
  )
  assert.match(page, /at 14:30: Nadia Rahman proposed Requires improvement, changed from Inadequate\. Searches are not/)
  assert.match(page, /at 10:00: Nadia Rahman proposed Inadequate\. The evidence on 3/)
  assert.match(page, /No evidence behind 13 of 13 prompts/)
})

test('RATE-08 RATE-09 after the panel the page shows its decision beside the proposal, who sat, and its summary', async () => {
  const decided = await setUpInspection(db, { ...larchwood, fieldwork: '2026-02-18' })
  await answerAll(db, decided)
  const ratings = { '1': 'good', '2': 'good', '3': 'good', '4': 'good', '5': 'outstanding' }
  await decideRatings(db, decided, ratings)
  const page = await show('tom', decided)
  assert.match(page, /The panel has decided\. The report with its ratings is not published yet\./)
  assert.match(page, /Overall rating: Good 2 \+ 2 \+ 2 \+ 2 \+ 3 = 11 of 15/)
  assert.match(page, /The panel decided Outstanding, as proposed/)
  assert.match(page, /Helen Marsh: Senior manager, in the chair/)
  assert.match(page, /Summary The panel agreed/)
  assert.match(page, /recorded for the panel Outstanding \(sitting 1\)/)
})

test('CONF-01 ratings are for the team and for those who see all inspections', async () => {
  const stranger = await visitor(servicesFor(db), 'gareth')
  assert.equal((await stranger.open(paths.ratings.show(reference))).statusCode, 403)
  assert.equal((await stranger.open(paths.ratings.propose(reference, '1'))).statusCode, 403)
})

test('RATE-10 the papers of the panel are for those who see all inspections or sit on it', async () => {
  const tom = await visitor(servicesFor(db), 'tom')
  assert.equal((await tom.open(paths.ratings.panel(reference))).statusCode, 403)
  assert.equal((await tom.open(paths.ratings.decide(reference, '3'))).statusCode, 403)
  assert.doesNotMatch((await tom.open(paths.ratings.show(reference))).body, /The ratings panel and its papers/)
  const samir = await visitor(servicesFor(db), 'samir')
  assert.equal((await samir.open(paths.ratings.panel(reference))).statusCode, 200)
})

test('RATE-04 RATE-07 a national inspection has its own bands, and no case result stands among its ratings', async () => {
  const nation = { programme: 'national', level: 'nation', placeCode: 'E&W', fieldwork: '2026-02-02' }
  const national = await setUpInspection(db, nation)
  await answerAll(db, national)
  const ratings = { 'N.1': 'good', 'N.2': 'requires-improvement', 'N.3': 'inadequate', 'N.4': 'requires-improvement' }
  await proposeRatings(db, national, ratings)
  const page = await show('ruth', national)
  assert.match(page, /2 \+ 1 \+ 0 \+ 1 = 4 of 12; 3 to 6 is Requires improvement/)
  assert.match(page, /Requires improvement 3 to 6 Total 4 Good 7 to 10 Outstanding 11 to 12/)
  assert.doesNotMatch(page, /indicative of (Inadequate|Requires improvement|Good|Outstanding)|% of \d+ cases/)
})
