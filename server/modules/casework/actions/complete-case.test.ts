import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Db } from '#platform/db/open.ts'
import { Conflict, Forbidden } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import { openedBy } from '../../../testutils/report-to-publish.ts'
import { caseOpenedBy, judgeWholeCase, takenUpCases } from '../../../testutils/taken-up-cases.ts'
import { noon } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'
import { judgementChanges, judgementsOf } from '../queries/judgements.ts'
import type { OpenCase } from '../queries/open-case.ts'
import { allocateCases } from './allocate-cases.ts'
import { completeCase } from './complete-case.ts'
import { saveJudgement } from './save-judgement.ts'

let db: Db
let drop: () => Promise<void>
let reference: string

before(async () => {
  ;({ db, drop } = await testWorld())
  reference = await takenUpCases(db)
})
after(() => drop())

const tom = actOf('tom', noon)
const codes = ['C1', 'C2', 'C3']
const opened = (number: number) => caseOpenedBy(db, 'tom', reference, number)

/** A save that was acknowledged. */
interface Acknowledged {
  code: string
  version: number
  evidence: string
}

/**
 * Saves one question again and again until a save is refused. At first the answer to C3 is taken away every third time.
 * @param saved Is told of every save that was acknowledged.
 */
const typeUntilRefused = async (
  open: OpenCase,
  code: string,
  saved: (save: Acknowledged) => void,
): Promise<unknown> => {
  for (let version = 1; version < 200; version += 1) {
    const evidence = `Words ${version} on ${code}`
    const isOpen = code === 'C3' && version < 60 && version % 3 === 0
    const save = { code, answer: isOpen ? null : 'yes', evidence, prompts: {} } as const
    try {
      const outcome = await saveJudgement(db, tom, open, { ...save, saveId: newId(), seen: version })
      assert.deepEqual(outcome, { version: version + 1 })
      saved({ code, version: version + 1, evidence })
    } catch (error) {
      return error
    }
  }
  return undefined
}

/** Tries to complete the case whenever a save came through, until it is done. */
const completeOnce = (open: OpenCase) => {
  let trying: Promise<void> | undefined
  let done = false
  const attempt = (): void => {
    if (trying || done) return
    trying = completeCase(db, tom, open)
      .then(() => {
        done = true
      })
      .catch(error => assert.match(String(error), /still open/))
      .finally(() => {
        trying = undefined
      })
  }
  return { attempt, settled: async () => trying }
}

const eventIds = async (what: string, number: number): Promise<bigint[]> => {
  const events = await db.selectFrom('event').select(['id', 'details']).where('what', '=', what).execute()
  return events.filter(({ details }) => details.case === number).map(({ id }) => BigInt(id))
}

test('CASE-03 a case that is completed while it is typed in: no acknowledged save is missing, none comes after, and no question is open', async () => {
  for (const number of [1, 2, 3, 4, 5]) {
    await judgeWholeCase(db, reference, number)
    const open = await opened(number)
    const acknowledged: Acknowledged[] = []
    const completion = completeOnce(open)
    const ends = await Promise.all(
      codes.map(code =>
        typeUntilRefused(open, code, save => {
          acknowledged.push(save)
          completion.attempt()
        }),
      ),
    )
    await completion.settled()
    for (const end of ends) {
      assert.ok(end instanceof Conflict, String(end))
      assert.match(end.message, /The case was completed on Tuesday 3 March 2026/)
    }
    const { inspected } = await opened(number)
    assert.deepEqual(inspected.completedAt, noon)
    const judgements = await judgementsOf(db, inspected.id)
    for (const code of codes) {
      const own = acknowledged.filter(save => save.code === code)
      const kept = (await judgementChanges(db, inspected.id, code)).slice(1)
      assert.deepEqual(
        kept.map(({ version, evidence }) => ({ code, version, evidence })),
        own,
      )
      assert.equal(judgements.get(code)?.version, own.length + 1)
      assert.equal(judgements.get(code)?.answer, 'yes', `${code} of case ${number} is open though it is completed`)
    }
    const [completed] = await eventIds('CASE_COMPLETED', number)
    const judged = await eventIds('CASE_JUDGED', number)
    assert.equal(judged.length, acknowledged.length + codes.length)
    assert.ok(judged.every(id => id < (completed as bigint)))
  }
})

test('CASE-01 a case that is completed and allocated to another at the same moment is one or the other: who completed it has it', async () => {
  const nadia = await openedBy(db, 'nadia', reference)
  for (const number of [6, 7, 8, 9, 10]) {
    await judgeWholeCase(db, reference, number)
    const open = await opened(number)
    const [completed, allocated] = await Promise.allSettled([
      completeCase(db, tom, open),
      allocateCases(db, actOf('nadia', noon), nadia, { cases: [number], inspector: 'nadia' }),
    ])
    assert.deepEqual([completed.status, allocated.status].sort(), ['fulfilled', 'rejected'], `case ${number}`)
    const { inspected } = await caseOpenedBy(db, 'nadia', reference, number)
    if (allocated.status === 'rejected') {
      assert.match(String(allocated.reason), /is completed: reopen before allocating/)
      assert.deepEqual([inspected.inspector, inspected.completedBy], ['tom', 'tom'])
    }
    if (completed.status === 'rejected') {
      assert.ok(completed.reason instanceof Forbidden)
      assert.deepEqual([inspected.inspector, inspected.completedBy], ['nadia', null])
    }
  }
})
