import { paths } from '#paths'
import { londonDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import { invitationsOf } from '../queries/door/invitations.ts'
import { openInspection } from '../queries/open-inspection.ts'
import { reasonsNotToRenew } from '../rules/door/reasons-not-to-renew.ts'
import { reasonsNotToWithdraw } from '../rules/door/reasons-not-to-withdraw.ts'
import { changeInvitation, loadInvitation } from './door/change-invitation.ts'
import { invitationView } from './door/invitation-view.ts'
import { doorText } from './door/text.ts'
import { inspectionFrame } from './inspection-frame.ts'

/** One invitation of the inspected body, for staff: a new link, or its withdrawal. */
export const inspectedBodyInvitationPage = ({ db }: { db: Db }): Page => {
  const load = async ({ params, user }: Visit) => {
    const open = await openInspection(db, user, params.reference as string)
    return { open, invitation: await loadInvitation(db, open.inspection.id, params.id as string) }
  }
  return {
    path: paths.inspections.invitation(':reference', ':id'),
    permission: 'outside:invite',
    audit: 'INVITATION',

    async get(visit) {
      const { csrf, act } = visit
      const { open, invitation } = await load(visit)
      const invitations = await invitationsOf(db, open.inspection.id)
      const renewing = { roles: open.programme.programme.outside ?? [], invitations, today: londonDay(act.when) }
      return {
        ...inspectionFrame(open, 'inspected-body'),
        heading: doorText.en.person.heading(invitation.name),
        backLink: paths.inspections.inspectedBody(open.inspection.reference),
        content: invitationView(invitation, {
          ...{ now: act.when, language: 'en', csrf },
          mayRenew: reasonsNotToRenew(invitation, renewing).length === 0,
          mayWithdraw: reasonsNotToWithdraw(invitation).length === 0,
        }),
      }
    },

    async post(visit) {
      const { open, invitation } = await load(visit)
      const { reference } = open.inspection
      const notice = await changeInvitation(db, visit, reference, invitation, 'en')
      return { redirect: paths.inspections.inspectedBody(reference), notice }
    },
  }
}
