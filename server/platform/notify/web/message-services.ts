import type { Db } from '../../db/open.ts'

/** What the pages of the outbox need. */
export interface MessageServices {
  db: Db
  /** In a demonstration anyone may read the outbox, invitations before signing in: nothing leaves, and all is invented. */
  demo: boolean
  messagesLeaveBy: string | undefined
  names: (db: Db) => Promise<ReadonlyMap<string, string>>
}
