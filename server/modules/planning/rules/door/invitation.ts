import type { OutsideRole } from '#permissions'

/** Someone of the inspected body, as invited to an inspection. */
export interface Invitation {
  id: string
  inspectionId: string
  username: string
  name: string
  /** One of the programme's `outside`. */
  role: string
  roleName: string
  kind: OutsideRole
  email: string
  language: 'en' | 'cy'
  invitedAt: Date
  /** Name of who invited. */
  invitedBy: string
  acceptedAt: Date | null
  lastVisitAt: Date | null
  withdrawnAt: Date | null
  /** The last day of access: set by hand, or the last day of the plan, and not past what publication left. */
  lastDay: string
  /** When publication closed the door at once. */
  closedAt: Date | null
  /** The last day that publication left, where the report is published. */
  doorEndsOn: string | null
  /** Until when the newest link that was not used yet works, if there is one. */
  linkUntil: Date | null
}

export type InvitationState = 'invited' | 'link-expired' | 'accepted' | 'withdrawn' | 'ended'

/** Whether an invitation lets its person in on a day (CONF-05): it ends when it is withdrawn, and with the inspection. */
export const isLive = (
  { withdrawnAt, closedAt, lastDay }: Pick<Invitation, 'withdrawnAt' | 'closedAt'> & { lastDay: string | null },
  today: string,
): boolean => withdrawnAt === null && closedAt === null && lastDay !== null && today <= lastDay

/** Where an invitation stands at a moment, whose day is `today`. */
export const stateOfInvitation = (
  invitation: Invitation,
  { now, today }: { now: Date; today: string },
): InvitationState => {
  if (invitation.withdrawnAt) return 'withdrawn'
  if (!isLive(invitation, today)) return 'ended'
  if (invitation.acceptedAt) return 'accepted'
  return invitation.linkUntil && invitation.linkUntil > now ? 'invited' : 'link-expired'
}
