import { roleName } from '#modules/programmes'
import { paths } from '#paths'
import { formatDay, formatTime } from '#platform/dates.ts'
import { dateField, typedDateOf } from '#platform/web/date-field.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { govukButton, govukInput, govukInsetText, govukSummaryList, govukTextarea } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { keptForm } from '#platform/web/kept-form.ts'
import type { View } from '#platform/web/view.ts'
import type { StandingTimeline } from '../queries/standing-timeline.ts'
import { reasonsNotToPlan } from '../rules/access.ts'
import type { OpenInspection } from '../rules/inspection.ts'
import type { StandingStep } from '../rules/step-state.ts'
import { inspectionFrame } from './inspection-frame.ts'
import { whenInWords, whyThere } from './present-timeline.ts'

/** A step of an inspection that someone has opened. */
export interface OpenStep {
  open: OpenInspection
  timeline: StandingTimeline
  step: StandingStep
  csrf: Html
}

/** What was typed, by the names of the inputs. */
export type Typed = Record<string, string>

const row = (key: string, ...lines: string[]) => ({
  key: { text: key },
  value: { html: html`${lines.map((line, i) => html`${i > 0 && html`<br>`}${line}`)}` },
})

const facts = ({ open, timeline, step }: OpenStep): Html => {
  const done = timeline.done.find(each => each.step === step.id)
  return govukSummaryList({
    rows: [
      row('Date', whenInWords(step), ...whyThere(step), ...step.warnings.map(({ text }) => text)),
      row('Where it stands', step.standing.words, ...(done ? [`Recorded by ${done.recordedBy}`] : [])),
      row('Rule', step.rule, `Source: ${step.source}`),
      row('Answers for it', roleName(open.programme, step.owner)),
    ],
  })
}

const initially = ({ step }: OpenStep): Typed => ({
  ...typedDateOf('date', step.date),
  time: step.time ? formatTime(step.time) : '',
  reason: step.movedByHand?.reason ?? '',
})

const moveForm = (seen: OpenStep, typed: Typed, errors: FormErrors | undefined): Html => html`
  <h2 class="govuk-heading-m">Move it</h2>
  ${keptForm({
    id: 'move-form',
    csrf: seen.csrf,
    content: html`
    ${dateField({
      name: 'date',
      legend: 'New date',
      hint: 'What hangs on this date follows. For example, 11 2 2026.',
      values: typed,
      error: errors?.field.date,
    })}
    ${govukInput({
      id: 'time',
      name: 'time',
      label: { text: 'Time of day (optional)', classes: 'govuk-label--s' },
      hint: { text: 'For example, 9:30am or 13:00' },
      classes: 'govuk-input--width-5',
      value: typed.time,
      errorMessage: errors?.field.time,
    })}
    ${govukTextarea({
      id: 'reason',
      name: 'reason',
      label: { text: 'Reason', classes: 'govuk-label--s' },
      hint: { text: 'Shown beside the date and kept on the record.' },
      rows: 3,
      value: typed.reason,
      errorMessage: errors?.field.reason,
    })}
    ${govukButton({ text: 'See what follows', name: 'intent', value: 'look' })}`,
  })}`

const undoForm = ({ step, csrf }: OpenStep): Html =>
  step.movedByHand
    ? html`
      <form method="post" novalidate>
        ${csrf}
        <p class="govuk-body">By its rule it would be on ${formatDay(step.movedByHand.from)}.</p>
        ${govukButton({ text: 'Put it back', classes: 'govuk-button--secondary', name: 'intent', value: 'look-undo' })}
      </form>`
    : html``

const doneForm = ({ step, timeline, csrf }: OpenStep, typed: Typed, errors: FormErrors | undefined): Html =>
  step.standing.state === 'done'
    ? html`
      <h2 class="govuk-heading-m">Done</h2>
      <form method="post" novalidate>
        ${csrf}
        ${govukButton({ text: 'Take back that it is done', classes: 'govuk-button--secondary', name: 'intent', value: 'undo-done', preventDoubleClick: true })}
      </form>`
    : html`
      <h2 class="govuk-heading-m">Record it as done</h2>
      <form method="post" novalidate>
        ${csrf}
        ${dateField({
          name: 'doneOn',
          legend: 'When was it done?',
          hint: `Today is ${formatDay(timeline.today)}`,
          values: typed,
          error: errors?.field.doneOn,
        })}
        ${govukButton({ text: 'Record as done', classes: 'govuk-button--secondary', name: 'intent', value: 'record-done', preventDoubleClick: true })}
      </form>`

/** The page of a step: what is known of it, and the forms for those who plan this inspection. */
export const stepView = (seen: OpenStep, typed?: Typed, errors?: FormErrors): View => {
  const { open, step } = seen
  const reasons = reasonsNotToPlan(open.team, open.reader)
  return {
    ...inspectionFrame(open, 'plan'),
    heading: step.name,
    caption: 'Plan',
    title: `${step.name}, ${open.inspection.placeName}`,
    backLink: paths.inspections.plan(open.inspection.reference),
    errors,
    content: html`
      ${facts(seen)}
      ${
        reasons.length > 0
          ? govukInsetText({ text: `You cannot change this date. ${reasons.join('. ')}.` })
          : html`
            ${moveForm(seen, typed ?? initially(seen), errors)}
            ${undoForm(seen)}
            ${doneForm(seen, typed ?? {}, errors)}`
      }`,
  }
}
