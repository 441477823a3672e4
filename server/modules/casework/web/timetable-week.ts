import { inspectionFrame, readTimeOfDay } from '#modules/planning'
import { paths } from '#paths'
import { addDays, daysBetween, formatDay, mondayOf } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { Conflict } from '#platform/errors.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { govukButton, govukCheckboxes, govukInput } from '#platform/web/govuk.ts'
import { html } from '#platform/web/html.ts'
import { keptForm } from '#platform/web/kept-form.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { View } from '#platform/web/view.ts'
import { isWorkingDay } from '#platform/working-days.ts'
import { setWeek } from '../actions/set-week.ts'
import { longestInterview, type OpenTimetable, openTimetable } from '../queries/timetable.ts'
import { reasonsNotToSetWeek } from '../rules/timetable/reasons-not-to-set-week.ts'
import type { InterviewWeek } from '../rules/timetable/week.ts'
import { typedTime } from './timetable-periods.ts'

/** The form as a week: what is no time of day stays as it was typed, and is told as such. */
const weekIn = (body: Record<string, unknown>): InterviewWeek => {
  const sent = (name: string): string => String(body[name] ?? '').trim()
  const time = (name: string): string => readTimeOfDay(sent(name)) ?? sent(name)
  const number = (name: string): number => (sent(name) === '' ? Number.NaN : Number(sent(name)))
  const [from, until] = [time('middayFrom'), time('middayUntil')]
  return {
    days: [body.days ?? []].flat().map(String).sort(),
    ...{ firstStart: time('firstStart'), lastEnd: time('lastEnd'), minutes: number('minutes'), gap: number('gap') },
    midday: from || until ? { from, until } : null,
  }
}

const fieldsOf = ({ firstStart, lastEnd, midday, minutes, gap }: InterviewWeek): Record<string, string> => ({
  ...{ firstStart: typedTime(firstStart), lastEnd: typedTime(lastEnd), minutes: String(minutes), gap: String(gap) },
  middayFrom: midday ? typedTime(midday.from) : '',
  middayUntil: midday ? typedTime(midday.until) : '',
})

/** Where the interview week of an inspection is set: its days, hours, and how long an interview lasts (CASE-04). */
export const timetableWeekPage = ({ db }: { db: Db }): Page => ({
  path: paths.timetable.week(':reference'),
  permission: 'cases:allocate',
  audit: 'TIMETABLE_WEEK',

  async get(visit) {
    return view(visit, await openTimetable(db, visit.user, visit.params.reference as string))
  },

  async post(visit) {
    const { params, user, act, body } = visit
    const open = await openTimetable(db, user, params.reference as string)
    const week = weekIn(body)
    const errors = errorsOf(reasonsNotToSetWeek(week, longestInterview(open)), { midday: '#middayFrom' })
    if (errors) return view(visit, open, errors)
    try {
      await setWeek(db, act, open, week, Number(body.version) || 0)
    } catch (error) {
      if (!(error instanceof Conflict)) throw error
      return { ...view(visit, open, errorsOf(error.reasons.map(text => ({ field: 'days', text })))), status: 409 }
    }
    return { redirect: paths.timetable.show(open.inspection.reference), notice: 'The interview week is set' }
  },
})

/** The working days from the week of the fieldwork date, or of the first day that is set, for a fortnight or to the last one. */
const choices = (fieldwork: string, days: readonly string[]): string[] => {
  const first = mondayOf([fieldwork, ...days].sort()[0] as string)
  const last = [addDays(first, 13), ...days].sort().at(-1) as string
  const all = Array.from({ length: daysBetween(first, last) + 1 }, (_, i) => addDays(first, i))
  return all.filter(day => isWorkingDay(day) || days.includes(day))
}

const view = ({ csrf, body }: Visit, open: OpenTimetable, errors?: FormErrors): View => {
  const { inspection, state } = open
  const { week } = state.setting
  const values = errors ? (body as Record<string, string>) : fieldsOf(week)
  const input = (name: string, text: string, hint?: string) =>
    govukInput({
      ...{ id: name, name, classes: 'govuk-input--width-5' },
      label: { text, classes: 'govuk-label--s' },
      ...(hint && { hint: { text: hint } }),
      value: String(values[name] ?? ''),
      errorMessage: errors?.field[name] ?? (name === 'middayFrom' ? errors?.field.midday : undefined),
    })
  return {
    ...inspectionFrame(open, 'timetable'),
    heading: 'Interview week',
    title: `Interview week, ${inspection.placeName}`,
    backLink: paths.timetable.show(inspection.reference),
    errors,
    content: html`
      <p class="govuk-body">Cases are inspected and practitioners interviewed on these days. All times are London time.</p>
      ${keptForm({
        id: 'interview-week',
        csrf,
        content: html`
          <input type="hidden" name="version" value="${state.weekVersion}">
          ${govukCheckboxes({
            ...{ idPrefix: 'days', name: 'days', classes: 'govuk-checkboxes--small' },
            fieldset: { legend: { text: 'Days', classes: 'govuk-fieldset__legend--s' } },
            values: errors ? [body.days ?? []].flat().map(String) : [...week.days],
            items: choices(inspection.fieldwork, week.days).map(day => ({ value: day, text: formatDay(day) })),
            errorMessage: errors?.field.days,
          })}
          ${input('firstStart', 'The first interview of a day begins', 'For example, 9:30am')}
          ${input('lastEnd', 'The last interview of a day is over', 'For example, 4:30pm')}
          ${input('middayFrom', 'The break at midday begins', 'Leave both empty for no break')}
          ${input('middayUntil', 'The break at midday is over')}
          ${input('minutes', 'Minutes of an interview', `Normally up to ${longestInterview(open)}`)}
          ${input('gap', 'Minutes between two interviews of one inspector', 'To write up the one and read up on the next')}
          ${govukButton({ text: 'Set the interview week', preventDoubleClick: true })}`,
      })}`,
  }
}
