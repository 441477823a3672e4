import type { Outsider, User } from '#platform/auth/user.ts'
import type { Db } from '#platform/db/open.ts'
import { Forbidden } from '#platform/errors.ts'
import type { OpenInspection } from '../../rules/inspection.ts'
import { openInspection } from '../open-inspection.ts'

/** An inspection as opened by someone of the inspected body. */
export interface OpenDoor extends OpenInspection {
  outside: Outsider
}

/**
 * The inspection that someone from outside was invited to (EVID-02). Every page and action of the inspected body begins with it.
 * @throws NotFound for any other inspection, whether there is one or not; Forbidden for whoever is not from outside.
 */
export const openDoor = async (
  db: Db,
  user: Pick<User, 'username' | 'permissions' | 'boundTo' | 'outside'>,
  reference: string,
): Promise<OpenDoor> => {
  if (!user.outside) throw new Forbidden(`the door of ${reference}`)
  return { ...(await openInspection(db, user, reference)), outside: user.outside }
}
