import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { questionsOf } from '#modules/programmes'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { newId } from '#platform/ids.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import { answerAll, larchwood, openedBy, setUpInspection } from '../../../testutils/report-to-publish.ts'
import { noon, servicesFor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'
import { saveAnswer } from '../actions/save-answer.ts'

let db: Db
let drop: () => Promise<void>
let reference: string

before(async () => {
  ;({ db, drop } = await testWorld())
  reference = await setUpInspection(db, larchwood)
})
after(() => drop())

test('PROG-03 all answers of an inspection are there as JSON, by their codes, given or taken back', async () => {
  const nadia = await visitor(servicesFor(db), 'nadia')
  const address = paths.judgements.answers(reference)
  assert.deepEqual((await nadia.openJson(address)).json(), {})

  await answerAll(db, reference, ['3.1.5'])
  const open = await openedBy(db, 'nadia', reference)
  const back = { code: '1.1.1', answer: null, reasons: '', why: 'Too early', saveId: newId(), seen: 1 }
  await saveAnswer(db, actOf('nadia', noon), open, back)
  const codes = questionsOf(open.programme, open.inspection.level).map(({ code }) => code)
  const given = await nadia.openJson(address)
  assert.equal(given.headers['content-type'], 'application/json; charset=utf-8')
  assert.deepEqual(
    given.json(),
    Object.fromEntries(
      codes.map(code => {
        if (code === '1.1.1') return [code, { answer: null, version: 2 }]
        return [code, { answer: code === '3.1.5' ? 'no' : 'yes', version: 1 }]
      }),
    ),
  )
})

test('CONF-01 CONF-02 the answers are for those who may open the inspection, and both reading and refusal are on the record', async () => {
  const address = paths.judgements.answers(reference)
  const gareth = await visitor(servicesFor(db), 'gareth')
  const refused = await gareth.openJson(address)
  assert.equal(refused.statusCode, 403)
  assert.doesNotMatch(refused.body, /3\.1\.5/)
  await (await visitor(servicesFor(db), 'tom')).openJson(address)
  const events = db.selectFrom('event').select(['who', 'what']).where('what', 'like', '%JUDGEMENTS_ANSWERS')
  assert.deepEqual(await events.where('who', 'in', ['gareth', 'tom']).orderBy('who').execute(), [
    { who: 'gareth', what: 'REFUSED_JUDGEMENTS_ANSWERS' },
    { who: 'tom', what: 'PAGE_VIEW_JUDGEMENTS_ANSWERS' },
  ])
  assert.equal((await gareth.openJson(paths.judgements.answers('nowhere-ap-2026'))).statusCode, 404)
})
