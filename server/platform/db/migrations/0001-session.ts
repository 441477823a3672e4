import type { Kysely } from 'kysely'

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('session')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('content', 'jsonb', column => column.notNull())
    .addColumn('expires', 'timestamptz', column => column.notNull())
    .execute()
  await db.schema.createIndex('session_expires').on('session').column('expires').execute()
}
