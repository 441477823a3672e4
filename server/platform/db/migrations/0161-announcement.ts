import type { Kysely } from 'kysely'

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('planning_announcement')
    .addColumn('inspection_id', 'uuid', column => column.primaryKey().references('planning_inspection.id'))
    .addColumn('version', 'integer', column => column.notNull())
    .addColumn('corrections', 'jsonb', column => column.notNull())
    .addColumn('surveys', 'jsonb', column => column.notNull())
    .addColumn('changed_at', 'timestamptz', column => column.notNull())
    .addColumn('changed_by', 'text', column => column.notNull())
    .addColumn('issued_at', 'timestamptz')
    .addColumn('issued_by', 'text')
    .execute()

  await db.schema
    .createTable('planning_told')
    .addColumn('id', 'uuid', column => column.primaryKey())
    .addColumn('inspection_id', 'uuid', column => column.notNull().references('planning_inspection.id'))
    .addColumn('person', 'text', column => column.notNull())
    .addColumn('how', 'text', column => column.notNull())
    .addColumn('told_by', 'text', column => column.notNull().references('people_person.username'))
    .addColumn('told_on', 'date', column => column.notNull())
    .addColumn('told_at', 'text', column => column.notNull())
    .addColumn('recorded_at', 'timestamptz', column => column.notNull())
    .addColumn('recorded_by', 'text', column => column.notNull())
    .execute()
  await db.schema.createIndex('planning_told_inspection').on('planning_told').column('inspection_id').execute()

  await db.schema
    .createTable('planning_issued_document')
    .addColumn('inspection_id', 'uuid', column => column.notNull().references('planning_inspection.id'))
    .addColumn('document', 'text', column => column.notNull())
    .addColumn('language', 'text', column => column.notNull())
    .addColumn('position', 'integer', column => column.notNull())
    .addColumn('content', 'jsonb', column => column.notNull())
    .addPrimaryKeyConstraint('planning_issued_document_key', ['inspection_id', 'document', 'language'])
    .execute()
}
