import type { OpenInspection } from '#modules/planning'
import { questionsOf } from '#modules/programmes'
import { autosaveForm, clashNotice } from '#platform/web/autosave.ts'
import {
  govukCheckboxes,
  govukDetails,
  govukInput,
  govukInsetText,
  govukRadios,
  govukSelect,
  govukSummaryList,
  govukTextarea,
} from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { keptText } from '#platform/web/kept-form.ts'
import type { Visit } from '#platform/web/page.ts'
import type { Note } from '../rules/note.ts'
import { sourceName, sourceTypes, validities, weights } from '../rules/source-types.ts'

interface NoteFormParams {
  visit: Pick<Visit, 'user' | 'csrf'>
  open: OpenInspection
  note: Note
  state: string
  /** Why this person cannot change it: then it is shown and not a form. */
  reasons: readonly string[]
  clash?: Html | undefined
}

const choice = (
  name: string,
  legend: string,
  value: string,
  items: readonly { id: string; name: string; hint: string }[],
) =>
  govukRadios({
    name,
    value,
    classes: 'govuk-radios--small govuk-radios--inline',
    fieldset: { legend: { text: legend, classes: 'govuk-fieldset__legend--s' } },
    items: items.map(item => ({ value: item.id, text: item.name, hint: { text: item.hint } })),
  })

/** The other person's text, for a page shown again after a clash. */
export const noteText = (note: Note, words: string): Html =>
  clashNotice(words, [
    { name: 'Title', text: note.title },
    { name: 'What was found', text: note.text },
  ])

const bearsOn = ({ programme, inspection }: OpenInspection, codes: readonly string[]): Html => {
  const questions = questionsOf(programme, inspection.level)
  const groups = [...new Set(questions.map(({ standard }) => standard))]
  return html`
    <h2 class="govuk-heading-s">What it bears on</h2>
    ${groups.map(standard => {
      const own = questions.filter(question => question.standard === standard)
      const chosen = own.filter(({ code }) => codes.includes(code)).length
      return govukDetails({
        summaryText: `${standard.code} ${standard.name}${chosen > 0 ? ` (${chosen} chosen)` : ''}`,
        open: chosen > 0,
        html: govukCheckboxes({
          name: 'codes',
          idPrefix: `codes-${standard.code.replace(/[ .]/g, '-')}`,
          classes: 'govuk-checkboxes--small',
          fieldset: {
            legend: {
              html: html`<span class="govuk-visually-hidden">Questions of ${standard.code} ${standard.name}</span>`,
            },
          },
          items: own.map(({ code, text }) => ({ value: code, text: `${code} ${text}`, checked: codes.includes(code) })),
        }),
      })
    })}`
}

const asText = (note: Note, reasons: readonly string[]): Html => html`
  ${govukInsetText({ text: reasons.join('. ') })}
  ${keptText('note', { title: 'Title', text: 'What was found' })}
  ${govukSummaryList({
    rows: [
      { key: { text: 'Source' }, value: { text: sourceName(note.source) } },
      { key: { text: 'What was found' }, value: { html: html`<span class="lantern-typed">${note.text}</span>` } },
      { key: { text: 'Validity' }, value: { text: note.validity } },
      { key: { text: 'Weight' }, value: { text: note.weight } },
      { key: { text: 'Bears on' }, value: { text: note.codes.join(', ') || 'nothing yet' } },
    ],
  })}`

/** The form of one piece of evidence; for someone who cannot change it, its text. */
export const noteForm = ({ visit, open, note, state, reasons, clash }: NoteFormParams): Html =>
  reasons.length > 0
    ? asText(note, reasons)
    : html`
      ${clash}
      ${autosaveForm({
        id: 'note',
        username: visit.user.username,
        csrf: visit.csrf,
        version: note.version,
        state,
        content: html`
          ${govukInput({ name: 'title', id: 'title', value: note.title, label: { text: 'Title', classes: 'govuk-label--s' }, hint: { text: 'Such as “Evening handover, 11 February”. No names of residents or practitioners.' } })}
          ${govukSelect({ name: 'source', id: 'source', value: note.source, label: { text: 'Kind of source', classes: 'govuk-label--s' }, items: sourceTypes.map(({ id, name }) => ({ value: id, text: name })) })}
          ${govukTextarea({ name: 'text', id: 'text', value: note.text, rows: '8', label: { text: 'What was found', classes: 'govuk-label--s' } })}
          ${choice('validity', 'Validity', note.validity, validities)}
          ${choice('weight', 'Weight', note.weight, weights)}
          ${bearsOn(open, note.codes)}`,
      })}`
