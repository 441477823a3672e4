import { type Kysely, sql } from 'kysely'

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .alterTable('file_content')
    .addColumn('scan_tries', 'integer', column => column.notNull().defaultTo(0))
    .addColumn('scan_due_at', 'timestamptz')
    .addColumn('scan_held_until', 'timestamptz')
    .addColumn('scan_trouble', 'text')
    .addColumn('quarantined_at', 'timestamptz')
    .execute()
  await sql`create index file_content_to_scan on file_content (scanned_at) where virus is null`.execute(db)
  await sql`create index file_content_to_put_away on file_content (sha256)
    where virus is not null and quarantined_at is null`.execute(db)
}
