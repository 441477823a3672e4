import type { Interview } from '#modules/programmes'
import { dateField } from '#platform/web/date-field.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { govukCheckboxes, govukDetails, govukInput, govukRadios, govukTextarea } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { type InterviewText, nobody } from '../rules/interview/interview-text.ts'
import { codeField, notesField } from './interview-sent.ts'

/** What the parts of the form of an interview are made of. */
export interface InterviewPartParams {
  interview: Interview
  text: InterviewText
  errors?: FormErrors | undefined
}

/** The id of a field, apart from those of the page's other forms. */
const idOf = (name: string): string => `interview-${name}`

const small = { classes: 'govuk-label--s' }
const legend = (text: string) => ({ legend: { text, classes: 'govuk-fieldset__legend--s' } })
const bullets = (label: string, items: readonly string[]): Html =>
  html`<ul class="govuk-list govuk-list--bullet" aria-label="${label}">${items.map(item => html`<li>${item}</li>`)}</ul>`

const isAboutSubstitute = ({ interviewee, feedback, substituteRole, substituteSuitable }: InterviewText): boolean =>
  interviewee === 'substitute' || feedback === 'substitute' || substituteRole !== '' || substituteSuitable !== ''

const substitute = ({ text, errors }: InterviewPartParams): Html => html`
  ${govukInput({
    name: 'substituteRole',
    id: idOf('substituteRole'),
    value: text.substituteRole,
    label: { text: 'Role of the substitute' },
    hint: { text: 'For example, senior probation officer. No name.' },
    errorMessage: errors?.field.substituteRole,
  })}
  ${govukTextarea({
    name: 'substituteSuitable',
    id: idOf('substituteSuitable'),
    value: text.substituteSuitable,
    rows: '2',
    label: { text: 'What makes them suitable' },
    hint: { text: 'Such as what they know of the case' },
    errorMessage: errors?.field.substituteSuitable,
  })}
  ${govukRadios({
    name: 'substituteSupervises',
    idPrefix: idOf('substituteSupervises'),
    value: text.substituteSupervises ?? '',
    classes: 'govuk-radios--inline govuk-radios--small',
    fieldset: { legend: { text: 'Do they supervise the practitioner?' } },
    hint: { text: 'As line manager or supervisor. No feedback is given to a substitute who does not.' },
    items: [
      { value: 'yes', text: 'Yes' },
      { value: 'no', text: 'No' },
    ],
  })}`

/** When the interview was held, with whom, in which language. */
export const heldPart = (params: InterviewPartParams): Html => {
  const { text, errors } = params
  const { day, month, year } = text.heldOn
  return html`
    ${dateField({
      name: 'heldOn',
      legend: 'Day of the interview',
      hint: 'For example, 3 2 2026',
      values: { 'heldOn-day': day, 'heldOn-month': month, 'heldOn-year': year },
    })}
    ${govukInput({
      name: 'heldAt',
      id: idOf('heldAt'),
      value: text.heldAt,
      classes: 'govuk-input--width-10',
      label: { text: 'Time', ...small },
      hint: { text: 'For example, 10:30am' },
      errorMessage: errors?.field.heldAt,
    })}
    ${govukRadios({
      name: 'interviewee',
      idPrefix: idOf('interviewee'),
      value: text.interviewee ?? '',
      fieldset: legend('Who was interviewed'),
      items: [
        { value: 'practitioner', text: 'The practitioner who has the case' },
        { value: 'substitute', text: 'A substitute', hint: { text: 'Say below what makes them suitable' } },
      ],
    })}
    ${govukDetails({ summaryText: 'About the substitute', open: isAboutSubstitute(text), html: substitute(params) })}
    ${govukRadios({
      name: 'language',
      idPrefix: idOf('language'),
      value: text.language ?? '',
      classes: 'govuk-radios--inline govuk-radios--small',
      fieldset: legend('Preferred language'),
      items: [
        { value: 'en', text: 'English' },
        { value: 'cy', text: 'Welsh' },
        { value: 'other', text: 'Another, said in the notes' },
      ],
    })}`
}

