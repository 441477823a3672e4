import { inspectionFrame, openInspection, refuseIf } from '#modules/planning'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { govukButton } from '#platform/web/govuk.ts'
import { html } from '#platform/web/html.ts'
import { keptForm } from '#platform/web/kept-form.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { View } from '#platform/web/view.ts'
import { addItem } from '../actions/adapt-list.ts'
import { announcedOn } from '../queries/announced-on.ts'
import { reasonsNotToAsk } from '../rules/reasons.ts'
import { itemFields, readItem } from './item-form.ts'

/** Asks for something that is not on the list: before the announcement as part of it, after that as an additional request (EVID-01). */
export const addItemPage = ({ db }: { db: Db }): Page => ({
  path: paths.evidence.add(':reference'),
  permission: 'evidence:request',
  audit: 'EVIDENCE_ADD_ITEM',

  get: visit => view(db, visit),

  async post(visit) {
    const { params, user, act, body } = visit
    const reference = params.reference as string
    const open = await openInspection(db, user, reference)
    const read = readItem(body)
    if (read.faults) return view(db, visit, errorsOf(read.faults))
    const id = await addItem(db, act, open, read.words)
    return { redirect: paths.evidence.item(reference, id), notice: 'It is asked for' }
  },
})

const view = async (db: Db, { params, user, body, csrf }: Visit, errors?: FormErrors): Promise<View> => {
  const open = await openInspection(db, user, params.reference as string)
  refuseIf(reasonsNotToAsk(open))
  const { id, reference, placeName } = open.inspection
  const announced = await announcedOn(db, id)
  const heading = announced ? 'Make an additional request' : 'Add an item'
  return {
    ...inspectionFrame(open, 'evidence'),
    heading,
    title: `${heading}, ${placeName}`,
    backLink: paths.evidence.list(reference),
    errors,
    content: html`
      ${announced && html`<p class="govuk-body">Everyone of the inspected body who has access gets a message about it.</p>`}
      ${keptForm({
        id: 'add-item',
        csrf,
        content: html`
          ${itemFields(open, body, errors)}
          ${govukButton({ text: announced ? 'Ask for it' : 'Add it', preventDoubleClick: true })}`,
      })}`,
  }
}
