import { type Kysely, sql } from 'kysely'

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema.alterTable('evidence_file').addColumn('receipted_at', 'timestamptz').execute()
  // What came before there was this column had its receipt with its sending, or is no news any more.
  await sql`update evidence_file set receipted_at = received_at`.execute(db)
  await sql`create index evidence_file_without_receipt on evidence_file (inspection_id, sent_by)
    where receipted_at is null and redacts is null`.execute(db)

  await db.schema
    .alterTable('evidence_upload')
    .addColumn('arrived_at', 'timestamptz')
    .addColumn('refusal', 'jsonb')
    .execute()
}
