import type { Kysely } from 'kysely'

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('ratings_answer')
    .addColumn('inspection_id', 'uuid', column => column.notNull().references('planning_inspection.id'))
    .addColumn('code', 'text', column => column.notNull())
    .addColumn('answer', 'text')
    .addColumn('reasons', 'text', column => column.notNull())
    .addColumn('version', 'integer', column => column.notNull())
    .addColumn('changed_at', 'timestamptz', column => column.notNull())
    .addColumn('changed_by', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('ratings_answer_key', ['inspection_id', 'code'])
    .execute()

  await db.schema
    .createTable('ratings_answer_change')
    .addColumn('id', 'uuid', column => column.primaryKey())
    .addColumn('inspection_id', 'uuid', column => column.notNull().references('planning_inspection.id'))
    .addColumn('code', 'text', column => column.notNull())
    .addColumn('version', 'integer', column => column.notNull())
    .addColumn('from_answer', 'text')
    .addColumn('to_answer', 'text')
    .addColumn('from_reasons', 'text', column => column.notNull())
    .addColumn('to_reasons', 'text', column => column.notNull())
    .addColumn('why', 'text', column => column.notNull())
    .addColumn('changed_at', 'timestamptz', column => column.notNull())
    .addColumn('changed_by', 'text', column => column.notNull())
    .addUniqueConstraint('ratings_answer_change_version', ['inspection_id', 'code', 'version'])
    .execute()
}
