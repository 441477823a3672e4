import { inspectionFrame, type OpenInspection, openInspection, refuseIf } from '#modules/planning'
import { paths } from '#paths'
import { formatTime, londonDay, londonTime } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { Conflict } from '#platform/errors.ts'
import { typedDateOf } from '#platform/web/date-field.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { govukButton, govukInput, govukTextarea } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { keptForm } from '#platform/web/kept-form.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { View } from '#platform/web/view.ts'
import { changeItem, dropItem, extendPeriod, moveDeadline } from '../actions/adapt-list.ts'
import { announcedOn } from '../queries/announced-on.ts'
import { findItem } from '../queries/items.ts'
import { mostMonths } from '../rules/period.ts'
import { reasonsNotToAdapt, reasonsNotToAsk } from '../rules/reasons.ts'
import type { RequestedItem } from '../rules/requested-item.ts'
import { deadlineForm, readDeadline } from './deadline-form.ts'
import { itemFields, readItem } from './item-form.ts'

/** Changes, drops or takes back up an item until the announcement, and extends its period (EVID-01, EVID-08); after it, moves its deadline. */
export const changeItemPage = ({ db }: { db: Db }): Page => ({
  path: paths.evidence.change(':reference', ':item'),
  permission: 'evidence:request',
  audit: 'EVIDENCE_CHANGE_ITEM',

  get: visit => view(db, visit),

  async post(visit) {
    const { params, user } = visit
    const [reference, id] = [params.reference as string, params.item as string]
    const open = await openInspection(db, user, reference)
    try {
      const result = await change(db, visit, open, id)
      if (Array.isArray(result)) return view(db, visit, errorsOf(result))
      return { redirect: paths.evidence.list(reference), notice: result }
    } catch (error) {
      if (!(error instanceof Conflict)) throw error
      const field = { extend: 'months', deadline: 'moved' }[String(visit.body.intent)] ?? 'text'
      return { ...(await view(db, visit, errorsOf(error.reasons.map(text => ({ field, text }))))), status: 409 }
    }
  },
})

const change = async (
  db: Db,
  { act, body }: Visit,
  open: OpenInspection,
  id: string,
): Promise<string | { field: string; text: string }[]> => {
  const seen = Number(body.version) || 0
  if (body.intent === 'drop') {
    const reason = String(body.reason ?? '').trim()
    if (reason === '') return [{ field: 'reason', text: 'Enter why it is not asked for' }]
    await dropItem(db, act, open, { id, seen, reason })
    return 'The item is dropped from the list'
  }
  if (body.intent === 'take-up') {
    await dropItem(db, act, open, { id, seen, reason: null })
    return 'The item is on the list again'
  }
  if (body.intent === 'deadline') {
    const read = readDeadline(body)
    if ('faults' in read) return read.faults
    await moveDeadline(db, act, open, { id, seen, ...read })
    return 'The deadline is moved, and the inspected body is told'
  }
  if (body.intent === 'extend') {
    await extendPeriod(db, act, open, { id, seen, months: Number(body.months) })
    return 'The period is extended'
  }
  const read = readItem(body)
  if (read.faults) return read.faults
  await changeItem(db, act, open, { id, seen, words: read.words })
  return 'The item is changed'
}

const initially = ({ text, informs, deadline, ownDeadline }: RequestedItem): Record<string, unknown> => ({
  text,
  informs,
  ...(ownDeadline &&
    deadline && { ...typedDateOf('due', londonDay(deadline)), time: formatTime(londonTime(deadline)) }),
})

const view = async (db: Db, visit: Visit, errors?: FormErrors): Promise<View> => {
  const { params, user } = visit
  const open = await openInspection(db, user, params.reference as string)
  const item = await findItem(db, open, params.item as string)
  const announced = await announcedOn(db, open.inspection.id)
  const adapting = reasonsNotToAdapt(open, announced)
  const extending = item.period?.mayBeExtended === true && reasonsNotToAsk(open).length === 0
  const moving = announced !== undefined && !item.dropped && reasonsNotToAsk(open).length === 0
  if (!extending && !moving) refuseIf(adapting)
  const { reference, placeName } = open.inspection
  return {
    ...inspectionFrame(open, 'evidence'),
    heading: 'Change an item',
    title: `Change an item, ${placeName}`,
    backLink: paths.evidence.item(reference, item.id),
    errors,
    content: html`
      <p class="govuk-body-l">${item.text}</p>
      ${moving && deadlineForm(visit, item, errors)}
      ${extending && extendForm(visit, item, errors)}
      ${adapting.length === 0 && (item.dropped ? takeUpForm(visit, item) : adaptForms(visit, open, item, errors))}`,
  }
}

const version = (item: RequestedItem): Html => html`<input type="hidden" name="version" value="${item.version}">`

const extendForm = ({ csrf, body }: Visit, item: RequestedItem, errors?: FormErrors): Html =>
  keptForm({
    id: `extend-${item.id}`,
    csrf,
    content: html`
      <h2 class="govuk-heading-m">Extend its period</h2>
      ${version(item)}
      ${govukInput({
        id: 'months',
        name: 'months',
        inputmode: 'numeric',
        classes: 'govuk-input--width-2',
        label: { text: 'Months before fieldwork', classes: 'govuk-label--s' },
        hint: {
          text: `From ${item.period?.usual} to ${mostMonths}. Where there are very limited numbers, three months show too little.`,
        },
        value: errors?.field.months ? String(body.months ?? '') : String(item.period?.months ?? ''),
        errorMessage: errors?.field.months,
      })}
      ${govukButton({ text: 'Extend the period', name: 'intent', value: 'extend', classes: 'govuk-button--secondary', preventDoubleClick: true })}`,
  })

const takeUpForm = ({ csrf }: Visit, item: RequestedItem): Html => html`
  <p class="govuk-body">It was dropped: ${item.dropped?.reason}</p>
  <form method="post" novalidate>
    ${csrf}
    ${version(item)}
    ${govukButton({ text: 'Put it on the list again', name: 'intent', value: 'take-up', preventDoubleClick: true })}
  </form>`

const adaptForms = (
  { csrf, body }: Visit,
  open: OpenInspection,
  item: RequestedItem,
  errors?: FormErrors,
): Html => html`
  ${keptForm({
    id: `change-${item.id}`,
    csrf,
    content: html`
      <h2 class="govuk-heading-m">Change it</h2>
      ${version(item)}
      ${itemFields(open, errors && body.intent === 'change' ? body : initially(item), errors)}
      ${govukButton({ text: 'Save the change', name: 'intent', value: 'change', preventDoubleClick: true })}`,
  })}
  ${keptForm({
    id: `drop-${item.id}`,
    csrf,
    content: html`
      <h2 class="govuk-heading-m">Drop it</h2>
      ${version(item)}
      ${govukTextarea({
        id: 'reason',
        name: 'reason',
        rows: '2',
        label: { text: 'Why it is not asked for', classes: 'govuk-label--s' },
        value: errors ? String(body.reason ?? '') : undefined,
        errorMessage: errors?.field.reason,
      })}
      ${govukButton({ text: 'Drop it from the list', name: 'intent', value: 'drop', classes: 'govuk-button--warning', preventDoubleClick: true })}`,
  })}`
