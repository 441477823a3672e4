import type { ColumnType, Generated } from 'kysely'

/** A jsonb column. Written with JSON.stringify, because pg takes an array for a list of PostgreSQL's own. */
export type Json<T> = ColumnType<T, string, string>

/**
 * Every table. Those below are the platform's; each module adds its own in its `tables.ts`:
 * `declare module '#platform/db/tables.ts' { interface Tables { … } }`. A table's name begins with its module's.
 */
export interface Tables {
  event: {
    id: Generated<number>
    /** The transaction that wrote it, for sealing behind the oldest one that still runs. */
    transaction: Generated<string>
    who: string
    what: string
    when: Date
    subjectType: string | null
    subjectId: string | null
    correlationId: string
    details: Json<Record<string, unknown>>
  }
  eventSeal: {
    position: number
    eventId: number
    batch: number
    hash: string
  }
  eventBatch: {
    number: number
    sealedAt: Date
    /** Every event of a transaction before this one was sealed by then. Empty after a restore. */
    behind: string | null
    events: number
    hash: string
  }
  session: {
    id: string
    content: Json<object>
    expires: Date
    /** Who is signed in with it, so that the sessions of one person can be ended. */
    username: string | null
    begunAt: Date | null
    /** When somebody last did something with it, to within a minute. */
    lastSeenAt: Date | null
    /** Kept until it would have expired, so that no request under way brings it back. */
    endedAt: Date | null
  }
}
