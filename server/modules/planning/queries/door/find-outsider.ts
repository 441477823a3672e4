import { permissionsOfOutsider } from '#permissions'
import type { User } from '#platform/auth/user.ts'
import { londonDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { isLive } from '../../rules/door/invitation.ts'
import { doorClosedAt, lastDayOfAccess } from './last-day-of-access.ts'

/** Someone from outside, with what tells whether a visit is to be noted. */
export interface VisitingOutsider {
  user: User
  lastVisitAt: Date | null
}

/**
 * Who from outside is signed in under this name, bound to the inspection of their invitation; undefined once it is withdrawn or
 * has ended. Asked before each page, so that a withdrawal counts at once (CONF-05).
 */
export const findOutsider = async (db: Db, username: string, now: Date): Promise<VisitingOutsider | undefined> => {
  const row = await db
    .selectFrom('planningInvitation as invitation')
    .innerJoin('peoplePerson as person', 'person.username', 'invitation.username')
    .innerJoin('planningInspection as inspection', 'inspection.id', 'invitation.inspectionId')
    .select([
      'invitation.id',
      'invitation.inspectionId',
      'invitation.kind',
      'roleName',
      'withdrawnAt',
      'lastVisitAt',
      'person.name',
      'inspection.reference',
    ])
    .select([lastDayOfAccess.as('lastDay'), doorClosedAt.as('closedAt')])
    .where('invitation.username', '=', username)
    .where('acceptedAt', 'is not', null)
    .executeTakeFirst()
  if (!row || !isLive(row, londonDay(now))) return undefined
  const { id, inspectionId, kind, roleName, name, reference, lastVisitAt } = row
  const user: User = {
    username,
    name,
    roles: [],
    permissions: permissionsOfOutsider(kind),
    boundTo: inspectionId,
    outside: { invitation: id, reference, role: kind, roleName },
  }
  return { user, lastVisitAt }
}
