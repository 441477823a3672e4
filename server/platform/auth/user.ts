import type { OutsideRole, Permission, Role } from '#permissions'

/** Someone of the inspected body, invited to one inspection. */
export interface Outsider {
  /** Id of the invitation. */
  invitation: string
  /** The reference of the inspection. */
  reference: string
  role: OutsideRole
  /** As the programme calls it: `Single point of contact (SPOC)`. */
  roleName: string
}

/** Who asks. Without a username, nobody is signed in. */
export interface User {
  username: string
  name: string
  roles: readonly Role[]
  permissions: ReadonlySet<Permission>
  /** Id of the one inspection that someone from outside may come to: of any other they learn nothing. */
  boundTo?: string | undefined
  outside?: Outsider | undefined
  /** The page that is asked for, as the site map declares it: `/inspections/:reference/plan`. Some are closed to some people. */
  page?: string
}
