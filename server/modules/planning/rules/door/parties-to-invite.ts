import type { Identity, OutsideParty } from '#modules/programmes'
import type { Reader } from '../inspection.ts'

/** Whom of the inspected body this reader can invite: staff everyone whom the programme names, its contact only deputies. */
export const partiesToInvite = (
  { outside = [] }: Pick<Identity, 'outside'>,
  { permissions, boundTo }: Pick<Reader, 'permissions' | 'boundTo'>,
): readonly OutsideParty[] => {
  if (boundTo === undefined) return permissions.has('outside:invite') ? outside : []
  return permissions.has('door:name-deputy') ? outside.filter(({ as }) => as === 'deputy') : []
}
