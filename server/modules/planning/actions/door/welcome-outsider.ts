import type { User } from '#platform/auth/user.ts'
import type { Db } from '#platform/db/open.ts'
import { findOutsider } from '../../queries/door/find-outsider.ts'
import { saveVisit } from '../../store/door/invitations.ts'

const aWhile = 5 * 60_000

/** Who from outside is signed in under this name. That they are here is noted, every few minutes: staff see the last visit. */
export const welcomeOutsider = async (db: Db, username: string, now: Date): Promise<User | undefined> => {
  const found = await findOutsider(db, username, now)
  if (!found) return undefined
  const { user, lastVisitAt } = found
  const noted = lastVisitAt && now.getTime() - lastVisitAt.getTime() < aWhile
  if (user.outside && !noted) await saveVisit(db, user.outside.invitation, now)
  return user
}
