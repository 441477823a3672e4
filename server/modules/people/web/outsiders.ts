import type { User } from '#platform/auth/user.ts'
import type { Db } from '#platform/db/open.ts'

/** Who was invited from outside, as planning knows it: given to `peoplePages` in `server/app.ts`. */
export interface Outsiders {
  list(db: Db, now: Date): Promise<readonly { username: string; name: string; about: string }[]>
  find(db: Db, username: string, now: Date): Promise<User | undefined>
}
