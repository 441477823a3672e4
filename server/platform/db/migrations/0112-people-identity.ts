import type { Kysely } from 'kysely'

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('people_identity')
    .addColumn('issuer', 'text', column => column.notNull())
    .addColumn('subject', 'text', column => column.notNull())
    .addColumn('username', 'text', column => column.notNull().unique().references('people_person.username'))
    .addColumn('known_since', 'timestamptz', column => column.notNull())
    .addPrimaryKeyConstraint('people_identity_key', ['issuer', 'subject'])
    .execute()
}
