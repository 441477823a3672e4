import { londonDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { type Invitation, isLive } from '../../rules/door/invitation.ts'
import { invitationsOf } from './invitations.ts'

/** Everyone of the inspected body who may come in at this moment, whether they have yet or not: whom messages go to. */
export const whoHasAccess = async (db: Db, inspectionId: string, now: Date): Promise<Invitation[]> =>
  (await invitationsOf(db, inspectionId)).filter(invitation => isLive(invitation, londonDay(now)))
