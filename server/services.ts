import type { Provider } from '#modules/people'
import type { SessionLimits } from '#platform/auth/session-limits.ts'
import type { Clock } from '#platform/clock.ts'
import type { Db } from '#platform/db/open.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import type { Scanner } from '#platform/files/scan/scanner.ts'

/** What the program is made of. `server.ts` makes the real one, tests make theirs. */
export interface Services {
  db: Db
  clock: Clock
  files: FileStore
  /** What looks into files for viruses. With it nobody reads a file that it has not seen. */
  scanner?: Scanner | undefined
  security: { sessionSecret: string; https: boolean }
  /** The organisation's OpenID Connect provider, by which staff sign in. */
  provider?: Provider | undefined
  /** How long a session lives, where it is not the usual. */
  sessions?: SessionLimits | undefined
  /** Where people reach it, such as `https://lantern.example`: for addresses that are used elsewhere. Known once it listens. */
  address: () => string
  /** By what messages leave, as people read it; undefined when they wait. */
  messagesLeaveBy: string | undefined
  /** Sign-in as any of the invented people. */
  demo: boolean
  /** A pino level, or `silent`. */
  logLevel: string
}
