import type { Permission, Role } from '#permissions'

/** Who asks. Without a username, nobody is signed in. */
export interface User {
  username: string
  name: string
  roles: readonly Role[]
  permissions: ReadonlySet<Permission>
}
