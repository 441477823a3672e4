import { hashOfToken } from '#platform/auth/token.ts'
import { londonDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { isLive } from '../../rules/door/invitation.ts'
import { doorClosedAt, lastDayOfAccess } from './last-day-of-access.ts'

/** What a link leads to, while it works. */
export interface OpenLink {
  placeName: string
  programme: string
}

/** What the link with this token leads to; undefined when it was used, has expired, was withdrawn or never was. Spends nothing. */
export const findLink = async (db: Db, token: string, now: Date): Promise<OpenLink | undefined> => {
  const row = await db
    .selectFrom('planningInvitationLink as link')
    .innerJoin('planningInvitation as invitation', 'invitation.id', 'link.invitationId')
    .innerJoin('planningInspection as inspection', 'inspection.id', 'invitation.inspectionId')
    .select(['placeName', 'programme', 'withdrawnAt'])
    .select([lastDayOfAccess.as('lastDay'), doorClosedAt.as('closedAt')])
    .where('hash', '=', hashOfToken(token))
    .where('spentAt', 'is', null)
    .where('expiresAt', '>', now)
    .executeTakeFirst()
  if (!row || !isLive(row, londonDay(now))) return undefined
  return { placeName: row.placeName, programme: row.programme }
}

/** How many links of an invitation were made since then. */
export const linksSince = async (db: Db, invitationId: string, since: Date): Promise<number> => {
  const { count } = await db
    .selectFrom('planningInvitationLink')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('invitationId', '=', invitationId)
    .where('madeAt', '>', since)
    .executeTakeFirstOrThrow()
  return Number(count)
}
