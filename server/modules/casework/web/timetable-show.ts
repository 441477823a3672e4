import { namesOfPeople } from '#modules/people'
import { inspectionFrame } from '#modules/planning'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { Conflict } from '#platform/errors.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { View } from '#platform/web/view.ts'
import { counted } from '#platform/words.ts'
import { workOutTimetable } from '../actions/work-out-timetable.ts'
import { changeRequestsOf } from '../queries/change-requests.ts'
import { openTimetable } from '../queries/timetable.ts'
import { issuesOf } from '../queries/timetable-issues.ts'
import { type Clash, clashesOf } from '../rules/timetable/clashes.ts'
import { reasonsNotToTimetable } from '../rules/timetable/timetable-state.ts'
import { clashList } from './timetable-clashes.ts'
import { timetableGrid } from './timetable-grid.ts'
import { fileReads, issuesAndRequests, withoutPlace } from './timetable-lists.ts'
import { timetableSettings, workingOutForm } from './timetable-settings.ts'

/** The timetable of an inspection: who interviews whom and when, what clashes, and what has no place (CASE-04). */
export const showTimetablePage = ({ db }: { db: Db }): Page => ({
  path: paths.timetable.show(':reference'),
  permission: 'cases:view',
  audit: 'TIMETABLE',

  async get(visit) {
    return view(db, visit)
  },

  async post(visit) {
    const { params, user, act, body } = visit
    const open = await openTimetable(db, user, params.reference as string)
    try {
      const { placements, unplaced } = await workOutTimetable(db, act, open, body.keepInspectors === 'yes')
      const rest = unplaced.length > 0 ? `; ${counted(unplaced.length, 'case')} without a place` : ''
      return {
        redirect: paths.timetable.show(open.inspection.reference),
        notice: `The timetable is worked out: ${counted(placements.length, 'case')} placed${rest}`,
      }
    } catch (error) {
      if (!(error instanceof Conflict)) throw error
      const errors = errorsOf(error.reasons.map(text => ({ field: 'keepInspectors', text })))
      return { ...(await view(db, visit, errors)), status: 409 }
    }
  },
})

const linked = (reference: string, numbers: ReadonlyMap<string, number>, { cases, text }: Clash): Html => {
  const [first] = cases
  const number = first && numbers.get(first)
  return html`${text}. ${number && html`<a class="govuk-link" href="${paths.timetable.case(reference, number)}">Case ${number}</a>`}`
}

const view = async (db: Db, visit: Visit, errors?: FormErrors): Promise<View> => {
  const { params, user, csrf } = visit
  const open = await openTimetable(db, user, params.reference as string)
  const { inspection, state } = open
  const { reference } = inspection
  const [names, issues, requests] = [
    await namesOfPeople(db),
    await issuesOf(db, inspection.id),
    await changeRequestsOf(db, inspection.id),
  ]
  const mayChange = reasonsNotToTimetable(open, state.closing).length === 0
  const clashes = clashesOf(state.timetable, state.setting)
  const numbers = new Map(state.cases.map(({ id, number }) => [id, number]))
  const grid = { reference, state, clashes, mayChange }
  return {
    ...inspectionFrame(open, 'timetable'),
    heading: 'Timetable',
    title: `Timetable, ${inspection.placeName}`,
    wide: true,
    scripts: mayChange ? ['timetable'] : [],
    errors,
    content:
      state.cases.length === 0
        ? html`<p class="govuk-body">No case has been taken up yet. Once the sample is, its interviews are timetabled here. <a class="govuk-link" href="${paths.cases.list(reference)}">Go to the cases</a></p>`
        : html`
          ${workingOutForm({ open, names, csrf, mayChange, errors })}
          ${
            clashes.length > 0 &&
            clashList(
              clashes.length === 1 ? 'One thing clashes' : `${clashes.length} things clash`,
              clashes.map(clash => (mayChange ? linked(reference, numbers, clash) : clash.text)),
            )
          }
          ${withoutPlace(grid)}
          ${state.timetable.some(({ time }) => time) && html`<h2 class="govuk-heading-m">Interviews</h2>${timetableGrid(grid)}`}
          ${fileReads(grid, names)}
          ${timetableSettings({ open, mayChange })}
          ${issuesAndRequests({ open, issues, requests, names, mayChange })}`,
  }
}
