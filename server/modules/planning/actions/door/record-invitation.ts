import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import type { Invitation } from '../../rules/door/invitation.ts'

/** Puts on the record of an inspection what became of an invitation: whose, without the address. */
export const recordInvitation = (
  tx: Db,
  act: Omit<Act, 'permissions'>,
  what: string,
  {
    id,
    inspectionId,
    username,
    name,
    roleName,
  }: Pick<Invitation, 'id' | 'inspectionId' | 'username' | 'name' | 'roleName'>,
): Promise<void> =>
  recordEvent(tx, act, {
    what,
    subjectType: 'INSPECTION',
    subjectId: inspectionId,
    details: { name, roleName, username, invitation: id },
  })
