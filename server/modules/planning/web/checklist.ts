import { namesOfPeople } from '#modules/people'
import { paths } from '#paths'
import { londonDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { Conflict } from '#platform/errors.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { html } from '#platform/web/html.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { Answer, View } from '#platform/web/view.ts'
import { goThroughChecklist, type NewCheck, seenOf } from '../actions/go-through-checklist.ts'
import { checksOf } from '../queries/checks.ts'
import { planningFilesOf } from '../queries/files.ts'
import { openAtClosing } from '../queries/open-at-closing.ts'
import { openInspection } from '../queries/open-inspection.ts'
import { openPasses } from '../queries/sites.ts'
import { timelineOf } from '../queries/timeline-of.ts'
import {
  type ChecklistId,
  itemsOf,
  lastDayOfFieldwork,
  outcomes,
  reasonsNotToCheck,
  reasonsNotToRecord,
} from '../rules/checklist.ts'
import type { OpenInspection } from '../rules/inspection.ts'
import type { Reason } from '../rules/reason.ts'
import { checklistContent } from './checklist-content.ts'
import { inspectionFrame } from './inspection-frame.ts'
import { openAtClosingList } from './open-at-closing.ts'

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
    const open = await openInspection(db, user, reference)
    const checks = itemsOf(open.programme, list).map(({ id }) => ({
      item: id,
      outcome: outcomes.find(outcome => outcome === body[`outcome-${id}`]) ?? ('open' as const),
      note: String(body[`note-${id}`] ?? '')
        .trim()
        .slice(0, 2000),
      seen: String(body[`seen-${id}`] ?? ''),
    }))
    const errors = errorsOf(await faultsOf(db, open, list, checks))
    if (errors) return view(db, visit, list, errors)
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

/** What is wrong with items as sent, each beside its note: of those that are changed. */
const faultsOf = async (
  db: Db,
  { programme, inspection }: OpenInspection,
  list: ChecklistId,
  checks: readonly NewCheck[],
): Promise<Reason[]> => {
  const passesOut = (await openPasses(db, inspection.id)).length
  return itemsOf(programme, list).flatMap(item => {
    const check = checks.find(({ item: id, seen, ...each }) => id === item.id && seen !== seenOf(each))
    return check ? reasonsNotToRecord(item, check, { passesOut }).map(text => ({ field: `note-${item.id}`, text })) : []
  })
}

const view = async (db: Db, visit: Visit, list: ChecklistId, errors?: FormErrors): Promise<View> => {
  const { user, params, act } = visit
  const open = await openInspection(db, user, params.reference as string)
  const [checks, steps, names, files, left] = await Promise.all([
    checksOf(db, open.inspection.id, list),
    timelineOf(db, open),
    namesOfPeople(db),
    list === 'background' ? planningFilesOf(db, open.inspection.id, list) : undefined,
    list === 'closing' ? openAtClosing(db, open, act.when) : undefined,
  ])
  const setting = { today: londonDay(act.when), lastDay: lastDayOfFieldwork(steps) }
  const reasons = reasonsNotToCheck(open, list, setting)
  return {
    ...inspectionFrame(open, 'plan'),
    heading: headings[list],
    title: `${headings[list]}, ${open.inspection.placeName}`,
    backLink: paths.inspections.plan(open.inspection.reference),
    errors,
    content: html`
      ${left && openAtClosingList(left, open.inspection.reference)}
      ${checklistContent({ visit, list, open, items: itemsOf(open.programme, list), checks, names, reasons, files, errors })}`,
  }
}
