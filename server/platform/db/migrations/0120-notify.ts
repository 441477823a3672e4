import { type Kysely, sql } from 'kysely'

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('notify_message')
    .addColumn('id', 'uuid', column => column.primaryKey())
    .addColumn('key', 'text', column => column.notNull().unique())
    .addColumn('template', 'text', column => column.notNull())
    .addColumn('language', 'text', column => column.notNull())
    .addColumn('to_name', 'text', column => column.notNull())
    .addColumn('to_address', 'text', column => column.notNull())
    .addColumn('subject', 'text', column => column.notNull())
    .addColumn('text', 'text', column => column.notNull())
    .addColumn('links', 'jsonb', column => column.notNull())
    .addColumn('subject_type', 'text', column => column.notNull())
    .addColumn('subject_id', 'text', column => column.notNull())
    .addColumn('caused_at', 'timestamptz', column => column.notNull())
    .addColumn('caused_by', 'text', column => column.notNull())
    .addColumn('correlation_id', 'text', column => column.notNull())
    .addColumn('tries', 'integer', column => column.notNull().defaultTo(0))
    .addColumn('due_at', 'timestamptz', column => column.notNull())
    .addColumn('held_until', 'timestamptz')
    .addColumn('last_error', 'text')
    .addColumn('sent_at', 'timestamptz')
    .addColumn('sent_by', 'text')
    .addColumn('failed_at', 'timestamptz')
    .addColumn('given_up_at', 'timestamptz')
    .addColumn('given_up_by', 'text')
    .addColumn('given_up_reason', 'text')
    .addCheckConstraint('notify_message_sent', sql`num_nonnulls(sent_at, sent_by) in (0, 2)`)
    .addCheckConstraint(
      'notify_message_given_up',
      sql`num_nonnulls(given_up_at, given_up_by, given_up_reason) in (0, 3)`,
    )
    .addCheckConstraint('notify_message_ended', sql`num_nonnulls(sent_at, given_up_at) < 2`)
    .execute()
  await sql`create index notify_message_waiting on notify_message (due_at)
    where sent_at is null and failed_at is null and given_up_at is null`.execute(db)
  await sql`create index notify_message_caused on notify_message (caused_at)`.execute(db)
}
