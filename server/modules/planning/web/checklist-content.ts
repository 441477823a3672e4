import { paths } from '#paths'
import type { FormErrors } from '#platform/web/form.ts'
import { govukButton, govukInput, govukInsetText, govukRadios, govukSummaryList } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { keptForm } from '#platform/web/kept-form.ts'
import { moment } from '#platform/web/moment.ts'
import type { Visit } from '#platform/web/page.ts'
import { counted } from '#platform/words.ts'
import { seenOf } from '../actions/go-through-checklist.ts'
import { type Check, type ChecklistId, type ChecklistItem, type Outcome, outcomesOf } from '../rules/checklist.ts'
import { type PlanningFile, present } from '../rules/files.ts'
import type { OpenInspection } from '../rules/inspection.ts'

interface ChecklistContent {
  visit: Visit
  list: ChecklistId
  open: OpenInspection
  items: readonly ChecklistItem[]
  checks: readonly Check[]
  names: ReadonlyMap<string, string>
  /** Why this person cannot change it. */
  reasons: readonly string[]
  /** The files of the items, where the list has some. */
  files: readonly PlanningFile[] | undefined
  errors: FormErrors | undefined
}

const outcomeNames: Record<Outcome, string> = { open: 'Not yet', done: 'Done', 'not-available': 'Not available' }

const whoAndWhen = (check: Check | undefined, names: ReadonlyMap<string, string>): string =>
  check ? `${names.get(check.recordedBy) ?? check.recordedBy} on ${moment(check.recordedAt)}` : ''

/** How many files an item has, and the way to them. */
const filesOfItem = ({ id, text }: ChecklistItem, { files, open, reasons }: ChecklistContent): Html | false => {
  if (!files) return false
  const count = present(files).filter(({ item }) => item === id).length
  const words = count === 0 && reasons.length === 0 ? 'Add files' : count === 0 ? 'No files' : counted(count, 'file')
  const href = paths.planningFiles.item(open.inspection.reference, id)
  return html`<a class="govuk-link" href="${href}">${words}<span class="govuk-visually-hidden"> of ${text}</span></a>`
}

const itemForm = (item: ChecklistItem, params: ChecklistContent): Html => {
  const { id, text, source } = item
  const { visit, list, checks, names, errors, files } = params
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
      errorMessage: errors?.field[`note-${id}`],
    })}
    ${files && html`<p class="govuk-body">${filesOfItem(item, params)}</p>`}`
}

const asText = (params: ChecklistContent): Html => {
  const { items, checks, names, reasons, files } = params
  return html`
  ${govukInsetText({ text: `${reasons.join('. ')}.` })}
  ${govukSummaryList({
    rows: items.map(item => {
      const check = checks.find(each => each.item === item.id)
      const words = [outcomeNames[check?.outcome ?? 'open'], check?.note, whoAndWhen(check, names)].filter(Boolean)
      return {
        key: { text: item.text },
        value: { html: html`${words.join('. ')}${files && html`<br>${filesOfItem(item, params)}`}` },
      }
    }),
  })}`
}

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
