import { namesOfPeople } from '#modules/people'
import { paths } from '#paths'
import { londonDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { Conflict } from '#platform/errors.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import type { FormErrors } from '#platform/web/form.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { Answer, View } from '#platform/web/view.ts'
import { goThroughChecklist } from '../actions/go-through-checklist.ts'
import { checksOf } from '../queries/checks.ts'
import { openInspection } from '../queries/open-inspection.ts'
import { timelineOf } from '../queries/timeline-of.ts'
import { type ChecklistId, itemsOf, lastDayOfFieldwork, outcomes, reasonsNotToCheck } from '../rules/checklist.ts'
import { checklistContent } from './checklist-content.ts'
import { inspectionFrame } from './inspection-frame.ts'

const headings: Record<ChecklistId, string> = {
  background: 'Background information',
  closing: 'Closing of fieldwork',
}
const audits: Record<ChecklistId, string> = { background: 'BACKGROUND', closing: 'CLOSING' }

/** One of the programme's checklists, gone through item by item: what, by whom, when, with a note (PLAN-08, PLAN-12). */
export const checklistPage = (list: ChecklistId, { db }: { db: Db }): Page => ({
  path: paths.inspections[list](':reference'),
  permission: 'inspections:view',
  audit: audits[list],

  get: visit => view(db, visit, list),

  async post(visit): Promise<Answer> {
    const { params, body, act, user } = visit
    const reference = params.reference as string
    const { programme } = await openInspection(db, user, reference)
    const checks = itemsOf(programme, list).map(({ id }) => ({
      item: id,
      outcome: outcomes.find(outcome => outcome === body[`outcome-${id}`]) ?? ('open' as const),
      note: String(body[`note-${id}`] ?? '')
        .trim()
        .slice(0, 2000),
      seen: String(body[`seen-${id}`] ?? ''),
    }))
    try {
      await goThroughChecklist(db, act, reference, { list, checks })
    } catch (error) {
      if (!(error instanceof Conflict)) throw error
      const errors = errorsOf(error.reasons.map(text => ({ field: 'checklist', text })))
      return { ...(await view(db, visit, list, errors)), status: 409 }
    }
    return { redirect: paths.inspections[list](reference), notice: 'The list is saved' }
  },
})

const view = async (db: Db, visit: Visit, list: ChecklistId, errors?: FormErrors): Promise<View> => {
  const { user, params, act } = visit
  const open = await openInspection(db, user, params.reference as string)
  const [checks, steps, names] = await Promise.all([
    checksOf(db, open.inspection.id, list),
    timelineOf(db, open),
    namesOfPeople(db),
  ])
  const setting = { today: londonDay(act.when), lastDay: lastDayOfFieldwork(steps) }
  const reasons = reasonsNotToCheck(open, list, setting)
  return {
    ...inspectionFrame(open, 'plan'),
    heading: headings[list],
    title: `${headings[list]}, ${open.inspection.placeName}`,
    backLink: paths.inspections.plan(open.inspection.reference),
    errors,
    content: checklistContent({ visit, list, items: itemsOf(open.programme, list), checks, names, reasons }),
  }
}
