import { check, type Finding, repeated } from '../check.ts'

const section = 'ratings' as const
const path = ['panel', 'members']

/** A ratings panel has one chair, no more and no fewer (AP manual 5.2). */
export const panelHasOneChair = check(['ratings'], ({ ratings }): Finding[] => {
  if (!ratings) return []
  const chairs = ratings.panel.members.flatMap(({ chairs }, i) => (chairs ? [i] : []))
  if (chairs.length === 0) return [{ section, path, message: 'must have a member with “chairs: true”' }]
  return chairs.slice(1).map(i => ({
    section,
    path: [...path, i, 'chairs'],
    message: 'is the second chair; a panel has one',
  }))
})

/** Each role is on the panel once. */
export const panelRolesAreUnique = check(['ratings'], ({ ratings }) =>
  repeated(
    (ratings?.panel.members ?? []).map(({ role }, i) => ({ role, i })),
    ({ role }) => role,
    ({ role, i }) => ({ section, path: [...path, i, 'role'], message: `“${role}” is on the panel twice` }),
  ),
)
