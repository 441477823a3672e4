import type { OutsideRole } from '#permissions'
import type { Language } from '#platform/dates.ts'

declare module '#platform/db/tables.ts' {
  interface Tables {
    /** Who of the inspected body was invited to an inspection, and what became of it. */
    planningInvitation: {
      id: string
      inspectionId: string
      /** The person it made: each invitation has its own, so that nobody's reach joins two inspections. */
      username: string
      /** One of the programme's `outside`, with its name as it was at the invitation. */
      role: string
      roleName: string
      kind: OutsideRole
      email: string
      language: Language
      invitedAt: Date
      invitedBy: string
      acceptedAt: Date | null
      lastVisitAt: Date | null
      withdrawnAt: Date | null
      withdrawnBy: string | null
      /** The last day of access, where it is not the last day of the plan. */
      endsOn: string | null
    }
    /** What publication made of the inspected body's door: the last day of access, and when it was closed at once. */
    planningDoorEnd: {
      inspectionId: string
      lastDay: string
      closedAt: Date | null
      publishedAt: Date
    }
    /** Links that let someone in once. Of the token in the link only the hash is here. */
    planningInvitationLink: {
      hash: string
      invitationId: string
      madeAt: Date
      expiresAt: Date
      spentAt: Date | null
    }
  }
}
