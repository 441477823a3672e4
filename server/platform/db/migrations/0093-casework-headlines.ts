import { type Kysely, sql } from 'kysely'

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('casework_headlines')
    .addColumn('inspection_id', 'uuid', column => column.primaryKey().references('planning_inspection.id'))
    .addColumn('strengths', 'text', column => column.notNull())
    .addColumn('areas', 'text', column => column.notNull())
    .addColumn('enquiries', 'text', column => column.notNull())
    .addColumn('version', 'integer', column => column.notNull())
    .addColumn('changed_at', 'timestamptz', column => column.notNull())
    .addColumn('changed_by', 'text', column => column.notNull())
    .addColumn('issued_at', 'timestamptz')
    .addColumn('issued_by', 'text')
    .addColumn('figures', 'jsonb')
    // What was issued keeps its figures, whatever happens to the cases later (DIPP manual 5.1).
    .addCheckConstraint('casework_headlines_issued', sql`num_nonnulls(issued_at, issued_by, figures) in (0, 3)`)
    .execute()

  await db.schema
    .createTable('casework_headlines_change')
    .addColumn('id', 'uuid', column => column.primaryKey())
    .addColumn('inspection_id', 'uuid', column => column.notNull().references('casework_headlines.inspection_id'))
    .addColumn('version', 'integer', column => column.notNull())
    .addColumn('strengths', 'text', column => column.notNull())
    .addColumn('areas', 'text', column => column.notNull())
    .addColumn('enquiries', 'text', column => column.notNull())
    .addColumn('changed_at', 'timestamptz', column => column.notNull())
    .addColumn('changed_by', 'text', column => column.notNull())
    .addUniqueConstraint('casework_headlines_change_version', ['inspection_id', 'version'])
    .execute()
}
