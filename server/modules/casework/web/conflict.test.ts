import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { Forbidden } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import type { Username } from '../../../demonstration/people.ts'
import { wordsOf } from '../../../testutils/rated-inspection.ts'
import { caseOpenedBy, judge, judgeWholeCase, takenUpCases } from '../../../testutils/taken-up-cases.ts'
import { noon, servicesFor, type Visitor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'
import { completeCase, reopenCase } from '../actions/complete-case.ts'
import { declareConflict } from '../actions/declare-conflict.ts'
import { saveFacts } from '../actions/save-facts.ts'
import { saveJudgement } from '../actions/save-judgement.ts'

let db: Db
let drop: () => Promise<void>
let reference: string

before(async () => {
  ;({ db, drop } = await testWorld())
  reference = await takenUpCases(db)
})
after(() => drop())

const signedIn = (username: Username): Promise<Visitor> => visitor(servicesFor(db), username)
const opened = (number: number, username: Username = 'tom') => caseOpenedBy(db, username, reference, number)
const tomNow = actOf('tom', noon)
const routes = (number: number): string[] => [
  paths.cases.show(reference, number),
  paths.cases.answers(reference, number),
  paths.cases.question(reference, number, 'c1'),
  paths.cases.history(reference, number, 'c1'),
  paths.cases.facts(reference, number),
  paths.cases.interview(reference, number),
  paths.cases.interviewHistory(reference, number),
  paths.cases.completion(reference, number),
  paths.cases.conflict(reference, number),
]

test('TEAM-02 a conflict is declared with its reason; without one nothing closes', async () => {
  const tom = await signedIn('tom')
  const page = await tom.open(paths.cases.conflict(reference, 1))
  const empty = await tom.submit(page, { reason: ' ' }, { form: 'id="conflict-1"' })
  assert.equal(empty.statusCode, 400)
  assert.match(wordsOf(empty), /There is a problem Enter what the conflict of interest is/)
  await assert.rejects(declareConflict(db, tomNow, await opened(1), ' '), /Enter what the conflict of interest is/)
  assert.equal((await opened(1)).inspected.inspector, 'tom')
})

test('TEAM-02 a declared conflict closes the case at once, wherever it is asked for, and takes it off the person', async () => {
  const tom = await signedIn('tom')
  await judge(db, reference, 1, { code: 'C1' })
  const open = await opened(1)
  const before = await tom.open(routes(1)[0] as string)
  const page = await tom.open(paths.cases.conflict(reference, 1))
  const reason = 'I supervised the practitioner until last year'
  const answer = await tom.submit(page, { reason }, { form: 'id="conflict-1"' })
  assert.match(
    wordsOf(await tom.follow(answer)),
    /Case 1 is closed to you\. The lead inspector allocates it to someone else/,
  )
  for (const address of routes(1)) assert.equal((await tom.open(address)).statusCode, 403, address)
  const list = await tom.open(paths.cases.list(reference))
  assert.doesNotMatch(list.body, /, case 1, C1</)
  const late = await tom.submit(before, { evidence: 'Late' }, { form: 'id="question-c1"', json: true })
  assert.deepEqual([late.statusCode, late.json().state], [403, 'refused'])
  for (const act of [
    () =>
      saveJudgement(db, tomNow, open, {
        code: 'C2',
        answer: 'yes',
        evidence: '',
        prompts: {},
        saveId: newId(),
        seen: 0,
      }),
    () => saveFacts(db, tomNow, open, { facts: {}, part: '', seen: 0 }),
    () => completeCase(db, tomNow, open),
    () => reopenCase(db, tomNow, open, 'Mine'),
    () => declareConflict(db, tomNow, open, 'Again'),
  ])
    await assert.rejects(act, Forbidden)
  const { inspected } = await opened(1, 'nadia')
  assert.deepEqual([inspected.inspector, inspected.conflicts], [null, ['tom']])
  const { who, details } = await db
    .selectFrom('event')
    .select(['who', 'details'])
    .where('what', '=', 'CASE_CONFLICT_DECLARED')
    .executeTakeFirstOrThrow()
  assert.deepEqual([who, details], ['tom', { case: 1, reason }])
})

test('TEAM-02 it closes to who leads as well, who then reads of it in the list alone', async () => {
  const nadia = await signedIn('nadia')
  await judge(db, reference, 2, { code: 'C1' })
  const page = await nadia.open(paths.cases.conflict(reference, 2))
  await nadia.submit(page, { reason: 'A neighbour' }, { form: 'id="conflict-2"' })
  for (const address of [...routes(2), paths.cases.questionSet(reference, 2)])
    assert.equal((await nadia.open(address)).statusCode, 403, address)
  const list = (await nadia.open(paths.cases.list(reference))).body
  assert.doesNotMatch(list, /, case 2, C1</)
  assert.match(list, /, case 3, C1</)
  assert.equal((await opened(2)).inspected.inspector, 'tom')
})

test('TEAM-02 a completed case stays its inspector’s, so that the record of who judged it stands, and closes to them', async () => {
  await judgeWholeCase(db, reference, 3)
  await completeCase(db, tomNow, await opened(3))
  await declareConflict(db, tomNow, await opened(3), 'Learned of it afterwards')
  await assert.rejects(opened(3), Forbidden)
  const { inspected } = await opened(3, 'nadia')
  assert.deepEqual([inspected.inspector, inspected.completedBy], ['tom', 'tom'])
})

test('TEAM-02 a conflict declared while the case is completed leaves it whole: completed as it was, or nobody’s', async () => {
  for (const number of [4, 5, 6, 7]) {
    await judgeWholeCase(db, reference, number)
    const open = await opened(number)
    const [, declared] = await Promise.allSettled([
      completeCase(db, tomNow, open),
      declareConflict(db, tomNow, open, 'Only now'),
    ])
    assert.equal(declared.status, 'fulfilled')
    const { inspected } = await opened(number, 'nadia')
    assert.equal(inspected.inspector, inspected.completedAt ? 'tom' : null)
    assert.deepEqual(inspected.conflicts, ['tom'])
  }
})
