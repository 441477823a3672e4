import { formatDay, londonDay } from '#platform/dates.ts'
import { dateField, typedDateFrom, typedDateOf } from '#platform/web/date-field.ts'
import {
  govukButton,
  govukCheckboxes,
  govukDetails,
  govukInput,
  govukSummaryList,
  govukTextarea,
} from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { keptForm } from '#platform/web/kept-form.ts'
import { moment } from '#platform/web/moment.ts'
import { listed } from '#platform/words.ts'
import type { RecordedBriefing } from '../../queries/meetings/briefings.ts'
import { reasonsNotToPlan } from '../../rules/access.ts'
import { deviationsOf } from '../../rules/meetings/briefing.ts'
import type { BriefingContent } from './briefing-shown.ts'

/** What is written down of a briefing that was held, with what was otherwise than the programme has it. */
export const heldSummary = (held: RecordedBriefing, { open, state, names }: BriefingContent): Html => {
  const { meeting, setting } = state
  const otherwise = deviationsOf(held, { meeting, team: open.team, roleNames: setting.roleNames })
  const nameOf = (username: string): string => names.get(username) ?? username
  const row = (key: string, text: string) => ({ key: { text: key }, value: { text } })
  return govukSummaryList({
    rows: [
      row('Held on', formatDay(held.heldOn)),
      row('Who of the team was there', held.there.map(nameOf).join(', ') || 'Nobody'),
      row('How long', `${held.spoke} minutes, then ${held.questions} for questions`),
      ...(otherwise.length > 0 ? [row('Otherwise than the programme has it', `${listed(otherwise)}`)] : []),
      ...(held.reason ? [row('Why', held.reason)] : []),
      row('Recorded', `${nameOf(held.recordedBy)}, ${moment(held.recordedAt)}`),
    ],
  })
}

const form = ({ visit, open, state, errors }: BriefingContent): Html => {
  const { body, csrf } = visit
  const { meeting, planned, day, held } = state
  const { speaks, questions } = meeting.briefing
  const typed = body.intent === 'hold'
  const fieldOf = (name: string, stands: unknown): string => String((typed ? body[name] : stands) ?? '')
  const people = [...new Map(open.team.map(({ username, name }) => [username, name]))]
  return keptForm({
    id: `held-${meeting.id}`,
    csrf,
    content: html`
      <input type="hidden" name="version" value="${held?.version ?? 0}">
      ${dateField({
        name: 'heldOn',
        legend: 'On which day',
        hint: 'For example, 11 2 2026',
        values: typed
          ? typedDateFrom(body, 'heldOn')
          : typedDateOf('heldOn', held?.heldOn ?? day ?? londonDay(visit.act.when)),
        error: errors?.field.heldOn,
      })}
      ${govukCheckboxes({
        name: 'there',
        idPrefix: 'there',
        classes: 'govuk-checkboxes--small',
        fieldset: { legend: { text: 'Who of the team was there', classes: 'govuk-fieldset__legend--s' } },
        values: typed ? [body.there ?? []].flat().map(String) : [...(held?.there ?? planned?.team ?? [])],
        errorMessage: errors?.field.there,
        items: people.map(([value, text]) => ({ value, text })),
      })}
      ${govukInput({ id: 'spoke', name: 'spoke', label: { text: 'How many minutes the inspected body spoke', classes: 'govuk-label--s' }, hint: { text: `Up to ${speaks}` }, classes: 'govuk-input--width-3', inputmode: 'numeric', value: fieldOf('spoke', held?.spoke ?? speaks), errorMessage: errors?.field.spoke })}
      ${govukInput({ id: 'questions', name: 'questions', label: { text: 'How many minutes questions took', classes: 'govuk-label--s' }, hint: { text: `Up to ${questions}` }, classes: 'govuk-input--width-3', inputmode: 'numeric', value: fieldOf('questions', held?.questions ?? questions), errorMessage: errors?.field.questions })}
      ${govukTextarea({
        id: 'reason',
        name: 'reason',
        rows: '3',
        label: { text: 'Why it was otherwise', classes: 'govuk-label--s' },
        hint: { text: 'Only where somebody who has to be there was not, or it took longer' },
        value: fieldOf('reason', held?.reason),
        errorMessage: errors?.field.reason,
      })}
      ${govukButton({ text: 'Record it as held', name: 'intent', value: 'hold', preventDoubleClick: true })}`,
  })
}

/** The form by which a briefing is recorded as held; once it is, behind a line that opens it. */
export const heldForm = (params: BriefingContent): Html => {
  const { open, state, errors } = params
  if (reasonsNotToPlan(open.team, open.reader).length > 0)
    return html`${!state.held && html`<p class="govuk-body">It is not recorded as held yet.</p>`}`
  if (!state.held) return form(params)
  return govukDetails({ summaryText: 'Correct what is recorded', html: form(params), open: errors !== undefined })
}
