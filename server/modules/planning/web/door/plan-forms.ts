import { english } from '#platform/web/english.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { govukButton, govukInsetText, govukSelect, govukSummaryList, govukTextarea } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { keptForm } from '#platform/web/kept-form.ts'
import type { Visit } from '#platform/web/page.ts'
import type { PlanReply, PlanStanding } from '../../rules/project-plan/plan-reply.ts'
import type { StandingStep } from '../../rules/step-state.ts'
import type { DoorPlanText } from './plan-text.ts'
import { instantForOutsiders } from './present-dates.ts'

interface About {
  visit: Visit
  text: DoorPlanText
  /** Of the timeline that is shown. */
  version: number
  steps: readonly StandingStep[]
  errors: FormErrors | undefined
}

/** Where the inspected body's word on the plan stands, and the button to give it. */
export const confirmForm = (
  { confirmed, changedSince }: PlanStanding,
  { visit: { csrf, language, user }, text, version }: About,
): Html => {
  const by = confirmed && text.confirmedBy(confirmed.sentBy, instantForOutsiders(confirmed.sentAt, language))
  if (by && !changedSince) return govukInsetText({ text: by })
  if (!user.permissions.has('door:send')) return html``
  return html`
    <form method="post" novalidate id="confirm">
      ${csrf}
      ${by && govukInsetText({ text: `${by} ${text.changedSince}` })}
      <input type="hidden" name="intent" value="confirm">
      <input type="hidden" name="version" value="${version}">
      ${govukButton({ text: text.confirm, preventDoubleClick: true })}
    </form>`
}

/** What was raised, with the answers. */
export const issuesRaised = (replies: readonly PlanReply[], { text, steps, visit: { language } }: About): Html => {
  const raised = replies.filter(({ kind }) => kind === 'issue')
  const name = (id: string | null): Html | string => {
    const step = steps.find(other => other.id === id)
    return step ? english(step.name) : text.whole
  }
  return html`
    ${raised.length > 0 && html`<h2 class="govuk-heading-m">${text.issues}</h2>`}
    ${raised.map(
      ({ step, sentBy, sentAt, words, answer }) => html`
        <h3 class="govuk-heading-s">${name(step)}</h3>
        ${govukSummaryList({
          rows: [
            { key: { text: `${sentBy}, ${instantForOutsiders(sentAt, language)}` }, value: { text: words } },
            answer
              ? {
                  key: { text: `${answer.by}, ${instantForOutsiders(answer.at, language)}` },
                  value: { text: answer.words },
                }
              : { key: { text: text.answer }, value: { text: text.noAnswer } },
          ],
        })}`,
    )}`
}

/** Where an issue with the plan is raised. What is typed is kept on the device until it is sent. */
export const issueForm = ({ visit: { csrf, body, user }, text, steps, errors }: About): Html => {
  if (!user.permissions.has('door:send')) return html``
  return html`
    <h2 class="govuk-heading-m">${text.raiseHeading}</h2>
    ${keptForm({
      id: 'raise-issue',
      csrf,
      content: html`
        <input type="hidden" name="intent" value="raise">
        ${govukSelect({
          ...{ id: 'step', name: 'step', value: String(body.step ?? '') },
          label: { text: text.which, classes: 'govuk-label--s' },
          items: [{ value: '', text: text.whole }, ...steps.map(({ id, name }) => ({ value: id, text: name }))],
        })}
        ${govukTextarea({
          ...{ id: 'words', name: 'words', rows: '4', value: String(body.words ?? '') },
          label: { text: text.words, classes: 'govuk-label--s' },
          hint: { text: text.wordsHint },
          errorMessage: errors?.field.words,
        })}
        ${govukButton({ text: text.raise, classes: 'govuk-button--secondary', preventDoubleClick: true })}`,
    })}`
}
