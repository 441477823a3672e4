import type { Act } from '#platform/audit/record-event.ts'
import { londonDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { linksSince } from '../../queries/door/find-link.ts'
import { invitationsUnder } from '../../queries/door/invitations.ts'
import { plainAddress } from '../../rules/door/email-address.ts'
import { isLive } from '../../rules/door/invitation.ts'
import { mostLinksAnHour } from '../../rules/door/invitation-link.ts'
import { recordInvitation } from './record-invitation.ts'
import { sendLink } from './send-link.ts'

/**
 * Sends a link to whoever was invited under an address, once for each inspection. Whether anyone was, it does not say, so that
 * nobody learns who is invited (CONF-05).
 */
export const askForLink = (db: Db, act: Act, email: string): Promise<void> =>
  db.transaction().execute(async tx => {
    const hourAgo = new Date(act.when.getTime() - 3_600_000)
    for (const invitation of await invitationsUnder(tx, plainAddress(email))) {
      if (!isLive(invitation, londonDay(act.when))) continue
      if ((await linksSince(tx, invitation.id, hourAgo)) >= mostLinksAnHour) continue
      const asking = { ...act, who: invitation.username }
      await recordInvitation(tx, asking, 'LINK_ASKED_FOR', invitation)
      await sendLink(tx, asking, invitation, 'asked-for')
    }
  })
