import type { Kysely } from 'kysely'

/** Sessions of before have no beginning: they end. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .alterTable('session')
    .addColumn('begun_at', 'timestamptz')
    .addColumn('last_seen_at', 'timestamptz')
    .addColumn('ended_at', 'timestamptz')
    .execute()
}
