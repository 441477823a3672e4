import { londonDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { isLive } from '../../rules/door/invitation.ts'
import { invitationsOf } from './invitations.ts'

/** Everyone from outside who can come in now, with what they are to which inspection: for the demonstration's sign-in. */
export const outsidersToday = async (
  db: Db,
  now: Date,
): Promise<{ username: string; name: string; about: string }[]> => {
  const inspections = await db
    .selectFrom('planningInspection')
    .select(['id', 'placeName'])
    .where('id', 'in', query =>
      query.selectFrom('planningInvitation').select('inspectionId').where('acceptedAt', 'is not', null),
    )
    .orderBy('placeName')
    .orderBy('reference')
    .execute()
  const all = []
  for (const { id, placeName } of inspections) {
    const here = (await invitationsOf(db, id)).filter(
      invitation => invitation.acceptedAt && isLive(invitation, londonDay(now)),
    )
    all.push(...here.map(({ username, name, roleName }) => ({ username, name, about: `${roleName}, ${placeName}` })))
  }
  return all
}
