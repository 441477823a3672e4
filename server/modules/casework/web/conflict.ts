import { z } from 'zod'
import { inspectionFrame } from '#modules/planning'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { filled } from '#platform/web/filled.ts'
import { type FormErrors, parseForm } from '#platform/web/form.ts'
import { govukButton, govukTextarea, govukWarningText } from '#platform/web/govuk.ts'
import { html } from '#platform/web/html.ts'
import { keptForm } from '#platform/web/kept-form.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { View } from '#platform/web/view.ts'
import { declareConflict } from '../actions/declare-conflict.ts'
import { type OpenCase, openCase } from '../queries/open-case.ts'
import type { CaseParams } from './case-params.ts'

const form = z.object({ reason: filled('Enter what the conflict of interest is') })

/** Where an inspector declares a conflict of interest with a case: it closes to them (TEAM-02). */
export const conflictPage = ({ db }: { db: Db }): Page<CaseParams> => ({
  path: paths.cases.conflict(':reference', ':number'),
  permission: 'cases:judge',
  audit: 'CASE_CONFLICT',

  async get(visit) {
    return view(visit, await openCase(db, visit.user, visit.params.reference, visit.params.number))
  },

  async post(visit) {
    const { params, user, act, body } = visit
    const open = await openCase(db, user, params.reference, params.number)
    const parsed = parseForm(form, body)
    if (!parsed.ok) return view(visit, open, parsed.errors)
    await declareConflict(db, act, open, parsed.values.reason)
    return {
      redirect: paths.cases.list(params.reference),
      notice: `Case ${params.number} is closed to you. The lead inspector allocates it to someone else`,
    }
  },
})

const view = ({ csrf, params, body }: Visit<CaseParams>, open: OpenCase, errors?: FormErrors): View => ({
  ...inspectionFrame(open, 'cases'),
  heading: 'Declare a conflict of interest',
  caption: `Case ${open.inspected.number}`,
  title: `Conflict of interest with case ${open.inspected.number}, ${open.inspection.placeName}`,
  backLink: paths.cases.show(params.reference, params.number),
  errors,
  content: html`
    <p class="govuk-body">Actual or perceived: you know the person on probation, the practitioner or someone harmed, or have worked on the case.</p>
    ${govukWarningText({ text: 'The case closes to you at once, and you cannot open it again.', iconFallbackText: 'Warning' })}
    ${keptForm({
      id: `conflict-${open.inspected.number}`,
      csrf,
      content: html`
        ${govukTextarea({
          id: 'reason',
          name: 'reason',
          rows: '3',
          label: { text: 'What the conflict is', classes: 'govuk-label--s' },
          hint: { text: 'Only what the lead inspector has to know. No names.' },
          value: String(body.reason ?? ''),
          errorMessage: errors?.field.reason,
        })}
        ${govukButton({ text: 'Declare and close the case to me', classes: 'govuk-button--warning', preventDoubleClick: true })}`,
    })}`,
})
