import { addOutsidePerson } from '#modules/people'
import { demand } from '#platform/audit/demand.ts'
import type { Act } from '#platform/audit/record-event.ts'
import { londonDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { newId } from '#platform/ids.ts'
import { invitationsOf, lastDayOfDoor } from '../../queries/door/invitations.ts'
import { openInspection, refuseIf } from '../../queries/open-inspection.ts'
import { plainAddress } from '../../rules/door/email-address.ts'
import { partiesToInvite } from '../../rules/door/parties-to-invite.ts'
import { type Invitee, reasonsNotToInvite } from '../../rules/door/reasons-not-to-invite.ts'
import { saveInvitation } from '../../store/door/invitations.ts'
import { holdTeam } from '../../store/team.ts'
import { recordInvitation } from './record-invitation.ts'
import { sendLink } from './send-link.ts'

/**
 * Invites someone of the inspected body to an inspection, with a link by mail that lets them in once (CONF-05): staff whom the
 * programme knows, the inspected body's contact a deputy.
 * @returns the invitation's id, and the token of its link.
 * @throws Forbidden for whoever may invite nobody; Conflict with the reasons of `reasonsNotToInvite`.
 */
export const inviteOutsider = (
  db: Db,
  act: Act,
  reference: string,
  invitee: Invitee,
): Promise<{ id: string; token: string }> =>
  db.transaction().execute(async tx => {
    demand(act, act.boundTo === undefined ? 'outside:invite' : 'door:name-deputy')
    const { inspection, programme, reader } = await openInspection(tx, { ...act, username: act.who }, reference)
    await holdTeam(tx, inspection.id)
    const roles = partiesToInvite(programme.programme, reader)
    const reasons = reasonsNotToInvite(invitee, {
      roles,
      invitations: await invitationsOf(tx, inspection.id),
      lastDay: await lastDayOfDoor(tx, inspection.id),
      today: londonDay(act.when),
    })
    refuseIf(reasons.map(({ text }) => text))
    const role = roles.find(({ id }) => id === invitee.role)
    if (!role) throw new RangeError(`no role ${invitee.role}`)
    const id = newId()
    const name = invitee.name.trim()
    const invitation = {
      id,
      inspectionId: inspection.id,
      username: `outside-${id}`,
      name,
      role: role.id,
      roleName: role.name,
      kind: role.as,
      email: plainAddress(invitee.email),
      language: invitee.language,
    }
    await addOutsidePerson(tx, act, { username: invitation.username, name })
    await saveInvitation(tx, act, invitation)
    await recordInvitation(tx, act, 'OUTSIDER_INVITED', invitation)
    return { id, token: await sendLink(tx, act, invitation, 'invitation') }
  })
