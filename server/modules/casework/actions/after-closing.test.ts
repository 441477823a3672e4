import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { publishReport } from '#modules/publication'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { Conflict } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import type { Username } from '../../../demonstration/people.ts'
import { wordsOf } from '../../../testutils/rated-inspection.ts'
import {
  answerAll,
  decideRatings,
  larchwood,
  openedBy,
  sameRating,
  setUpInspection,
  writeReport,
} from '../../../testutils/report-to-publish.ts'
import { caseOpenedBy, judgeWholeCase, takenUpCases } from '../../../testutils/taken-up-cases.ts'
import { noon, servicesFor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'
import { allocateCases } from './allocate-cases.ts'
import { arrangeCase } from './arrange-case.ts'
import { chooseQuestionSet } from './choose-question-set.ts'
import { completeCase, reopenCase } from './complete-case.ts'
import { saveFacts } from './save-facts.ts'
import { saveJudgement } from './save-judgement.ts'
import { takeUpCases } from './take-up-cases.ts'

let db: Db
let drop: () => Promise<void>

before(async () => {
  ;({ db, drop } = await testWorld())
})
after(() => drop())

const about = { crn: 'X900001', eventNumber: '1', pdu: 'Oxfordshire', practitioner: 'N59A900' }
const arrangement = { with: 'Alex Moor, head of the PDU', reason: 'Named as good work' }
const arrange = async (reference: string, questionSet: string, crn = about.crn): Promise<number> => {
  const wanted = { ...about, ...arrangement, questionSet, crn }
  return arrangeCase(db, actOf('nadia', noon), await openedBy(db, 'nadia', reference), wanted)
}
const tom = actOf('tom', noon)
const nadia = actOf('nadia', noon)

/** Everything that changes a case of Tom's, `done` being a completed one, refuses for this reason, and its pages offer none of it. */
const refusesAll = async (reference: string, number: number, code: string, why: RegExp, done?: number) => {
  const { inspection, programme } = await openedBy(db, 'nadia', reference)
  const as = (username: Username, of = number) => caseOpenedBy(db, username, reference, of)
  const [set] = programme.cases.questionSets
  const judgement = { code, answer: 'no', evidence: 'Too late', prompts: {}, saveId: newId(), seen: 0 } as const
  const acts: Record<string, () => Promise<unknown>> = {
    'take up': async () => takeUpCases(db, nadia, await openedBy(db, 'nadia', reference)),
    allocate: async () =>
      allocateCases(db, nadia, await openedBy(db, 'nadia', reference), { cases: [number], inspector: 'nadia' }),
    arrange: () => arrange(reference, set?.id as string, 'X900009'),
    judge: async () => saveJudgement(db, tom, await as('tom'), judgement),
    facts: async () => saveFacts(db, tom, await as('tom'), { facts: {}, part: 'Late', seen: 0 }),
    complete: async () => completeCase(db, tom, await as('tom')),
    'question set': async () => chooseQuestionSet(db, nadia, await as('nadia'), { set: 'adjusted', reason: 'Late' }),
    ...(done ? { reopen: async () => reopenCase(db, tom, await as('tom', done), 'Late') } : {}),
  }
  const count = () =>
    db
      .selectFrom('event')
      .select(({ fn }) => fn.countAll<string>().as('count'))
      .where('subjectId', '=', inspection.id)
      .executeTakeFirstOrThrow()
  const before = await count()
  for (const [name, act] of Object.entries(acts))
    await assert.rejects(act, (error: unknown) => error instanceof Conflict && why.test(error.message), name)
  assert.deepEqual(await count(), before)
  const person = await visitor(servicesFor(db), 'tom')
  for (const address of [
    paths.cases.show(reference, number),
    paths.cases.facts(reference, number),
    ...(done ? [paths.cases.show(reference, done)] : []),
  ]) {
    const page = await person.open(address)
    assert.match(wordsOf(page), why)
    assert.doesNotMatch(page.body, /<form[^>]*id="(question-|facts-|reopen-)|value="complete"/)
  }
  const list = await (await visitor(servicesFor(db), 'nadia')).open(paths.cases.list(reference))
  assert.doesNotMatch(list.body, /Allocate cases to inspectors|Add a case by arrangement/)
}

test('CASE-03 once the ratings panel has decided, no case changes in any way', async () => {
  const house = await setUpInspection(db, larchwood)
  const number = await arrange(house, 'casework')
  const wanted = { cases: [number], inspector: 'tom' }
  await allocateCases(db, nadia, await openedBy(db, 'nadia', house), wanted)
  await answerAll(db, house)
  await decideRatings(db, house, await sameRating(db, house, 'good'))
  await refusesAll(house, number, 'AP1', /The ratings panel decided on Wednesday 18 February 2026/)
})

test('CASE-03 once the report is published, no case changes in any way, and a completed one is not reopened', async () => {
  const region = await takenUpCases(db)
  await judgeWholeCase(db, region, 2)
  await completeCase(db, tom, await caseOpenedBy(db, 'tom', region, 2))
  await answerAll(db, region)
  await writeReport(db, region)
  await publishReport(db, actOf('ruth', noon), await openedBy(db, 'ruth', region))
  await refusesAll(region, 1, 'C1', /The report was published on Tuesday 3 March 2026/, 2)
})
