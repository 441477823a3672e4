import type { User } from '#platform/auth/user.ts'
import { membersPresent, type Seats } from './rules/panel-members.ts'

/**
 * Whether this person may read the papers of the panel, the ratings of other inspections among them: those whose role sees
 * all inspections, and those who sit or sat on it (AP manual 5.2).
 */
export const mayReadPapers = (
  { username, permissions }: Pick<User, 'username' | 'permissions'>,
  sittings: readonly { members: Seats }[],
): boolean =>
  permissions.has('inspections:view-all') ||
  sittings.some(({ members }) => membersPresent(members).some(({ person }) => person === username))
