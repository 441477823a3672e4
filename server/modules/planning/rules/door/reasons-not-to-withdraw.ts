import type { Invitation } from './invitation.ts'

/** Why an invitation cannot be withdrawn. An empty list means it can. */
export const reasonsNotToWithdraw = ({ withdrawnAt, name }: Pick<Invitation, 'withdrawnAt' | 'name'>): string[] =>
  withdrawnAt ? [`The invitation of ${name} is withdrawn already`] : []
