import { z } from 'zod'
import { inspectionFrame } from '#modules/planning'
import { paths } from '#paths'
import { formatDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { Conflict } from '#platform/errors.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import { filled } from '#platform/web/filled.ts'
import { type FormErrors, parseForm } from '#platform/web/form.ts'
import { govukButton, govukInsetText, govukRadios, govukSummaryList, govukTextarea } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { keptForm } from '#platform/web/kept-form.ts'
import { moment } from '#platform/web/moment.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { View } from '#platform/web/view.ts'
import { answerChange } from '../actions/answer-change.ts'
import { changeSettingOf, findChangeRequest } from '../queries/change-requests.ts'
import { type OpenTimetable, openTimetable } from '../queries/timetable.ts'
import {
  type ChangeRequest,
  type ChangeSetting,
  isLateChange,
  reasonsNotToDecideChange,
} from '../rules/timetable/change-request.ts'
import { kindNames } from './timetable-changes.ts'

interface Params extends Record<string, string> {
  reference: string
  id: string
}

interface Loaded {
  open: OpenTimetable
  request: ChangeRequest
  setting: ChangeSetting
  /** The number of the case; undefined once it was left out of the sample. */
  number: number | undefined
}

const form = z.object({
  granted: z.enum(['yes', 'no'], { message: 'Select whether it is agreed' }),
  reason: filled('Enter the reason for the answer'),
})

/** A request for a change of the timetable, and the lead inspector’s answer (CASE-04; DIPP manual 5.1). */
export const timetableChangePage = ({ db }: { db: Db }): Page<Params> => {
  const load = async ({ params, user }: Visit<Params>): Promise<Loaded> => {
    const open = await openTimetable(db, user, params.reference)
    const request = await findChangeRequest(db, open.inspection.id, params.id)
    const setting = await changeSettingOf(db, open, request.case)
    return { open, request, setting, number: open.state.cases.find(({ id }) => id === request.case)?.number }
  }
  return {
    path: paths.timetable.change(':reference', ':id'),
    permission: 'cases:view',
    audit: 'TIMETABLE_CHANGE',

    async get(visit) {
      return view(visit, await load(visit))
    },

    async post(visit) {
      const { act, body, params } = visit
      const loaded = await load(visit)
      const { open, request, number } = loaded
      const parsed = parseForm(form, body)
      if (!parsed.ok) return view(visit, loaded, parsed.errors)
      const granted = parsed.values.granted === 'yes'
      try {
        await answerChange(db, act, open, { id: request.id, granted, reason: parsed.values.reason })
      } catch (error) {
        if (!(error instanceof Conflict)) throw error
        return {
          ...view(visit, await load(visit), errorsOf(error.reasons.map(text => ({ field: 'granted', text })))),
          status: 409,
        }
      }
      if (!granted || number === undefined)
        return { redirect: paths.timetable.changes(params.reference), notice: 'The request is answered' }
      return request.kind === 'another-time'
        ? {
            redirect: paths.timetable.case(params.reference, number),
            notice: 'The request is agreed. Choose another place',
          }
        : {
            redirect: paths.timetable.unavailable(params.reference, number),
            notice: 'The request is agreed. Record how the case goes on',
          }
    },
  }
}

const summary = ({ open, request, setting, number }: Loaded): Html => {
  const { names, steps } = setting
  const { decision } = request
  const row = (key: string, value: string | Html) => ({ key: { text: key }, value: { html: html`${value}` } })
  const late = isLateChange(request.askedOn, steps) ? ', after the deadline' : ''
  return govukSummaryList({
    rows: [
      row(
        'Case',
        number !== undefined && open.reader.permissions.has('cases:allocate')
          ? html`<a class="govuk-link" href="${paths.timetable.case(open.inspection.reference, number)}">Case ${number}</a>`
          : `Case ${number ?? 'left out of the sample'}`,
      ),
      row('Asked for', html`${kindNames[request.kind]}<span class="lantern-line">${request.wish}</span>`),
      row('By', `${request.askedForBy}, on ${formatDay(request.askedOn)}${late}`),
      row('Recorded', `${names.get(request.recordedBy) ?? request.recordedBy}, ${moment(request.recordedAt)}`),
      row(
        'Answer',
        decision
          ? html`${decision.granted ? 'Agreed' : 'Refused'}: ${decision.reason}<span class="lantern-line">${names.get(decision.by) ?? decision.by}, ${moment(decision.at)}</span>`
          : 'None yet',
      ),
    ],
  })
}

const view = ({ csrf, body, params }: Visit<Params>, loaded: Loaded, errors?: FormErrors): View => {
  const { open, request, setting } = loaded
  const reasons = reasonsNotToDecideChange(setting, request)
  return {
    ...inspectionFrame(open, 'timetable'),
    heading: 'Request for a change',
    title: `Request for a change of the timetable, ${open.inspection.placeName}`,
    backLink: paths.timetable.changes(params.reference),
    errors,
    content: html`
      ${summary(loaded)}
      ${
        reasons.length === 0
          ? keptForm({
              id: `change-${request.id}`,
              csrf,
              content: html`
                ${govukRadios({
                  ...{
                    idPrefix: 'granted',
                    name: 'granted',
                    classes: 'govuk-radios--inline',
                    value: String(body.granted ?? ''),
                  },
                  fieldset: { legend: { text: 'Is it agreed?', classes: 'govuk-fieldset__legend--s' } },
                  items: [
                    { value: 'yes', text: 'Yes' },
                    { value: 'no', text: 'No' },
                  ],
                  errorMessage: errors?.field.granted,
                })}
                ${govukTextarea({
                  ...{ id: 'reason', name: 'reason', rows: '3', value: String(body.reason ?? '') },
                  label: { text: 'Reason', classes: 'govuk-label--s' },
                  errorMessage: errors?.field.reason,
                })}
                ${govukButton({ text: 'Answer the request', preventDoubleClick: true })}`,
            })
          : !request.decision && govukInsetText({ text: 'The lead inspector answers it.' })
      }`,
  }
}
