import { isAbsolute, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { RoleMapping } from '#modules/people'
import type { OpenIdSettings } from '#platform/auth/open-id.ts'
import type { SessionLimits } from '#platform/auth/session-limits.ts'
import type { ClamdPlace } from '#platform/files/scan/clamd.ts'
import type { S3Place } from '#platform/files/stores/s3-blobs.ts'
import type { Mail } from '#platform/notify/choose-transport.ts'

import { ConfigError, needed } from './config/config-error.ts'
import { clamdFrom, s3From } from './config/files.ts'
import { openIdFrom, sessionLimitsFrom } from './config/sign-in.ts'

export { ConfigError }

const roles = ['web', 'worker'] as const

/** Every environment variable, read once, checked and frozen. */
export interface Config {
  /** PostgreSQL 15 or later. Without it: the embedded database in `dataDir`. */
  databaseUrl: string | undefined
  dataDir: string
  port: number
  host: string
  https: boolean
  sessionSecret: string | undefined
  /** Anyone may sign in as any of the invented people, and invented data is loaded. Never in real use. */
  demo: boolean
  /** What this process does: answer requests, work in the background, or both. */
  roles: ReadonlySet<(typeof roles)[number]>
  logLevel: string
  programmesDir: string
  /** Where people reach it: links in messages begin with it. Without it: where it listens. */
  address: string | undefined
  /** The organisation's provider, by which staff sign in, and which roles its groups give. */
  openId: (OpenIdSettings & { roles: RoleMapping }) | undefined
  sessions: SessionLimits
  /** The way by which messages leave. Without it they wait, and in the demonstration a page shows them. */
  mail: Mail | undefined
  /** The bucket for uploaded files. Without it they are in `dataDir`. */
  s3: S3Place | undefined
  /** The scanner for viruses. Without it files are read unscanned, and pages say so. */
  clamd: ClamdPlace | undefined
}

const oneOf = <T extends string>(name: string, value: string, known: readonly T[]): T => {
  const found = known.find(item => item === value)
  if (!found) throw new ConfigError(`${name} is “${value}”; it must be one of ${known.join(', ')}`)
  return found
}

const portFrom = (value: string): number => {
  const port = Number(value)
  if (!/^\d{1,5}$/.test(value) || port > 65535)
    throw new ConfigError(`PORT is “${value}”; it must be a whole number from 0 to 65535`)
  return port
}

const onOff = (name: string, value: string | undefined): boolean => oneOf(name, value ?? 'off', ['on', 'off']) === 'on'

/** Without the value, which may hold a password. */
const databaseUrlFrom = (value: string | undefined): string | undefined => {
  if (value !== undefined && !/^postgres(ql)?:\/\/./.test(value))
    throw new ConfigError(
      'DATABASE_URL is no address of PostgreSQL, such as postgresql://user:password@host:5432/lantern',
    )
  return value
}

const addressFrom = (value: string | undefined): string | undefined => {
  if (value !== undefined && !/^https?:\/\/[\w.-]+(:\d{1,5})?$/.test(value))
    throw new ConfigError(
      'LANTERN_ADDRESS is no address such as https://lantern.example, without a path or a slash at its end',
    )
  return value
}

const ways = ['SMTP_URL', 'NOTIFY_API_KEY'] as const

/** By SMTP, by GOV.UK Notify, or not at all; from a demonstration nothing leaves. Without the values, which hold passwords. */
const mailFrom = (env: NodeJS.ProcessEnv, demo: boolean): Mail | undefined => {
  const [way, other] = ways.filter(name => env[name])
  if (!way) return undefined
  if (other) throw new ConfigError(`${ways.join(' and ')} are both set: messages leave one way only`)
  if (demo) throw new ConfigError(`${way} is set and LANTERN_DEMO is on: nothing leaves a demonstration`)
  needed('LANTERN_ADDRESS', env.LANTERN_ADDRESS, 'links in messages begin with it')
  if (way === 'NOTIFY_API_KEY') {
    const templateId = needed('NOTIFY_TEMPLATE_ID', env.NOTIFY_TEMPLATE_ID, 'GOV.UK Notify sends by a template')
    if (!/^[\w-]+-[\da-f-]{36}-[\da-f-]{36}$/.test(env.NOTIFY_API_KEY ?? ''))
      throw new ConfigError('NOTIFY_API_KEY is no key of GOV.UK Notify: a name and two ids, with hyphens between them')
    return { way: 'notify', apiKey: String(env.NOTIFY_API_KEY), templateId, url: env.NOTIFY_URL }
  }
  if (!/^smtps?:\/\/./.test(env.SMTP_URL ?? ''))
    throw new ConfigError('SMTP_URL is no address of a mail server, such as smtps://user:password@mail.example:465')
  const from = needed('MAIL_FROM', env.MAIL_FROM, 'mail has to come from an address')
  return { way: 'smtp', url: String(env.SMTP_URL), from }
}

/** An empty variable is as good as none: `PORT= bin/start`. */
const withoutEmpty = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))

/**
 * Reads the configuration.
 * @throws ConfigError when a variable has a value that it cannot have, or a necessary one is missing.
 */
export const readConfig = (given: NodeJS.ProcessEnv): Readonly<Config> => {
  const env = withoutEmpty(given)
  const dataDir = env.DATA_DIR ?? 'data'
  const demo = onOff('LANTERN_DEMO', env.LANTERN_DEMO)
  if (env.DATABASE_URL && !demo && !env.SESSION_SECRET)
    throw new ConfigError(
      'SESSION_SECRET is missing: set it to 32 or more random characters, the same for every process',
    )
  if (env.SESSION_SECRET && env.SESSION_SECRET.length < 32)
    throw new ConfigError('SESSION_SECRET is too short: it needs 32 or more characters')
  return Object.freeze({
    databaseUrl: databaseUrlFrom(env.DATABASE_URL),
    dataDir: isAbsolute(dataDir) ? dataDir : join(process.cwd(), dataDir),
    port: portFrom(env.PORT ?? '3007'),
    host: env.HOST ?? 'localhost',
    https: onOff('LANTERN_HTTPS', env.LANTERN_HTTPS),
    sessionSecret: env.SESSION_SECRET,
    demo,
    roles: new Set(
      (env.LANTERN_ROLES ?? 'web,worker').split(',').map(role => oneOf('LANTERN_ROLES', role.trim(), roles)),
    ),
    logLevel: oneOf('LANTERN_LOG', env.LANTERN_LOG ?? 'info', ['silent', 'error', 'warn', 'info', 'debug']),
    programmesDir: env.PROGRAMMES_DIR ?? fileURLToPath(new URL('../programmes', import.meta.url)),
    address: addressFrom(env.LANTERN_ADDRESS),
    mail: mailFrom(env, demo),
    s3: s3From(env),
    clamd: clamdFrom(env.CLAMD),
    openId: openIdFrom(env),
    sessions: sessionLimitsFrom(env),
  })
}
