import { createHash } from 'node:crypto'
import { sql } from 'kysely'

/** The hash before the first event. */
export const beginning = '0'.repeat(64)

/** The next hash of the chain: SHA-256 over the hash before it and the event's line. */
export const link = (before: string, line: string): string =>
  createHash('sha256').update(`${before}\n${line}`).digest('hex')

/** All of an event that must not change, as one line that both databases write alike. The table is called `event`. */
export const eventLine = sql<string>`jsonb_build_array(
  event.id, event.who, event.what, (extract(epoch from event."when") * 1000000)::bigint,
  event.subject_type, event.subject_id, event.correlation_id, event.details
)::text`
