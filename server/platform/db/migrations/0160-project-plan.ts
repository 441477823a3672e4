import type { Kysely } from 'kysely'

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('planning_plan_reply')
    .addColumn('id', 'uuid', column => column.primaryKey())
    .addColumn('inspection_id', 'uuid', column => column.notNull().references('planning_inspection.id'))
    .addColumn('kind', 'text', column => column.notNull())
    .addColumn('step', 'text')
    .addColumn('words', 'text', column => column.notNull())
    .addColumn('timeline_version', 'integer', column => column.notNull())
    .addColumn('sent_at', 'timestamptz', column => column.notNull())
    .addColumn('sent_by', 'text', column => column.notNull())
    .addColumn('answer', 'text')
    .addColumn('answered_at', 'timestamptz')
    .addColumn('answered_by', 'text')
    .execute()
  await db.schema
    .createIndex('planning_plan_reply_inspection')
    .on('planning_plan_reply')
    .column('inspection_id')
    .execute()
}
