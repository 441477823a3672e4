import { dateField, typedDateFrom } from '#platform/web/date-field.ts'
import type { FormErrors } from '#platform/web/form.ts'
import {
  govukButton,
  govukCheckboxes,
  govukInput,
  govukRadios,
  govukSelect,
  govukTextarea,
} from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { keptForm } from '#platform/web/kept-form.ts'
import type { OpenInspection } from '../../rules/inspection.ts'
import { attendeeLine } from '../../rules/meetings/attendees.ts'
import { expectedMeetings } from '../../rules/meetings/expected-meetings.ts'
import { type Meeting, meetingForms } from '../../rules/meetings/meeting.ts'
import { formNames, kindNames } from './present-meeting.ts'

/** What stands in the form: as typed, or as the meeting is. */
export const fieldsOf = (meeting: Meeting): Record<string, unknown> => {
  const [year = '', month = '', day = ''] = meeting.day?.split('-') ?? []
  const { attendees, version, ...rest } = meeting
  return {
    ...rest,
    version,
    'day-day': day.replace(/^0/, ''),
    'day-month': month.replace(/^0/, ''),
    'day-year': year,
    attendees: attendees.map(attendeeLine).join('\n'),
  }
}

export interface MeetingForm {
  open: OpenInspection
  csrf: Html
  id: string
  fields: Record<string, unknown>
  errors: FormErrors | undefined
  button: string
  /** The inspected body knows its time: to move it needs a reason. */
  asksWhyMoved?: boolean
}

const list = (value: unknown): string[] => [value ?? []].flat().map(String)

/** The form of a meeting, for a new one and for one that is changed. */
export const meetingForm = ({ open, csrf, id, fields, errors, button, asksWhyMoved }: MeetingForm): Html => {
  const text = (name: string): string => String(fields[name] ?? '')
  const error = (name: string) => errors?.field[name]
  const expected = expectedMeetings(open.programme, open.inspection.level)
  const people = open.team.filter(({ username }, i) => open.team.findIndex(other => other.username === username) === i)
  const { groupFrom, groupTo, minutesFrom, minutesTo } = open.programme.planning.meetingFormat
  return keptForm({
    id,
    csrf,
    content: html`
      <input type="hidden" name="version" value="${text('version')}">
      ${govukInput({ id: 'name', name: 'name', label: { text: 'Name', classes: 'govuk-label--s' }, value: text('name'), errorMessage: error('name') })}
      ${govukSelect({
        id: 'kind',
        name: 'kind',
        label: { text: 'Kind', classes: 'govuk-label--s' },
        value: text('kind') || 'meeting',
        items: Object.entries(kindNames).map(([value, name]) => ({ value, text: name })),
      })}
      ${dateField({ name: 'day', legend: 'Date', hint: 'Leave it empty while it is to be agreed', values: typedDateFrom(fields, 'day'), error: error('day') })}
      ${govukInput({ id: 'start', name: 'start', label: { text: 'Begins at', classes: 'govuk-label--s' }, hint: { text: 'For example, 9:30am or 14:00' }, classes: 'govuk-input--width-5', value: text('start'), errorMessage: error('start') })}
      ${
        asksWhyMoved &&
        govukInput({
          id: 'movedReason',
          name: 'movedReason',
          label: { text: 'If you move it: why', classes: 'govuk-label--s' },
          hint: { text: 'The inspected body has been told of its time. It gets a message, and reads this reason' },
          value: text('movedReason'),
          errorMessage: error('movedReason'),
        })
      }
      ${govukInput({ id: 'minutes', name: 'minutes', label: { text: 'How many minutes it lasts', classes: 'govuk-label--s' }, hint: { text: `${minutesFrom} to ${minutesTo} are usual` }, classes: 'govuk-input--width-3', inputmode: 'numeric', value: text('minutes') || '60', errorMessage: error('minutes') })}
      ${govukRadios({
        name: 'form',
        idPrefix: 'form',
        classes: 'govuk-radios--small',
        fieldset: { legend: { text: 'How it is held', classes: 'govuk-fieldset__legend--s' } },
        value: text('form') || 'face-to-face',
        errorMessage: error('form'),
        items: meetingForms.map(value => ({ value, text: formNames[value] })),
      })}
      ${govukInput({ id: 'mixedReason', name: 'mixedReason', label: { text: 'If mixed: why', classes: 'govuk-label--s' }, hint: { text: 'Only in exceptional cases' }, value: text('mixedReason'), errorMessage: error('mixedReason') })}
      ${govukInput({ id: 'place', name: 'place', label: { text: 'Room, or link of the call', classes: 'govuk-label--s' }, value: text('place'), errorMessage: error('place') })}
      ${govukTextarea({
        id: 'attendees',
        name: 'attendees',
        rows: '6',
        label: { text: 'Who is asked', classes: 'govuk-label--s' },
        hint: {
          text: `One person to a line: name; what they are there as; grade; line manager. Grade and line manager matter for groups, best of ${groupFrom} to ${groupTo}. For example: Ann Lee; Probation officer; Band 4; Bob Ray`,
        },
        value: text('attendees'),
        errorMessage: error('attendees'),
      })}
      ${govukCheckboxes({
        name: 'team',
        idPrefix: 'team',
        classes: 'govuk-checkboxes--small',
        fieldset: { legend: { text: 'Who of the team takes part', classes: 'govuk-fieldset__legend--s' } },
        values: list(fields.team),
        errorMessage: error('team'),
        items: people.map(({ username, name }) => ({ value: username, text: name })),
      })}
      ${govukCheckboxes({
        name: 'covers',
        idPrefix: 'covers',
        classes: 'govuk-checkboxes--small',
        fieldset: { legend: { text: 'Which of the programme’s meetings it is', classes: 'govuk-fieldset__legend--s' } },
        hint: { text: 'Of several, where one person has several roles: one meeting is enough then' },
        values: list(fields.covers),
        errorMessage: error('covers'),
        items: expected.map(({ id: value, name }) => ({ value, text: name })),
      })}
      ${govukButton({ text: button, preventDoubleClick: true })}`,
  })
}
