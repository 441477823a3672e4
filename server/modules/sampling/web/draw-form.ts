import type { FormErrors } from '#platform/web/form.ts'
import { govukButton, govukDetails, govukInput, govukTextarea } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { keptForm } from '#platform/web/kept-form.ts'

/** What was typed, by the names of the fields. */
export type TypedDraw = Record<'size' | 'sizeReason' | 'seed' | 'reason', string>

export const nothingTyped: TypedDraw = { size: '', sizeReason: '', seed: '', reason: '' }

/** What the device keeps of the form under: the list that is drawn from. */
export const idOfDrawForm = (list: string): string => `draw-${list}`

export interface DrawFormParams {
  csrf: Html
  /** The list to draw from. */
  list: string
  /** The number of the latest draw; 0 before the first. */
  draws: number
  computed: number | null
  typed: TypedDraw
  errors: FormErrors | undefined
}

const sizeFields = ({ computed, typed, errors }: DrawFormParams): Html => html`
  ${govukInput({
    id: 'size',
    name: 'size',
    label: { text: computed === null ? 'Size' : 'Size (optional)', classes: 'govuk-label--s' },
    hint: { text: computed === null ? 'How many cases to draw.' : `Leave it empty for the ${computed} of the rule.` },
    classes: 'govuk-input--width-5',
    inputmode: 'numeric',
    value: typed.size,
    errorMessage: errors?.field.size,
  })}
  ${govukTextarea({
    id: 'sizeReason',
    name: 'sizeReason',
    label: { text: 'Reason for this size', classes: 'govuk-label--s' },
    hint: { text: 'Kept in the record of the draw.' },
    rows: '3',
    value: typed.sizeReason,
    errorMessage: errors?.field.sizeReason,
  })}`

const isSizeOpen = ({ typed, errors }: DrawFormParams): boolean =>
  [typed.size, typed.sizeReason, errors?.field.size, errors?.field.sizeReason].some(Boolean)

const seedField = ({ typed, errors }: DrawFormParams): Html =>
  govukInput({
    id: 'seed',
    name: 'seed',
    label: { text: 'Seed (optional)', classes: 'govuk-label--s' },
    hint: {
      text: 'Any text that chance begins with, such as numbers drawn in front of witnesses. Leave it empty for a new one by chance. Either way the record of the draw has it, and the record of the inspection says whether it was typed.',
    },
    value: typed.seed,
    errorMessage: errors?.field.seed,
    spellcheck: false,
    autocomplete: 'off',
  })

const reasonField = ({ typed, errors }: DrawFormParams): Html =>
  govukTextarea({
    id: 'reason',
    name: 'reason',
    label: { text: 'Reason for drawing again', classes: 'govuk-label--s' },
    hint: { text: 'The draws before stay on the record, each with its reason.' },
    rows: '3',
    value: typed.reason,
    errorMessage: errors?.field.reason,
  })

/** The form that draws. */
export const drawForm = (params: DrawFormParams): Html => {
  const { csrf, list, draws, computed } = params
  return keptForm({
    id: idOfDrawForm(list),
    csrf,
    content: html`
      <input type="hidden" name="list" value="${list}">
      <input type="hidden" name="seen" value="${draws}">
      ${draws > 0 && reasonField(params)}
      ${
        computed === null
          ? sizeFields(params)
          : govukDetails({ summaryText: 'Set another size', open: isSizeOpen(params), html: sizeFields(params) })
      }
      ${seedField(params)}
      ${govukButton({ text: draws > 0 ? 'Draw again' : 'Draw the sample', preventDoubleClick: true })}`,
  })
}
