import { paths } from '#paths'
import type { Page } from '#platform/web/page.ts'

/** Leads someone from outside to their inspection: one address for all, in the navigation. */
export const ownInspectionPage = (): Page => ({
  path: paths.door.own,
  permission: 'door:view',
  audit: 'OWN_INSPECTION',

  async get({ user }) {
    return { redirect: user.outside ? paths.door.show(user.outside.reference) : paths.home }
  },
})
