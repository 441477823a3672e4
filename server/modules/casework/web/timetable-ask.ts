import { z } from 'zod'
import { inspectionFrame } from '#modules/planning'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { Conflict } from '#platform/errors.ts'
import { dateField, readDate, typedDateFrom } from '#platform/web/date-field.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import { filled } from '#platform/web/filled.ts'
import { type FormErrors, parseForm } from '#platform/web/form.ts'
import { govukButton, govukInput, govukRadios, govukSelect, govukTextarea } from '#platform/web/govuk.ts'
import { html } from '#platform/web/html.ts'
import { keptForm } from '#platform/web/kept-form.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { View } from '#platform/web/view.ts'
import { askForChange } from '../actions/ask-for-change.ts'
import { type OpenTimetable, openTimetable } from '../queries/timetable.ts'
import { kindNames } from './timetable-changes.ts'

const form = z.object({
  number: z.coerce.number('Select a case').int().min(1, 'Select a case'),
  kind: z.enum(['another-time', 'not-available'], { message: 'Select what is asked for' }),
  wish: filled('Enter what is asked for, and why'),
  askedForBy: filled('Enter who asked, with name and role', 200),
})

/** Where it is recorded what the inspected body asks to have changed in the timetable (CASE-04; DIPP manual 5.1). */
export const timetableAskPage = ({ db }: { db: Db }): Page => ({
  path: paths.timetable.askForChange(':reference'),
  permission: 'cases:allocate',
  audit: 'TIMETABLE_ASK',

  async get(visit) {
    return view(visit, await openTimetable(db, visit.user, visit.params.reference as string))
  },

  async post(visit) {
    const { params, user, act, body } = visit
    const open = await openTimetable(db, user, params.reference as string)
    const parsed = parseForm(form, body)
    const { day, fault } = readDate(body, 'askedOn', 'The day on which it was asked')
    if (!parsed.ok || day === undefined) {
      const fields = parsed.ok ? {} : parsed.errors.field
      const reasons = Object.entries(fields).map(([field, { text }]) => ({ field, text }))
      return view(visit, open, errorsOf([...reasons, ...(fault ? [{ field: 'askedOn', text: fault }] : [])], hrefs))
    }
    try {
      const id = await askForChange(db, act, open, { ...parsed.values, askedOn: day })
      return { redirect: paths.timetable.change(open.inspection.reference, id), notice: 'The request is recorded' }
    } catch (error) {
      if (!(error instanceof Conflict)) throw error
      return { ...view(visit, open, errorsOf(error.reasons.map(text => ({ field: 'number', text })))), status: 409 }
    }
  },
})

const hrefs = { askedOn: '#askedOn-day' }

const view = ({ csrf, body, query }: Visit, open: OpenTimetable, errors?: FormErrors): View => {
  const { inspection, state } = open
  const about = (name: string) => ({
    ...{ id: name, name, value: String(body[name] ?? query[name] ?? '') },
    errorMessage: errors?.field[name],
  })
  const label = (text: string) => ({ text, classes: 'govuk-label--s' })
  return {
    ...inspectionFrame(open, 'timetable'),
    heading: 'Record a request for a change',
    title: `Record a request for a change, ${inspection.placeName}`,
    backLink: paths.timetable.changes(inspection.reference),
    errors,
    content: keptForm({
      id: 'ask-for-change',
      csrf,
      content: html`
        ${govukSelect({
          ...about('number'),
          label: label('Case'),
          items: [
            { value: '', text: 'Select a case' },
            ...state.cases.map(({ number, practitioner }) => ({
              value: String(number),
              text: `Case ${number}${practitioner && `, ${practitioner}`}`,
            })),
          ],
        })}
        ${govukRadios({
          ...{ idPrefix: 'kind', name: 'kind', value: String(body.kind ?? '') },
          fieldset: { legend: { text: 'What is asked for', classes: 'govuk-fieldset__legend--s' } },
          items: Object.entries(kindNames).map(([value, text]) => ({ value, text })),
          errorMessage: errors?.field.kind,
        })}
        ${govukTextarea({ ...about('wish'), rows: '3', label: label('What is asked for, and why'), hint: { text: 'As it was said. Nothing about health, no names of people on probation' } })}
        ${govukInput({ ...about('askedForBy'), label: label('Who asked'), hint: { text: 'Name and role, normally the single point of contact' } })}
        ${dateField({
          ...{ name: 'askedOn', legend: 'When it was asked', hint: 'For example, 18 2 2026' },
          values: typedDateFrom(body, 'askedOn'),
          error: errors?.field.askedOn,
        })}
        ${govukButton({ text: 'Record the request', preventDoubleClick: true })}`,
    }),
  }
}
