import { z } from 'zod'
import { inspectionFrame } from '#modules/planning'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { filled } from '#platform/web/filled.ts'
import { type FormErrors, parseForm } from '#platform/web/form.ts'
import { govukButton, govukInsetText, govukRadios, govukTextarea } from '#platform/web/govuk.ts'
import { html } from '#platform/web/html.ts'
import { keptForm } from '#platform/web/kept-form.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { View } from '#platform/web/view.ts'
import { chooseQuestionSet } from '../actions/choose-question-set.ts'
import { type OpenCase, openCase } from '../queries/open-case.ts'
import { reasonsNotToChooseSet } from '../rules/reasons-not-to-choose-set.ts'
import type { CaseParams } from './case-params.ts'

const form = z.object({
  set: z.string('Select a question set').min(1, 'Select a question set'),
  reason: filled('Enter why the case needs this question set'),
})

/** Where whoever leads the inspection gives a case another question set than the draw did, with the reason (CASE-02). */
export const questionSetPage = ({ db }: { db: Db }): Page<CaseParams> => ({
  path: paths.cases.questionSet(':reference', ':number'),
  permission: 'cases:decide',
  audit: 'CASE_QUESTION_SET',

  async get(visit) {
    return view(visit, await openCase(db, visit.user, visit.params.reference, visit.params.number))
  },

  async post(visit) {
    const { params, user, act, body } = visit
    const open = await openCase(db, user, params.reference, params.number)
    const parsed = parseForm(form, body)
    if (!parsed.ok) return view(visit, open, parsed.errors)
    await chooseQuestionSet(db, act, open, parsed.values)
    return { redirect: paths.cases.show(params.reference, params.number), notice: 'The question set is changed' }
  },
})

const view = ({ csrf, params, body }: Visit<CaseParams>, open: OpenCase, errors?: FormErrors): View => {
  const { inspected, inspection, programme, names } = open
  const reasons = reasonsNotToChooseSet(open)
  const { questionSetBy: by, questionSetReason: why } = inspected
  return {
    ...inspectionFrame(open, 'cases'),
    heading: 'Choose another question set',
    caption: `Case ${inspected.number}`,
    title: `Question set of case ${inspected.number}, ${inspection.placeName}`,
    backLink: paths.cases.show(params.reference, params.number),
    errors,
    content:
      reasons.length > 0
        ? govukInsetText({ text: `${reasons.join('. ')}.` })
        : html`
          <p class="govuk-body">${by ? `${names.get(by) ?? by} chose the set that the case has` : 'The case has the set that it began with'}: ${why}.</p>
          ${keptForm({
            id: `question-set-${inspected.number}`,
            csrf,
            content: html`
              ${govukRadios({
                idPrefix: 'set',
                name: 'set',
                value: String(body.set ?? inspected.questionSet),
                fieldset: { legend: { text: 'Question set', classes: 'govuk-fieldset__legend--s' } },
                items: programme.cases.questionSets.map(({ id, name, questions }) => ({
                  value: id,
                  text: name,
                  hint: { text: questions.join(', ') },
                })),
                errorMessage: errors?.field.set,
              })}
              ${govukTextarea({
                id: 'reason',
                name: 'reason',
                rows: '3',
                label: { text: 'Why', classes: 'govuk-label--s' },
                value: String(body.reason ?? ''),
                errorMessage: errors?.field.reason,
              })}
              ${govukButton({ text: 'Change the question set', preventDoubleClick: true })}`,
          })}`,
  }
}
