import type { Kysely } from 'kysely'

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('people_person')
    .addColumn('username', 'text', column => column.primaryKey())
    .addColumn('name', 'text', column => column.notNull())
    .addColumn('roles', 'jsonb', column => column.notNull())
    .addColumn('about', 'text', column => column.notNull().defaultTo(''))
    .addColumn('added_at', 'timestamptz', column => column.notNull())
    .addColumn('left_at', 'timestamptz')
    .execute()
}