/** Whether a second person was there, and for which of the programme's reasons: there are no others (DIPP manual 6.6). */
export const secondPersonPart = ({ interview, text, errors }: InterviewPartParams): Html =>
  govukRadios({
    name: 'secondPerson',
    idPrefix: idOf('secondPerson'),
    value: text.secondPerson ?? '',
    classes: 'govuk-radios--small',
    fieldset: legend('Was a second person there?'),
    hint: { text: 'The practitioner is interviewed alone but for these reasons. If there was one, select why.' },
    errorMessage: errors?.field.secondPerson,
    items: [
      { value: nobody, text: 'No' },
      { divider: 'or' },
      ...interview.secondPersonOnlyWhen.map(reason => ({ value: reason, text: reason })),
    ],
  })

/** Notes by section, with the programme's guide beside each. */
export const notesPart = ({ interview, text, errors }: InterviewPartParams): Html[] =>
  interview.sections.map(({ id, name, guide }) => {
    const field = notesField(id)
    return html`
      <div class="lantern-judging">
        ${govukTextarea({
          name: field,
          id: idOf(field),
          value: text.notes[id] ?? '',
          rows: '4',
          label: { html: html`<span class="govuk-visually-hidden">Notes: </span>${name}`, ...small },
          errorMessage: errors?.field[field],
        })}
        ${bullets(`Guide: ${name}`, guide)}
      </div>`
  })

type Kind = Interview['codes'][number]['kind']

/** What the kinds of coded items are called, in their order. */
export const codeKinds: Readonly<Record<Kind, string>> = {
  enabler: 'Enablers',
  barrier: 'Barriers',
  learning: 'Learning and development',
  workload: 'Workload',
  oversight: 'Management oversight',
  service: 'Services',
}

/** The coded items by kind: they are counted across cases, which the notes never are. */
export const codesPart = ({ interview, text }: InterviewPartParams): Html => html`
  <div class="lantern-judging">
    ${Object.entries(codeKinds).map(([kind, name]) => {
      const own = interview.codes.filter(code => code.kind === kind)
      return (
        own.length > 0 &&
        govukCheckboxes({
          name: kind,
          idPrefix: idOf(kind),
          classes: 'govuk-checkboxes--small',
          fieldset: legend(name),
          items: own.map(code => ({
            id: idOf(codeField(code.id)),
            name: codeField(code.id),
            value: 'yes',
            text: code.name,
            checked: text.codes.includes(code.id),
          })),
        })
      )
    })}
  </div>`

/** Feedback: after the second person left, to whom, of what. */
export const feedbackPart = ({ interview, text, errors }: InterviewPartParams): Html => html`
  ${govukInput({
    name: 'secondPersonLeft',
    id: idOf('secondPersonLeft'),
    value: text.secondPersonLeft,
    classes: 'govuk-input--width-10',
    label: { text: 'When the second person left', ...small },
    hint: { text: 'Where there was one: before feedback. For example, 11:15am' },
    errorMessage: errors?.field.secondPersonLeft,
  })}
  ${govukRadios({
    name: 'feedback',
    idPrefix: idOf('feedback'),
    value: text.feedback ?? '',
    classes: 'govuk-radios--small',
    fieldset: legend('Was feedback given?'),
    errorMessage: errors?.field.feedback,
    items: [
      { value: 'none', text: 'No' },
      { value: 'practitioner', text: 'Yes, to the practitioner' },
      { value: 'substitute', text: 'Yes, to a substitute who supervises the practitioner' },
    ],
  })}
  ${govukDetails({ summaryText: 'The rules for feedback', html: bullets('The rules for feedback', interview.feedback) })}
  ${govukTextarea({
    name: 'strengths',
    id: idOf('strengths'),
    value: text.strengths,
    rows: '4',
    label: { text: 'Key strengths', ...small },
    hint: { text: 'Of the work that the practitioner did personally' },
    errorMessage: errors?.field.strengths,
  })}
  ${govukTextarea({
    name: 'areas',
    id: idOf('areas'),
    value: text.areas,
    rows: '4',
    label: { text: 'Areas for improvement', ...small },
    hint: { text: 'Of the work that the practitioner did personally' },
    errorMessage: errors?.field.areas,
  })}`
