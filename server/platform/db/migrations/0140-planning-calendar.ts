import type { Kysely } from 'kysely'

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('planning_calendar')
    .addColumn('username', 'text', column => column.notNull().references('people_person.username'))
    // The id of an inspection, or `mine` for all that a person has to do with.
    .addColumn('scope', 'text', column => column.notNull())
    .addColumn('token_hash', 'text', column => column.notNull().unique())
    .addColumn('made_at', 'timestamptz', column => column.notNull())
    .addPrimaryKeyConstraint('planning_calendar_key', ['username', 'scope'])
    .execute()
}
