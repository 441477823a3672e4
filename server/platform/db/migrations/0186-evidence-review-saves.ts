import type { Kysely } from 'kysely'

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('evidence_review_change')
    .addColumn('id', 'uuid', column => column.primaryKey())
    .addColumn('inspection_id', 'uuid', column => column.notNull().references('planning_inspection.id'))
    .addColumn('item', 'text', column => column.notNull())
    .addColumn('version', 'integer', column => column.notNull())
    .addColumn('shows', 'text', column => column.notNull())
    .addColumn('codes', 'jsonb', column => column.notNull())
    .addColumn('changed_at', 'timestamptz', column => column.notNull())
    .addColumn('changed_by', 'text', column => column.notNull())
    .execute()
}
