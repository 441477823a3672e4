import { demand } from '#platform/audit/demand.ts'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import { londonDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { Conflict } from '#platform/errors.ts'
import { checksOf } from '../queries/checks.ts'
import { openInspection, refuseIf } from '../queries/open-inspection.ts'
import { openPasses } from '../queries/sites.ts'
import { timelineOf } from '../queries/timeline-of.ts'
import {
  type Check,
  type ChecklistId,
  itemsOf,
  lastDayOfFieldwork,
  outcomesOf,
  reasonsNotToCheck,
  reasonsNotToRecord,
} from '../rules/checklist.ts'
import { saveCheck } from '../store/checks.ts'
import { holdTeam } from '../store/team.ts'

/** What became of an item, with what the page showed of it: nothing that somebody else wrote meanwhile is overwritten. */
export interface NewCheck extends Pick<Check, 'item' | 'outcome' | 'note'> {
  seen: string
}

/** What a page shows of an item, in one line. */
export const seenOf = (check: Pick<Check, 'outcome' | 'note'> | undefined): string =>
  check ? `${check.outcome} ${check.note}` : 'open '

/**
 * Writes down what became of items of a checklist (PLAN-08, PLAN-12). What did not change is left as it is.
 * @throws Conflict with the reasons of `reasonsNotToCheck`, and when somebody else changed an item meanwhile.
 */
export const goThroughChecklist = (
  db: Db,
  act: Act,
  reference: string,
  { list, checks }: { list: ChecklistId; checks: readonly NewCheck[] },
): Promise<void> =>
  db.transaction().execute(async tx => {
    demand(act, 'inspections:view')
    const open = await openInspection(tx, { ...act, username: act.who }, reference)
    const { id } = open.inspection
    await holdTeam(tx, id)
    const lastDay = lastDayOfFieldwork(await timelineOf(tx, open))
    refuseIf(reasonsNotToCheck(open, list, { today: londonDay(act.when), lastDay }))
    const passesOut = (await openPasses(tx, id)).length
    const [items, before] = [itemsOf(open.programme, list), await checksOf(tx, id, list)]
    for (const { seen, ...check } of checks) {
      const item = items.find(({ id: known }) => known === check.item)
      const stands = seenOf(before.find(({ item: known }) => known === check.item))
      if (!item || !outcomesOf(list).includes(check.outcome) || seenOf(check) === stands) continue
      refuseIf(reasonsNotToRecord(item, check, { passesOut }))
      if (seen !== stands) throw new Conflict([`Someone else has changed “${item.text}” meanwhile. Look at it again`])
      await saveCheck(tx, act, { inspectionId: id, list }, check)
      const details = { list, name: item.text, outcome: check.outcome, note: check.note }
      await recordEvent(tx, act, { what: 'CHECKLIST_ITEM', subjectType: 'INSPECTION', subjectId: id, details })
    }
  })
