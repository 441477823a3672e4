import { findUser } from '#modules/people'
import { type OpenInspection, refuseIf } from '#modules/planning'
import { holdSamples } from '#modules/sampling'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { casesOf } from '../queries/cases.ts'
import { holdCases } from '../queries/hold-case.ts'
import { reasonsNotToAllocate } from '../rules/reasons-not-to-allocate.ts'
import { changeCase } from '../store/cases.ts'

export interface Allocation {
  /** Numbers of cases. */
  cases: readonly number[]
  /** Whose they are from now on: a username. */
  inspector: string
}

/**
 * Gives cases to an inspector, or takes them over from another (CASE-01). What was judged stays with the case.
 * @throws Conflict with the reasons of `reasonsNotToAllocate`.
 */
export const allocateCases = (
  db: Db,
  act: Act,
  open: OpenInspection,
  { cases, inspector }: Allocation,
): Promise<void> =>
  db.transaction().execute(async tx => {
    const { inspection, team, reader } = open
    const closing = await holdSamples(tx, inspection.id)
    await holdCases(tx, inspection.id, cases)
    const [all, person] = [await casesOf(tx, inspection.id), await findUser(tx, inspector)]
    const chosen = all.filter(({ number }) => cases.includes(number))
    const joining = person && {
      username: person.username,
      name: person.name,
      mayJudge: person.permissions.has('cases:judge'),
    }
    refuseIf(reasonsNotToAllocate({ team, reader, closing, cases: chosen, inspector: joining }))
    const moved = chosen.filter(each => each.inspector !== inspector)
    for (const { id } of moved) {
      await changeCase(tx, id, { inspector, allocatedAt: act.when, allocatedBy: act.who })
    }
    if (moved.length === 0) return
    await recordEvent(tx, act, {
      what: 'CASES_ALLOCATED',
      subjectType: 'INSPECTION',
      subjectId: inspection.id,
      details: { inspector, cases: moved.map(each => ({ number: each.number, from: each.inspector })) },
    })
  })
