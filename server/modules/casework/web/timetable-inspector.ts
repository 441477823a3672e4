import { inspectionFrame } from '#modules/planning'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { Conflict, NotFound } from '#platform/errors.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { govukButton, govukCheckboxes, govukInput } from '#platform/web/govuk.ts'
import { html } from '#platform/web/html.ts'
import { keptForm } from '#platform/web/kept-form.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { View } from '#platform/web/view.ts'
import { setInspectorTimes } from '../actions/set-availability.ts'
import { type OpenTimetable, openTimetable } from '../queries/timetable.ts'
import type { InspectorSetting } from '../rules/timetable/timetable-state.ts'
import { periodFields, readPeriods } from './timetable-periods.ts'

interface Params extends Record<string, string> {
  reference: string
  username: string
}

interface Opened {
  open: OpenTimetable
  inspector: InspectorSetting
}

const limits = { mostADay: 'interviews on one day', mostCases: 'cases in all' } as const
type Limit = keyof typeof limits

const readLimit = (body: Record<string, unknown>, name: Limit) => {
  const typed = String(body[name] ?? '').trim()
  if (typed === '') return { limit: null, reasons: [] }
  const limit = Number(typed)
  const isWhole = /^\d{1,3}$/.test(typed)
  return isWhole
    ? { limit, reasons: [] }
    : { limit: null, reasons: [{ field: name, text: `Enter the most ${limits[name]} as a whole number, or nothing` }] }
}

/** Where it is set when an inspector is there, what they can take at most, and whether they speak Welsh (CASE-04). */
export const timetableInspectorPage = ({ db }: { db: Db }): Page<Params> => {
  const load = async ({ params, user }: Visit<Params>): Promise<Opened> => {
    const open = await openTimetable(db, user, params.reference)
    const inspector = open.state.setting.inspectors.find(({ username }) => username === params.username)
    if (!inspector) throw new NotFound(`inspector ${params.username} of ${params.reference}`)
    return { open, inspector }
  }
  return {
    path: paths.timetable.inspector(':reference', ':username'),
    permission: 'cases:allocate',
    audit: 'TIMETABLE_INSPECTOR',

    async get(visit) {
      return view(visit, await load(visit))
    },

    async post(visit) {
      const { act, body, params } = visit
      const opened = await load(visit)
      const { open, inspector } = opened
      const { periods: hours, reasons } = readPeriods(body, open.state.setting.week.days)
      const [aDay, inAll] = [readLimit(body, 'mostADay'), readLimit(body, 'mostCases')]
      const errors = errorsOf([...reasons, ...aDay.reasons, ...inAll.reasons])
      if (errors) return view(visit, opened, errors)
      try {
        await setInspectorTimes(db, act, open, {
          ...{ username: params.username, hours, mostADay: aDay.limit, mostCases: inAll.limit },
          ...{ welsh: body.welsh === 'yes', seen: Number(body.version) || 0 },
        })
      } catch (error) {
        if (!(error instanceof Conflict)) throw error
        const conflict = errorsOf(error.reasons.map(text => ({ field: 'mostADay', text })))
        return { ...view(visit, opened, conflict), status: 409 }
      }
      const notice = `The hours of ${inspector.name} are set`
      return { redirect: paths.timetable.show(params.reference), notice }
    },
  }
}

const view = ({ csrf, body }: Visit<Params>, { open, inspector }: Opened, errors?: FormErrors): View => {
  const { inspection, state } = open
  const typed = errors ? body : undefined
  const limit = (name: Limit, text: string) =>
    govukInput({
      ...{ id: name, name, classes: 'govuk-input--width-3', inputmode: 'numeric' },
      label: { text, classes: 'govuk-label--s' },
      hint: { text: 'Leave empty for no limit' },
      value: typed ? String(typed[name] ?? '') : String(inspector[name] ?? ''),
      errorMessage: errors?.field[name],
    })
  const speaksWelsh = typed ? typed.welsh === 'yes' : inspector.languages.includes('cy')
  return {
    ...inspectionFrame(open, 'timetable'),
    heading: inspector.name,
    caption: 'Hours in the interview week',
    title: `Hours of ${inspector.name}, ${inspection.placeName}`,
    backLink: paths.timetable.show(inspection.reference),
    errors,
    content: html`
      <p class="govuk-body">Enter when ${inspector.name} can hold interviews, such as 9:30am to 4:30pm. A day can have several parts, such as 9:30am to 12pm and 2pm to 4pm. Leave both empty for a day on which they are not there.</p>
      ${keptForm({
        id: `hours-${inspector.username}`,
        csrf,
        content: html`
          <input type="hidden" name="version" value="${inspector.version}">
          ${periodFields({ days: state.setting.week.days, periods: inspector.hours, typed, errors })}
          ${limit('mostADay', 'Most interviews on one day')}
          ${limit('mostCases', 'Most cases in all, file reads with them')}
          ${govukCheckboxes({
            ...{ idPrefix: 'welsh', name: 'welsh', classes: 'govuk-checkboxes--small' },
            fieldset: { legend: { text: 'Languages besides English', classes: 'govuk-fieldset__legend--s' } },
            values: speaksWelsh ? ['yes'] : [],
            items: [{ value: 'yes', text: 'Can hold an interview in Welsh' }],
          })}
          ${govukButton({ text: 'Set these hours', preventDoubleClick: true })}`,
      })}`,
  }
}
