import type { Db } from '#platform/db/open.ts'
import type { Invitation } from '../../rules/door/invitation.ts'
import { doorClosedAt, doorEndsOn, lastDayOfAccess } from './last-day-of-access.ts'

/**
 * The last day on which somebody from outside can be at an inspection: that of its plan, or the one that publication left. Empty
 * where there is none, because publication has closed the door.
 */
export const lastDayOfDoor = async (db: Db, inspectionId: string): Promise<string> => {
  const [plan, end] = await Promise.all([
    db
      .selectFrom('planningPhase')
      .select(({ fn }) => fn.max('lastDay').as('day'))
      .where('inspectionId', '=', inspectionId)
      .executeTakeFirst(),
    db
      .selectFrom('planningDoorEnd')
      .select(['lastDay', 'closedAt'])
      .where('inspectionId', '=', inspectionId)
      .executeTakeFirst(),
  ])
  if (!plan?.day || end?.closedAt) return ''
  return end && end.lastDay < plan.day ? end.lastDay : plan.day
}

const invitations = (db: Db) =>
  db
    .selectFrom('planningInvitation as invitation')
    .innerJoin('peoplePerson as person', 'person.username', 'invitation.username')
    .innerJoin('peoplePerson as host', 'host.username', 'invitation.invitedBy')
    .select([
      'invitation.id',
      'invitation.inspectionId',
      'invitation.username',
      'person.name',
      'invitation.role',
      'roleName',
      'invitation.kind',
      'invitation.email',
      'language',
      'invitedAt',
      'host.name as invitedBy',
      'acceptedAt',
      'lastVisitAt',
      'withdrawnAt',
    ])
    .select(query => [
      lastDayOfAccess.as('lastDay'),
      doorClosedAt.as('closedAt'),
      doorEndsOn.as('doorEndsOn'),
      query
        .selectFrom('planningInvitationLink as link')
        .select(({ fn }) => fn.max('link.expiresAt').as('until'))
        .whereRef('link.invitationId', '=', 'invitation.id')
        .where('spentAt', 'is', null)
        .as('linkUntil'),
    ])

const whole = (row: Omit<Invitation, 'lastDay'> & { lastDay: string | null }): Invitation => ({
  ...row,
  lastDay: row.lastDay ?? '',
})

/** Everyone who was ever invited to an inspection, the first first. */
export const invitationsOf = async (db: Db, inspectionId: string): Promise<Invitation[]> => {
  const rows = await invitations(db)
    .where('invitation.inspectionId', '=', inspectionId)
    .orderBy('invitation.id')
    .execute()
  return rows.map(whole)
}

/** An invitation to this inspection, or undefined. */
export const findInvitation = async (db: Db, inspectionId: string, id: string): Promise<Invitation | undefined> => {
  const row = await invitations(db)
    .where('invitation.inspectionId', '=', inspectionId)
    .where('invitation.id', '=', id)
    .executeTakeFirst()
  return row && whole(row)
}

/** The invitation with this id, or undefined. */
export const invitationOfId = async (db: Db, id: string): Promise<Invitation | undefined> => {
  const row = await invitations(db).where('invitation.id', '=', id).executeTakeFirst()
  return row && whole(row)
}

/** The invitations under an address, to whichever inspections. */
export const invitationsUnder = async (db: Db, email: string): Promise<Invitation[]> => {
  const rows = await invitations(db).where('invitation.email', '=', email).orderBy('invitation.id').execute()
  return rows.map(whole)
}
