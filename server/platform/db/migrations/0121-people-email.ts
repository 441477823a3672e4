import type { Kysely } from 'kysely'

/** Where messages to someone go. Without it they get none. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema.alterTable('people_person').addColumn('email', 'text').execute()
}
