import { paths } from '#paths'
import { londonDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { NotFound } from '#platform/errors.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { html } from '#platform/web/html.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { View } from '#platform/web/view.ts'
import { inviteOutsider } from '../actions/door/invite.ts'
import { invitationsOf, lastDayOfDoor } from '../queries/door/invitations.ts'
import { openInspection } from '../queries/open-inspection.ts'
import { partiesToInvite } from '../rules/door/parties-to-invite.ts'
import { type Invitee, type Inviting, reasonsNotToInvite } from '../rules/door/reasons-not-to-invite.ts'
import type { OpenInspection } from '../rules/inspection.ts'
import { invitationTable } from './door/invitation-table.ts'
import { inviteeFrom, inviteForm } from './door/invite-form.ts'
import { doorText } from './door/text.ts'
import { inspectionFrame } from './inspection-frame.ts'

interface Loaded extends Inviting {
  open: OpenInspection
}

const load = async (db: Db, { params, user, act }: Visit): Promise<Loaded> => {
  const open = await openInspection(db, user, params.reference as string)
  const { inspection, programme, reader } = open
  if (!programme.programme.outside) throw new NotFound(`the door of ${inspection.reference}: its programme has none`)
  const [invitations, lastDay] = await Promise.all([invitationsOf(db, inspection.id), lastDayOfDoor(db, inspection.id)])
  const roles = partiesToInvite(programme.programme, reader)
  return { open, roles, invitations, lastDay, today: londonDay(act.when) }
}

/** Who of the inspected body is invited to an inspection, and how more of them are (CONF-05). */
export const inspectedBodyPage = ({ db }: { db: Db }): Page => ({
  path: paths.inspections.inspectedBody(':reference'),
  permission: 'inspections:view',
  audit: 'INSPECTED_BODY',

  async get(visit) {
    return view(visit, await load(db, visit))
  },

  async post(visit) {
    const loaded = await load(db, visit)
    const invitee = inviteeFrom(visit.body, loaded.roles)
    const errors = errorsOf(reasonsNotToInvite(invitee, loaded))
    if (errors && loaded.roles.length > 0) return view(visit, loaded, invitee, errors)
    const { reference } = loaded.open.inspection
    await inviteOutsider(db, visit.act, reference, invitee)
    return {
      redirect: paths.inspections.inspectedBody(reference),
      notice: `${invitee.name.trim()} is invited: the link is on its way`,
    }
  },
})

const view = (
  { csrf, act }: Visit,
  { open, roles, invitations }: Loaded,
  typed?: Invitee,
  errors?: FormErrors,
): View => {
  const { inspection } = open
  return {
    ...inspectionFrame(open, 'inspected-body'),
    heading: 'Inspected body',
    title: `Inspected body, ${inspection.placeName}`,
    errors,
    content: html`
      <p class="govuk-body">Whoever is invited comes in by a link that works once, sees this inspection alone, and is out when it ends or the access is withdrawn.</p>
      ${
        invitations.length === 0
          ? html`<p class="govuk-body">Nobody is invited yet.</p>`
          : invitationTable(invitations, {
              caption: 'Who is invited',
              now: act.when,
              language: 'en',
              changeAt: ({ id }) =>
                roles.length > 0 ? paths.inspections.invitation(inspection.reference, id) : undefined,
            })
      }
      ${
        roles.length > 0 &&
        html`
        <h2 class="govuk-heading-m">Invite someone</h2>
        ${inviteForm({ roles, csrf, typed, errors, text: doorText.en })}`
      }`,
  }
}
