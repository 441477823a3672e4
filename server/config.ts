import { isAbsolute, join } from 'node:path'
import { fileURLToPath } from 'node:url'

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
}

export class ConfigError extends Error {}

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
  })
}
