import type { OpenId } from '#platform/auth/open-id.ts'
import type { RoleMapping } from '../rules/roles-of-groups.ts'

/** The organisation's provider, and which roles its groups give. */
export interface Provider {
  openId: OpenId
  roles: RoleMapping
  /** Origins to which signing out leads. */
  formTargets: readonly string[]
}
