import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import {
  answersOf,
  completePanel,
  decideRating,
  finalRatings,
  proposeRating,
  ratingStateOf,
  reviewRatings,
  saveAnswer,
} from '#modules/ratings'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { newId } from '#platform/ids.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import { ratedBy } from '../../../testutils/rated-inspection.ts'
import {
  answerAll,
  decideRatings,
  larchwood,
  sameRating,
  setUpInspection,
} from '../../../testutils/report-to-publish.ts'
import { noon, servicesFor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'

let db: Db
let drop: () => Promise<void>
let reference: string

before(async () => {
  ;({ db, drop } = await testWorld())
  reference = await setUpInspection(db, larchwood)
  await answerAll(db, reference)
  await decideRatings(db, reference, await sameRating(db, reference, 'good'))
})
after(() => drop())

const decided = /The ratings panel has decided\. Nothing moves without a new decision of the panel/

test('RATE-09 after the decision no answer changes, and nothing of the attempt is kept', async () => {
  const rated = await ratedBy(db, 'nadia', reference)
  const before = await answersOf(db, rated.inspection.id)
  const changes = () =>
    db
      .selectFrom('ratingsAnswerChange')
      .select(({ fn }) => fn.countAll<number>().as('n'))
      .execute()
  const count = await changes()
  const save = { code: '3.1.5', answer: 'no', reasons: 'Second thoughts', why: '', saveId: newId() } as const
  await assert.rejects(saveAnswer(db, actOf('nadia', noon), rated, { ...save, seen: 1 }), decided)
  await assert.rejects(saveAnswer(db, actOf('nadia', noon), rated, { ...save, seen: 0 }), decided)
  assert.deepEqual(await answersOf(db, rated.inspection.id), before)
  assert.deepEqual(await changes(), count)
  const nadia = await visitor(servicesFor(db), 'nadia')
  const page = await nadia.open(paths.judgements.prompt(reference, '3', '3-1-5'))
  assert.match(page.body, decided)
  assert.doesNotMatch(page.body, /id="answer-form"/)
})

test('RATE-09 after the decision nothing is proposed, reviewed, decided or completed', async () => {
  const final = await finalRatings(db, await ratedBy(db, 'helen', reference))
  const save = { standard: '3', rating: 'outstanding', reason: 'Second thoughts', saveId: newId(), seen: 1 }
  const nadia = await ratedBy(db, 'nadia', reference)
  await assert.rejects(proposeRating(db, actOf('nadia', noon), nadia, save), decided)
  await assert.rejects(reviewRatings(db, actOf('ruth', noon), nadia, ''), decided)
  await assert.rejects(decideRating(db, actOf('helen', noon), nadia, save), /This sitting of the panel is completed/)
  await assert.rejects(completePanel(db, actOf('helen', noon), nadia), /No sitting of the panel is open/)
  assert.deepEqual(await finalRatings(db, nadia), final)
  const { standards } = await ratingStateOf(db, nadia)
  assert.deepEqual(new Set(standards.map(({ proposal }) => proposal?.rating)), new Set(['good']))
})

test('RATE-09 a programme that rates nothing lets its answers change for as long as its report is open', async () => {
  const region = { programme: 'dipp', level: 'region', placeCode: 'N59', fieldwork: '2026-02-02' }
  const dipp = await setUpInspection(db, region)
  await answerAll(db, dipp)
  const nadia = await visitor(servicesFor(db), 'nadia')
  const [, first] =
    /href="(\/inspections\/[^"]*\/judgements\/[^"/]+)"/.exec((await nadia.open(paths.judgements.list(dipp))).body) ?? []
  const [, prompt] = new RegExp(`href="(${first}/[^"]+)"`).exec((await nadia.open(first as string)).body) ?? []
  const answer = await nadia.submit(
    await nadia.open(prompt as string),
    { answer: 'no', reasons: 'Changed' },
    { form: 'answer-form' },
  )
  assert.equal(answer.statusCode, 303)
})
