import { type Kysely, sql } from 'kysely'

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('event')
    .addColumn('id', 'bigint', column => column.primaryKey().generatedAlwaysAsIdentity())
    .addColumn('transaction', sql`xid8`, column => column.notNull().defaultTo(sql`pg_current_xact_id()`))
    .addColumn('who', 'text', column => column.notNull())
    .addColumn('what', 'text', column => column.notNull())
    .addColumn('when', 'timestamptz', column => column.notNull())
    .addColumn('subject_type', 'text')
    .addColumn('subject_id', 'text')
    .addColumn('correlation_id', 'text', column => column.notNull())
    .addColumn('details', 'jsonb', column => column.notNull().defaultTo(sql`'{}'`))
    .execute()
  await db.schema.createIndex('event_subject').on('event').columns(['subject_type', 'subject_id', 'id']).execute()

  await db.schema
    .createTable('event_batch')
    .addColumn('number', 'bigint', column => column.primaryKey())
    .addColumn('sealed_at', 'timestamptz', column => column.notNull())
    .addColumn('behind', sql`xid8`)
    .addColumn('events', 'integer', column => column.notNull())
    .addColumn('hash', 'text', column => column.notNull())
    .execute()
  await db.schema
    .createTable('event_seal')
    .addColumn('position', 'bigint', column => column.primaryKey())
    .addColumn('event_id', 'bigint', column => column.notNull().unique())
    .addColumn('batch', 'bigint', column => column.notNull().references('event_batch.number'))
    .addColumn('hash', 'text', column => column.notNull())
    .execute()
}
