import type { OutsideParty } from '#modules/programmes'
import { type Invitation, isLive } from './invitation.ts'

export interface Renewing {
  roles: readonly OutsideParty[]
  invitations: readonly Invitation[]
  today: string
}

/**
 * Why an invitation cannot be renewed, which sends a new link and undoes a withdrawal. Nobody may take the place of someone who
 * was invited since.
 */
export const reasonsNotToRenew = (invitation: Invitation, { roles, invitations, today }: Renewing): string[] => {
  const { id, role: roleId, email, name, withdrawnAt } = invitation
  if (!isLive({ ...invitation, withdrawnAt: null }, today))
    return [`The access of ${name} has ended with the inspection`]
  if (!withdrawnAt) return []
  const others = invitations.filter(other => other.id !== id && isLive(other, today))
  const role = roles.find(other => other.id === roleId)
  const inRole = others.filter(other => other.role === roleId)
  return [
    ...(role && inRole.length >= role.most
      ? [`${role.name}: ${inRole.map(other => other.name).join(', ')} was invited since`]
      : []),
    ...(others.some(other => other.email === email) ? [`Someone is invited under the address of ${name} already`] : []),
  ]
}
