import { z } from 'zod'
import { inspectionFrame, openInspection } from '#modules/planning'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { Conflict } from '#platform/errors.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import { filled } from '#platform/web/filled.ts'
import { type FormErrors, parseForm } from '#platform/web/form.ts'
import { govukButton, govukInput, govukSelect, govukTextarea } from '#platform/web/govuk.ts'
import { html } from '#platform/web/html.ts'
import { keptForm } from '#platform/web/kept-form.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { View } from '#platform/web/view.ts'
import { arrangeCase } from '../actions/arrange-case.ts'
import { findCase } from '../queries/cases.ts'

const short = (message: string) => filled(message, 200)
const wanted = {
  crn: 'Enter the CRN: a letter and six digits, such as X123456',
  eventNumber: 'Enter the event number, such as 1',
  questionSet: 'Select a question set',
}
const form = z.object({
  crn: z
    .string(wanted.crn)
    .trim()
    .toUpperCase()
    .regex(/^[A-Z]\d{6}$/, wanted.crn),
  eventNumber: z
    .string(wanted.eventNumber)
    .trim()
    .regex(/^\d{1,3}$/, wanted.eventNumber),
  pdu: short('Enter the PDU'),
  practitioner: short('Enter the practitioner’s staff code'),
  questionSet: z.string(wanted.questionSet).min(1, wanted.questionSet),
  with: short('Enter with whom it was arranged, with name and role'),
  reason: filled('Enter why the case is needed'),
})

/** Where a case that is not of the sample is added, by arrangement with the inspected body (CASE-01; DIPP manual 6.4). */
export const arrangePage = ({ db }: { db: Db }): Page => ({
  path: paths.cases.arrange(':reference'),
  permission: 'cases:decide',
  audit: 'CASE_ARRANGE',

  async get(visit) {
    return view(db, visit)
  },

  async post(visit) {
    const { params, user, act, body } = visit
    const open = await openInspection(db, user, params.reference as string)
    const parsed = parseForm(form, body)
    if (!parsed.ok) return view(db, visit, parsed.errors)
    try {
      const number = await arrangeCase(db, act, open, parsed.values)
      const onList = (await findCase(db, open.inspection.id, number))?.onList
      return {
        redirect: paths.cases.list(open.inspection.reference),
        notice: `Case ${number} is added. Allocate it next${onList ? `. ${onList}. Its facts come from there` : ''}`,
      }
    } catch (error) {
      if (!(error instanceof Conflict)) throw error
      return { ...(await view(db, visit, errorsOf(error.reasons.map(text => ({ field: 'crn', text }))))), status: 409 }
    }
  },
})

const view = async (db: Db, { params, user, body, csrf }: Visit, errors?: FormErrors): Promise<View> => {
  const open = await openInspection(db, user, params.reference as string)
  const { inspection, programme } = open
  const input = (name: string, text: string, hint?: string, classes?: string) =>
    govukInput({
      id: name,
      name,
      label: { text, classes: 'govuk-label--s' },
      ...(hint ? { hint: { text: hint } } : {}),
      ...(classes ? { classes } : {}),
      value: String(body[name] ?? ''),
      errorMessage: errors?.field[name],
    })
  return {
    ...inspectionFrame(open, 'cases'),
    heading: 'Add a case by arrangement',
    title: `Add a case, ${inspection.placeName}`,
    backLink: paths.cases.list(inspection.reference),
    errors,
    content: html`
      <p class="govuk-body">Inspectors open only the cases of the sample, and those that the inspected body has agreed to. Such a case is read from its file and counts in no result: the sample stays what was drawn.</p>
      ${keptForm({
        id: 'arrange-form',
        csrf,
        content: html`
          ${input('crn', 'CRN', 'A letter and six digits', 'govuk-input--width-10')}
          ${input('eventNumber', 'Event number', undefined, 'govuk-input--width-3')}
          ${input('pdu', 'PDU')}
          ${input('practitioner', 'Practitioner’s staff code', undefined, 'govuk-input--width-10')}
          ${govukSelect({
            id: 'questionSet',
            name: 'questionSet',
            label: { text: 'Question set', classes: 'govuk-label--s' },
            value: String(body.questionSet ?? ''),
            items: [
              { value: '', text: 'Select a question set' },
              ...programme.cases.questionSets.map(({ id, name }) => ({ value: id, text: name })),
            ],
            errorMessage: errors?.field.questionSet,
          })}
          ${input('with', 'With whom it was arranged', 'Name and role in the inspected body')}
          ${govukTextarea({
            id: 'reason',
            name: 'reason',
            rows: '3',
            label: { text: 'Why the case is needed', classes: 'govuk-label--s' },
            value: String(body.reason ?? ''),
            errorMessage: errors?.field.reason,
          })}
          ${govukButton({ text: 'Add the case', preventDoubleClick: true })}`,
      })}`,
  }
}
