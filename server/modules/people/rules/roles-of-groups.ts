import type { Role } from '#permissions'

/** Which role a group of the organisation's directory gives. */
export type RoleMapping = readonly { group: string; role: Role }[]

/** The roles that someone's groups give, each once, in the order of the mapping (CONF-05). */
export const rolesOfGroups = (mapping: RoleMapping, groups: readonly string[]): Role[] => [
  ...new Set(mapping.filter(({ group }) => groups.includes(group)).map(({ role }) => role)),
]
