import { type Kysely, sql } from 'kysely'

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('programmes_draft')
    .addColumn('id', 'uuid', column => column.primaryKey())
    .addColumn('file_name', 'text', column => column.notNull())
    .addColumn('sha256', 'text', column => column.notNull())
    .addColumn('programme', 'text')
    .addColumn('version', 'text')
    .addColumn('content', 'jsonb')
    .addColumn('fault_count', 'integer', column => column.notNull())
    .addColumn('faults', 'jsonb', column => column.notNull())
    .addColumn('uploaded_at', 'timestamptz', column => column.notNull())
    .addColumn('uploaded_by', 'text', column => column.notNull())
    .addColumn('published_at', 'timestamptz')
    .addColumn('published_by', 'text')
    .addColumn('discarded_at', 'timestamptz')
    .addColumn('discarded_by', 'text')
    .addCheckConstraint('programmes_draft_with_content_or_faults', sql`(content is null) = (fault_count > 0)`)
    .addCheckConstraint(
      'programmes_draft_named',
      sql`content is null or (programme is not null and version is not null)`,
    )
    .addCheckConstraint('programmes_draft_faulty_unpublished', sql`published_at is null or fault_count = 0`)
    .addCheckConstraint('programmes_draft_one_end', sql`published_at is null or discarded_at is null`)
    .execute()
}
