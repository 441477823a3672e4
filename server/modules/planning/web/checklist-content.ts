import { govukButton, govukInput, govukInsetText, govukRadios, govukSummaryList } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { keptForm } from '#platform/web/kept-form.ts'
import { moment } from '#platform/web/moment.ts'
import type { Visit } from '#platform/web/page.ts'
import { seenOf } from '../actions/go-through-checklist.ts'
import { type Check, type ChecklistId, type ChecklistItem, type Outcome, outcomesOf } from '../rules/checklist.ts'

interface ChecklistContent {
  visit: Visit
  list: ChecklistId
  items: readonly ChecklistItem[]
  checks: readonly Check[]
  names: ReadonlyMap<string, string>
  /** Why this person cannot change it. */
  reasons: readonly string[]
}

const outcomeNames: Record<Outcome, string> = { open: 'Not yet', done: 'Done', 'not-available': 'Not available' }

const whoAndWhen = (check: Check | undefined, names: ReadonlyMap<string, string>): string =>
  check ? `${names.get(check.recordedBy) ?? check.recordedBy} on ${moment(check.recordedAt)}` : ''

const itemForm = ({ id, text, source }: ChecklistItem, { visit, list, checks, names }: ChecklistContent): Html => {
  const check = checks.find(({ item }) => item === id)
  const { body } = visit
  return html`
    <input type="hidden" name="seen-${id}" value="${seenOf(check)}">
    ${govukRadios({
      name: `outcome-${id}`,
      idPrefix: `outcome-${id}`,
      classes: 'govuk-radios--small govuk-radios--inline',
      fieldset: { legend: { text, classes: 'govuk-fieldset__legend--s' } },
      hint: { text: [`Source: ${source}`, whoAndWhen(check, names)].filter(Boolean).join('. ') },
      value: String(body[`outcome-${id}`] ?? check?.outcome ?? 'open'),
      items: outcomesOf(list).map(value => ({ value, text: outcomeNames[value] })),
    })}
    ${govukInput({
      id: `note-${id}`,
      name: `note-${id}`,
      label: { html: html`Note<span class="govuk-visually-hidden"> on ${text}</span>` },
      value: String(body[`note-${id}`] ?? check?.note ?? ''),
    })}`
}

const asText = ({ items, checks, names, reasons }: ChecklistContent): Html => html`
  ${govukInsetText({ text: `${reasons.join('. ')}.` })}
  ${govukSummaryList({
    rows: items.map(({ id, text }) => {
      const check = checks.find(({ item }) => item === id)
      return {
        key: { text },
        value: {
          text: [outcomeNames[check?.outcome ?? 'open'], check?.note, whoAndWhen(check, names)]
            .filter(Boolean)
            .join('. '),
        },
      }
    }),
  })}`

/** The items of a list with what became of each, to be changed or read. */
export const checklistContent = (params: ChecklistContent): Html => {
  const { visit, list, items, checks, reasons } = params
  const settled = items.filter(({ id }) => checks.some(({ item, outcome }) => item === id && outcome !== 'open')).length
  let heading: string | undefined
  return html`
    <p class="govuk-body-l" id="checklist" tabindex="-1">${settled} of ${items.length} settled</p>
    ${
      reasons.length > 0
        ? asText(params)
        : keptForm({
            id: `checklist-${list}`,
            csrf: visit.csrf,
            content: html`
              ${items.map(item => {
                const isNew = item.heading !== undefined && item.heading !== heading
                heading = item.heading
                return html`${isNew && html`<h2 class="govuk-heading-m">${item.heading}</h2>`}${itemForm(item, params)}`
              })}
              ${govukButton({ text: 'Save', preventDoubleClick: true })}`,
          })
    }`
}
