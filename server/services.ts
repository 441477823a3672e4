import type { Clock } from '#platform/clock.ts'
import type { Db } from '#platform/db/open.ts'

/** What the program is made of. `server.ts` makes the real one, tests make theirs. */
export interface Services {
  db: Db
  clock: Clock
  security: { sessionSecret: string; https: boolean }
  /** Sign-in as any of the invented people. */
  demo: boolean
  /** A pino level, or `silent`. */
  logLevel: string
}
