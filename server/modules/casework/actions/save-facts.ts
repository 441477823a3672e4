import { refuseIf } from '#modules/planning'
import { closingOf, type Facts } from '#modules/sampling'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { holdCase } from '../queries/hold-case.ts'
import { caseSetting, type OpenCase } from '../queries/open-case.ts'
import { changedFacts } from '../rules/read-facts.ts'
import { reasonsNotToJudge } from '../rules/reasons-not-to-judge.ts'
import { changeCase, writeFacts } from '../store/cases.ts'

export interface FactsSave {
  facts: Facts
  /** Which part of the work is the inspected body's, in a transferred case (CASE-11; DIPP manual 4.2). */
  part: string
  /** The version that the page showed. */
  seen: number
}

/**
 * Saves the facts of a case: they decide which questions are asked of it.
 * @returns whether they were written; not when someone else changed them since the page was opened.
 * @throws Conflict with the reasons of `reasonsNotToJudge`.
 */
export const saveFacts = (db: Db, act: Act, open: OpenCase, { facts, part, seen }: FactsSave): Promise<boolean> =>
  db.transaction().execute(async tx => {
    const { inspected, inspection } = open
    await holdCase(tx, open)
    const now = await caseSetting(tx, open, inspected.number, await closingOf(tx, inspection.id))
    refuseIf(reasonsNotToJudge(now))
    const version = await writeFacts(tx, inspected.id, facts, seen)
    if (version === undefined) return false
    await changeCase(tx, inspected.id, { part })
    await recordEvent(tx, act, {
      what: 'CASE_FACTS_SAVED',
      subjectType: 'INSPECTION',
      subjectId: inspection.id,
      details: { case: inspected.number, version, changed: changedFacts(now.inspected.facts, facts) },
    })
    return true
  })
