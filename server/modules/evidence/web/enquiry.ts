import { inspectionFrame, openInspection } from '#modules/planning'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { Conflict, NotFound } from '#platform/errors.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { govukButton, govukSummaryList, govukTextarea } from '#platform/web/govuk.ts'
import { html } from '#platform/web/html.ts'
import { keptForm } from '#platform/web/kept-form.ts'
import { moment } from '#platform/web/moment.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { View } from '#platform/web/view.ts'
import { closeEnquiry } from '../actions/follow-enquiry.ts'
import { reasonsNotToReview } from '../rules/reasons.ts'
import { loadEvidence } from './load-evidence.ts'

/** One line of enquiry: whose it is, and what was found. */
export const enquiryPage = ({ db }: { db: Db }): Page => ({
  path: paths.evidence.enquiry(':reference', ':id'),
  permission: 'evidence:view',
  audit: 'LINE_OF_ENQUIRY',

  get: visit => view(db, visit),

  async post(visit) {
    const { params, user, act, body } = visit
    const reference = params.reference as string
    const open = await openInspection(db, user, reference)
    try {
      await closeEnquiry(db, act, open, { id: params.id as string, found: String(body.found ?? '') })
      return { redirect: paths.evidence.enquiries(reference), notice: 'The line of enquiry is closed' }
    } catch (error) {
      if (!(error instanceof Conflict)) throw error
      const errors = errorsOf(error.reasons.map(text => ({ field: 'found', text })))
      return { ...(await view(db, visit, errors)), status: 409 }
    }
  },
})

const view = async (db: Db, { params, user, act, body, csrf }: Visit, errors?: FormErrors): Promise<View> => {
  const open = await openInspection(db, user, params.reference as string)
  const { enquiries, items, names } = await loadEvidence(db, open, act.when)
  const enquiry = enquiries.find(({ id }) => id === params.id)
  if (!enquiry) throw new NotFound(`line of enquiry ${params.id}`)
  const { reference, placeName } = open.inspection
  const name = (username: string): string => names.get(username) ?? username
  const row = (key: string, value: string) => ({ key: { text: key }, value: { text: value } })
  const item = items.find(({ id }) => id === enquiry.item)
  return {
    ...inspectionFrame(open, 'evidence'),
    heading: 'Line of enquiry',
    title: `Line of enquiry, ${placeName}`,
    backLink: paths.evidence.enquiries(reference),
    errors,
    content: html`
      <p class="govuk-body-l lantern-typed">${enquiry.text}</p>
      ${govukSummaryList({
        rows: [
          {
            key: { text: 'Raised from' },
            value: {
              html: html`<a class="govuk-link" href="${paths.evidence.item(reference, enquiry.item)}">${item?.text ?? 'Not asked for'}</a>`,
            },
          },
          row('Raised', `${moment(enquiry.openedAt)}, by ${name(enquiry.openedBy)}`),
          row('Who follows it', name(enquiry.assignedTo)),
          ...(enquiry.closed
            ? [
                row('Found', enquiry.closed.found),
                row('Closed', `${moment(enquiry.closed.at)}, by ${name(enquiry.closed.by)}`),
              ]
            : []),
        ],
      })}
      ${
        !enquiry.closed &&
        reasonsNotToReview(open).length === 0 &&
        keptForm({
          id: `close-${enquiry.id}`,
          csrf,
          content: html`
            ${govukTextarea({
              id: 'found',
              name: 'found',
              label: { text: 'What was found', classes: 'govuk-label--s' },
              value: errors ? String(body.found ?? '') : undefined,
              errorMessage: errors?.field.found,
            })}
            ${govukButton({ text: 'Close the line of enquiry', preventDoubleClick: true })}`,
        })
      }`,
  }
}
