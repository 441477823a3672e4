import type { Provider, RoleMapping } from '#modules/people'
import { paths } from '#paths'
import { type OpenIdSettings, openId } from '#platform/auth/open-id.ts'

/** The organisation's provider as configured, with the addresses at which it sends people back. */
export const providerFrom = (settings: OpenIdSettings & { roles: RoleMapping }, address: () => string): Provider => ({
  roles: settings.roles,
  formTargets: [new URL(settings.issuer).origin],
  openId: openId(settings, {
    returnTo: () => `${address()}${paths.signInReturn}`,
    afterSignOut: () => `${address()}${paths.signOut}`,
  }),
})
