/**
 * The one table of who may do what (CONF-01). Pages declare a permission, actions demand one; nothing else decides by role.
 * Whether a person works on a particular inspection is decided by its team as well. Imports nothing, so any file may use it.
 */

/** What can be permitted. `public` is for pages that anyone may read without signing in. */
export type Permission =
  | 'public'
  | 'work:view'
  | 'people:view'
  | 'people:manage'
  | 'people:develop'
  | 'inspections:view'
  | 'inspections:view-all'
  | 'inspections:create'
  | 'timeline:move'
  | 'team:change'
  | 'conflicts:decide'
  | 'sample:view'
  | 'sample:draw'
  | 'sample:decide'
  | 'sample:request'
  | 'cases:view'
  | 'cases:allocate'
  | 'cases:judge'
  | 'cases:decide'
  | 'results:view'
  | 'results:write'
  | 'evidence:view'
  | 'evidence:request'
  | 'evidence:add'
  | 'judgements:answer'
  | 'ratings:propose'
  | 'ratings:review'
  | 'ratings:decide'
  | 'report:write'
  | 'report:publish'
  | 'programmes:manage'
  | 'record:view'
  | 'messages:manage'
  | 'announcement:issue'
  | 'outside:invite'
  | OutsidePermission

/** What someone from outside can be permitted, on the one inspection that they are invited to (EVID-02). */
type OutsidePermission = 'door:view' | 'door:send' | 'door:name-deputy'

export type Role =
  | 'lead-inspector'
  | 'assistant-inspector'
  | 'local-assessor'
  | 'administrator'
  | 'data-team'
  | 'head-of-programme'
  | 'senior-manager'
  | 'chief-inspector'
  | 'standards-lead'
  | 'quality-lead'

/** What someone of the inspected body is to an inspection. What a programme calls them, and how many, is in its data. */
export type OutsideRole = 'contact' | 'deputy'

export const roleNames: Record<Role, string> = {
  'lead-inspector': 'Lead inspector',
  'assistant-inspector': 'Assistant inspector',
  'local-assessor': 'Local assessor',
  administrator: 'Inspection support administrator',
  'data-team': 'Information and data team',
  'head-of-programme': 'Head of programme',
  'senior-manager': 'Senior manager, ratings panel chair',
  'chief-inspector': 'Chief inspector',
  'standards-lead': 'Standards lead',
  'quality-lead': 'Quality assurance lead',
}

/** What everyone in the inspectorate may do. */
const staff: Permission[] = ['public', 'work:view', 'people:view', 'inspections:view']

const permissions: Record<Role, readonly Permission[]> = {
  'lead-inspector': [
    'timeline:move',
    'sample:view',
    'sample:decide',
    'sample:request',
    'cases:view',
    'cases:allocate',
    'cases:judge',
    'cases:decide',
    'results:view',
    'results:write',
    'evidence:view',
    'evidence:request',
    'evidence:add',
    'judgements:answer',
    'ratings:propose',
    'report:write',
    'record:view',
    'announcement:issue',
    'outside:invite',
  ],
  'assistant-inspector': [
    'sample:view',
    'cases:view',
    'cases:judge',
    'results:view',
    'evidence:view',
    'evidence:add',
    'judgements:answer',
  ],
  // Staff of other probation areas, who inspect cases in the first week (DIPP manual 5.1).
  'local-assessor': ['cases:view', 'cases:judge'],
  administrator: [
    'inspections:create',
    'timeline:move',
    'team:change',
    'sample:view',
    'sample:request',
    'evidence:view',
    'cases:view',
    'cases:allocate',
    'messages:manage',
    'announcement:issue',
    'outside:invite',
  ],
  'data-team': ['inspections:view-all', 'evidence:view', 'sample:view', 'sample:draw', 'cases:view', 'results:view'],
  'head-of-programme': [
    'people:manage',
    'people:develop',
    'inspections:view-all',
    'inspections:create',
    'timeline:move',
    'team:change',
    'conflicts:decide',
    'evidence:view',
    'sample:view',
    'cases:view',
    'results:view',
    'ratings:review',
    'report:write',
    'report:publish',
    'record:view',
    'messages:manage',
    'announcement:issue',
    'outside:invite',
  ],
  'senior-manager': ['inspections:view-all', 'results:view', 'ratings:decide', 'record:view'],
  'chief-inspector': [
    'people:manage',
    'people:develop',
    'inspections:view-all',
    'conflicts:decide',
    'results:view',
    'report:publish',
    'record:view',
  ],
  'standards-lead': ['programmes:manage'],
  'quality-lead': ['people:develop', 'inspections:view-all', 'evidence:view', 'results:view', 'record:view'],
}

/** What a person with these roles may do. Without a role, a person may read what the public may. */
export const permissionsOf = (roles: readonly Role[]): ReadonlySet<Permission> =>
  new Set(roles.length === 0 ? ['public'] : [...staff, ...roles.flatMap(role => permissions[role])])

const outside: Record<OutsideRole, readonly OutsidePermission[]> = {
  contact: ['door:view', 'door:send', 'door:name-deputy'],
  deputy: ['door:view', 'door:send'],
}

/** What someone from outside may do, on their own inspection alone: nothing of what staff may. */
export const permissionsOfOutsider = (role: OutsideRole): ReadonlySet<Permission> =>
  new Set(['public', ...outside[role]])
