import type { Programme } from '../schema/index.ts'

/** Everyone who has a part in the programme, by id and name: its team, its panel, and the parties outside of both. */
export const rolesOf = ({
  programme,
  ratings,
}: Pick<Programme, 'programme' | 'ratings'>): { id: string; name: string }[] => [
  ...programme.team.map(({ id, name }) => ({ id, name })),
  ...(programme.parties ?? []),
  ...(ratings?.panel.members ?? []).map(({ role, name }) => ({ id: role, name })),
]

/**
 * What a role is called: `Lead inspector`.
 * @throws RangeError for an id that the programme does not have, which its checks rule out for every id in it.
 */
export const roleName = (programme: Programme, id: string): string => {
  const role = rolesOf(programme).find(each => each.id === id)
  if (!role) throw new RangeError(`${programme.programme.id} has no role “${id}”`)
  return role.name
}
