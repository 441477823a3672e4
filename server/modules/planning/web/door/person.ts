import { paths } from '#paths'
import { londonDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { Forbidden } from '#platform/errors.ts'
import { inLanguage } from '#platform/web/language.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import { invitationsOf } from '../../queries/door/invitations.ts'
import { type OpenDoor, openDoor } from '../../queries/door/open-door.ts'
import type { Invitation } from '../../rules/door/invitation.ts'
import { partiesToInvite } from '../../rules/door/parties-to-invite.ts'
import { reasonsNotToRenew } from '../../rules/door/reasons-not-to-renew.ts'
import { reasonsNotToWithdraw } from '../../rules/door/reasons-not-to-withdraw.ts'
import { changeInvitation, loadInvitation } from './change-invitation.ts'
import { doorFrame } from './door-frame.ts'
import { invitationView } from './invitation-view.ts'
import { doorText } from './text.ts'

/** A deputy's invitation, for the contact who may withdraw it (EVID-02). */
export const doorPersonPage = ({ db }: { db: Db }): Page => {
  const load = async ({ params, user }: Visit): Promise<{ door: OpenDoor; invitation: Invitation }> => {
    const door = await openDoor(db, user, params.reference as string)
    const invitation = await loadInvitation(db, door.inspection.id, params.id as string)
    const roles = partiesToInvite(door.programme.programme, door.reader)
    if (!roles.some(({ id }) => id === invitation.role)) throw new Forbidden(`invitation ${invitation.id}`)
    return { door, invitation }
  }
  return {
    path: paths.door.person(':reference', ':id'),
    permission: 'door:name-deputy',
    audit: 'DOOR_PERSON',
    postsPerMinute: 20,

    async get(visit) {
      const { language, csrf, act } = visit
      const { door, invitation } = await load(visit)
      const { inspection, programme } = door
      const text = inLanguage(doorText, language)
      const invitations = await invitationsOf(db, inspection.id)
      const renewing = { roles: programme.programme.outside ?? [], invitations, today: londonDay(act.when) }
      return {
        ...doorFrame(door, 'people', language),
        heading: text.person.heading(invitation.name),
        backLink: paths.door.people(inspection.reference),
        content: invitationView(invitation, {
          ...{ now: act.when, language, csrf },
          mayRenew: reasonsNotToRenew(invitation, renewing).length === 0,
          mayWithdraw: reasonsNotToWithdraw(invitation).length === 0,
        }),
      }
    },

    async post(visit) {
      const { door, invitation } = await load(visit)
      const { reference } = door.inspection
      const notice = await changeInvitation(db, visit, reference, invitation, visit.language)
      return { redirect: paths.door.people(reference), notice }
    },
  }
}
