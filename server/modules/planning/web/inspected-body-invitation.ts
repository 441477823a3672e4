import { paths } from '#paths'
import { formatDay, londonDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { dateField, readDate, type TypedDate, typedDateFrom, typedDateOf } from '#platform/web/date-field.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { govukButton } from '#platform/web/govuk.ts'
import { html } from '#platform/web/html.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { View } from '#platform/web/view.ts'
import { setLastDay } from '../actions/door/set-last-day.ts'
import { invitationsOf } from '../queries/door/invitations.ts'
import { openInspection } from '../queries/open-inspection.ts'
import type { Invitation } from '../rules/door/invitation.ts'
import { reasonsNotToEndOn } from '../rules/door/reasons-not-to-end-on.ts'
import { reasonsNotToRenew } from '../rules/door/reasons-not-to-renew.ts'
import { reasonsNotToWithdraw } from '../rules/door/reasons-not-to-withdraw.ts'
import type { OpenInspection } from '../rules/inspection.ts'
import { changeInvitation, loadInvitation } from './door/change-invitation.ts'
import { invitationView } from './door/invitation-view.ts'
import { doorText } from './door/text.ts'
import { inspectionFrame } from './inspection-frame.ts'

/** One invitation of the inspected body, for staff: a new link, or its withdrawal. */
export const inspectedBodyInvitationPage = ({ db }: { db: Db }): Page => {
  const view = async (
    { csrf, act }: Visit,
    open: OpenInspection,
    invitation: Invitation,
    typed: TypedDate,
    errors?: FormErrors,
  ): Promise<View> => {
    const invitations = await invitationsOf(db, open.inspection.id)
    const renewing = { roles: open.programme.programme.outside ?? [], invitations, today: londonDay(act.when) }
    return {
      ...inspectionFrame(open, 'inspected-body'),
      heading: doorText.en.person.heading(invitation.name),
      backLink: paths.inspections.inspectedBody(open.inspection.reference),
      errors,
      content: html`
        ${invitationView(invitation, {
          ...{ now: act.when, language: 'en', csrf },
          mayRenew: reasonsNotToRenew(invitation, renewing).length === 0,
          mayWithdraw: reasonsNotToWithdraw(invitation).length === 0,
        })}
        <form method="post" novalidate>
          ${csrf}
          <input type="hidden" name="intent" value="last-day">
          ${dateField({
            name: 'lastDay',
            size: 'm',
            legend: 'Change when the access ends',
            hint: 'The last day on which they can come in. Without a day of its own it is the last day of the plan.',
            values: typed,
            error: errors?.field.lastDay,
          })}
          ${govukButton({ text: 'Set the last day', classes: 'govuk-button--secondary', preventDoubleClick: true })}
        </form>`,
    }
  }
  const load = async ({ params, user }: Visit) => {
    const open = await openInspection(db, user, params.reference as string)
    return { open, invitation: await loadInvitation(db, open.inspection.id, params.id as string) }
  }
  return {
    path: paths.inspections.invitation(':reference', ':id'),
    permission: 'outside:invite',
    audit: 'INVITATION',

    async get(visit) {
      const { open, invitation } = await load(visit)
      return view(visit, open, invitation, typedDateOf('lastDay', invitation.lastDay))
    },

    async post(visit) {
      const { open, invitation } = await load(visit)
      const { reference } = open.inspection
      if (visit.body.intent !== 'last-day') {
        const notice = await changeInvitation(db, visit, reference, invitation, 'en')
        return { redirect: paths.inspections.inspectedBody(reference), notice }
      }
      const { day, fault } = readDate(visit.body, 'lastDay', 'The last day of access')
      const reasons = day ? reasonsNotToEndOn(day, londonDay(visit.act.when), invitation) : [String(fault)]
      const errors = errorsOf(
        reasons.map(text => ({ field: 'lastDay', text })),
        { lastDay: '#lastDay-day' },
      )
      if (errors || !day) return view(visit, open, invitation, typedDateFrom(visit.body, 'lastDay'), errors)
      await setLastDay(db, visit.act, reference, invitation.id, day)
      return {
        redirect: paths.inspections.inspectedBody(reference),
        notice: `The access of ${invitation.name} ends after ${formatDay(day)}`,
      }
    },
  }
}
