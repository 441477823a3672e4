import type { Kysely } from 'kysely'

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('planning_check')
    .addColumn('inspection_id', 'uuid', column => column.notNull().references('planning_inspection.id'))
    .addColumn('list', 'text', column => column.notNull())
    .addColumn('item', 'text', column => column.notNull())
    .addColumn('outcome', 'text', column => column.notNull())
    .addColumn('note', 'text', column => column.notNull())
    .addColumn('recorded_at', 'timestamptz', column => column.notNull())
    .addColumn('recorded_by', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('planning_check_key', ['inspection_id', 'list', 'item'])
    .execute()
}
