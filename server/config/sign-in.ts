import type { RoleMapping } from '#modules/people'
import { type Role, roleNames } from '#permissions'
import type { OpenIdSettings } from '#platform/auth/open-id.ts'
import { type SessionLimits, usualSessionLimits } from '#platform/auth/session-limits.ts'
import { ConfigError, needed } from './config-error.ts'

const isRole = (name: string): name is Role => name in roleNames

/** `Inspection Leads = lead-inspector; Inspection Heads = head-of-programme`. A group's name may have any character but `;`. */
const rolesFrom = (value: string): RoleMapping =>
  value.split(';').flatMap(pair => {
    if (pair.trim() === '') return []
    const at = pair.lastIndexOf('=')
    const [group, role] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()]
    if (at < 1 || !group || !isRole(role))
      throw new ConfigError(
        `OIDC_ROLES has “${pair.trim()}”; it must be pairs such as “Inspection Leads = lead-inspector” with “;” between them, and roles among ${Object.keys(roleNames).join(', ')}`,
      )
    return [{ group, role }]
  })

const issuerFrom = (value: string): string => {
  const url = URL.canParse(value) ? new URL(value) : undefined
  const here = url?.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  if (url?.protocol !== 'https:' && !here)
    throw new ConfigError(`OIDC_ISSUER is “${value}”; it must be an address that begins with https://`)
  return value
}

/** The provider by which staff sign in, if there is one. @throws ConfigError for what cannot be. */
export const openIdFrom = (env: NodeJS.ProcessEnv): (OpenIdSettings & { roles: RoleMapping }) | undefined => {
  if (!env.OIDC_ISSUER) return undefined
  const why = 'OIDC_ISSUER is set'
  needed('LANTERN_ADDRESS', env.LANTERN_ADDRESS, 'the provider sends people back to it')
  return {
    issuer: issuerFrom(env.OIDC_ISSUER),
    clientId: needed('OIDC_CLIENT_ID', env.OIDC_CLIENT_ID, why),
    clientSecret: needed('OIDC_CLIENT_SECRET', env.OIDC_CLIENT_SECRET, why),
    scope: env.OIDC_SCOPE ?? 'openid profile email',
    claims: {
      username: env.OIDC_CLAIM_USERNAME ?? 'preferred_username',
      name: env.OIDC_CLAIM_NAME ?? 'name',
      email: env.OIDC_CLAIM_EMAIL ?? 'email',
      groups: env.OIDC_CLAIM_GROUPS ?? 'groups',
    },
    roles: rolesFrom(needed('OIDC_ROLES', env.OIDC_ROLES, 'without it nobody who signs in has a role')),
  }
}

const numberFrom = (env: NodeJS.ProcessEnv, name: string, usual: number): number => {
  const value = env[name] ?? String(usual)
  const number = Number(value)
  if (!/^\d{1,4}$/.test(value) || number < 1)
    throw new ConfigError(`${name} is “${value}”; it must be a whole number from 1 to 9999`)
  return number
}

/** How long sessions live. @throws ConfigError for what is no number of hours or minutes. */
export const sessionLimitsFrom = (env: NodeJS.ProcessEnv): SessionLimits => ({
  hours: numberFrom(env, 'SESSION_HOURS', usualSessionLimits.hours),
  idleMinutes: numberFrom(env, 'SESSION_IDLE_MINUTES', usualSessionLimits.idleMinutes),
})
