import { autosaveForm } from '#platform/web/autosave.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { govukButton, govukInput, govukInsetText, govukTextarea } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { keptText } from '#platform/web/kept-form.ts'
import { moment } from '#platform/web/moment.ts'
import type { Visit } from '#platform/web/page.ts'
import type { OpenInspection } from '../../rules/inspection.ts'
import type { Meeting } from '../../rules/meetings/meeting.ts'
import { type MeetingRecord, type RecordField, reasonsNotToRecord } from '../../rules/meetings/meeting-record.ts'
import { attendeesInWords, teamInWords } from './present-meeting.ts'

interface RecordContent {
  visit: Visit
  open: OpenInspection
  meeting: Meeting
  record: MeetingRecord | undefined
  fields: readonly RecordField[]
  names: ReadonlyMap<string, string>
  typed?: Record<string, unknown>
  errors?: FormErrors | undefined
  notice?: Html
}

const nameOf = (username: string, { names }: RecordContent): string => names.get(username) ?? username

const savedWords = ({ record, ...rest }: RecordContent): string =>
  record
    ? `Saved by ${nameOf(record.changedBy, { record, ...rest })} on ${moment(record.changedAt)}`
    : 'Nothing saved yet'

/** Before the first save those who were asked stand there. */
const attendance = ({ meeting, open }: RecordContent): string =>
  [...attendeesInWords(meeting), ...teamInWords(meeting, open.team)].join('\n')

const input = ({ id, name, kind, hint }: RecordField, params: RecordContent): Html => {
  const { typed, record, errors } = params
  const begun = id === 'attendance' && !record ? attendance(params) : ''
  const value = String(typed?.[id] ?? record?.words[id] ?? begun)
  const about = {
    id,
    name: id,
    label: { text: name, classes: 'govuk-label--s' },
    value,
    errorMessage: errors?.field[id],
  }
  return kind === 'number'
    ? govukInput({
        ...about,
        classes: 'govuk-input--width-4',
        inputmode: 'decimal',
        hint: hint ? { text: hint } : undefined,
      })
    : govukTextarea({ ...about, rows: '3', hint: hint ? { text: hint } : undefined })
}

const form = (params: RecordContent): Html => {
  const { visit, record, fields, typed, notice } = params
  return html`
    ${notice}
    ${autosaveForm({
      id: 'record-form',
      username: visit.user.username,
      csrf: visit.csrf,
      version: Number(typed?.version ?? record?.version ?? 0),
      state: typed ? 'Not saved' : savedWords(params),
      content: html`${fields.map(field => input(field, params))}`,
    })}
    <h2 class="govuk-heading-m">Send the record</h2>
    <p class="govuk-body">Sent, it does not change any more. The inspected body is told by message, and reads it at its own door.</p>
    <form method="post" novalidate>
      ${visit.csrf}
      ${govukButton({ text: 'Send to the inspected body', name: 'intent', value: 'send', preventDoubleClick: true })}
    </form>`
}

/** A record as text: for those who do not write it, and once it was sent. */
export const recordText = (
  fields: readonly Pick<RecordField, 'id' | 'name'>[],
  words: Record<string, string>,
  nothing: string,
): Html =>
  html`${fields.map(
    ({ id, name }) => html`
    <h2 class="govuk-heading-s">${name}</h2>
    <p class="govuk-body lantern-typed">${words[id]?.trim() || nothing}</p>`,
  )}`

/** The record of a meeting, to be written or read. */
export const recordContent = (params: RecordContent): Html => {
  const { open, meeting, record, fields } = params
  const reasons = reasonsNotToRecord(open, meeting, record)
  if (reasons.length === 0) return form(params)
  const sent = record?.sent
  return html`
    ${govukInsetText({ text: sent ? `Sent by ${nameOf(sent.by, params)} on ${moment(sent.at)}.` : `${reasons.join('. ')}.` })}
    ${keptText('record-form', Object.fromEntries(fields.map(({ id, name }) => [id, name])))}
    ${record ? recordText(fields, record.words, 'Nothing') : html`<p class="govuk-body">Nothing is written yet.</p>`}
    ${record && html`<p class="govuk-body-s">Last changed on ${moment(record.changedAt)}.</p>`}`
}
