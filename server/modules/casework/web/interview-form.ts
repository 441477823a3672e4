import { paths } from '#paths'
import { autosaveForm } from '#platform/web/autosave.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { OpenCase } from '../queries/open-case.ts'
import { blankInterview, type InterviewText, type RecordedInterview } from '../rules/interview/interview-text.ts'
import { reasonsNotToInterview } from '../rules/interview/reasons-not-to-interview.ts'
import { remarksOnInterview } from '../rules/interview/remarks-on-interview.ts'
import { interviewAsText } from './interview-as-text.ts'
import { codesPart, feedbackPart, heldPart, notesPart, secondPersonPart } from './interview-parts.ts'
import { savedWords } from './present-judgement.ts'

export interface InterviewFormParams {
  open: OpenCase
  username: string
  csrf: Html
  /** What is saved of it; undefined before the first save. */
  stored: RecordedInterview | undefined
  /** What was sent and is not saved: shown again. */
  again?: { text: InterviewText; version: number; errors?: FormErrors | undefined } | undefined
}

const id = 'interview-form'

const interviewHistoryLink = ({ inspection, inspected }: OpenCase): Html =>
  html`<a class="govuk-link" href="${paths.cases.interviewHistory(inspection.reference, inspected.number)}">History<span class="govuk-visually-hidden"> of the interview</span></a>`

/**
 * The interview about a case as a form that saves as one types (CASE-06); for who cannot record it, why, and what is saved. Empty
 * where the programme has no interviews. Has no heading: the page around it does.
 */
export const interviewForm = ({ open, username, csrf, stored, again }: InterviewFormParams): Html => {
  const { inspection, inspected, programme, names } = open
  const { interview } = programme.cases
  if (!interview) return html``
  const reasons = reasonsNotToInterview(open)
  if (reasons.length > 0) {
    const recorded = interviewAsText(id, interview, reasons, stored)
    return html`${recorded}${stored && html`<p class="govuk-body-s">${interviewHistoryLink(open)}</p>`}`
  }
  const text = again?.text ?? stored ?? blankInterview
  const parts = { interview, text, errors: again?.errors }
  return autosaveForm({
    id,
    action: paths.cases.interview(inspection.reference, inspected.number),
    username,
    csrf,
    version: again?.version ?? stored?.version ?? 0,
    state: again ? 'Not saved' : savedWords(stored, names),
    remarks: remarksOnInterview(text),
    after: interviewHistoryLink(open),
    content: html`
      ${heldPart(parts)}
      ${secondPersonPart(parts)}
      ${notesPart(parts)}
      ${codesPart(parts)}
      ${feedbackPart(parts)}`,
  })
}
