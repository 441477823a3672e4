import type { Kysely } from 'kysely'

/** When people of the inspected body who are asked to meetings cannot come: a day, or hours of it. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('planning_absence')
    .addColumn('id', 'uuid', column => column.primaryKey())
    .addColumn('inspection_id', 'uuid', column => column.notNull().references('planning_inspection.id'))
    .addColumn('name', 'text', column => column.notNull())
    .addColumn('day', 'date', column => column.notNull())
    .addColumn('from_time', 'text')
    .addColumn('until_time', 'text')
    .addColumn('recorded_at', 'timestamptz', column => column.notNull())
    .addColumn('recorded_by', 'text', column => column.notNull())
    .addColumn('removed_at', 'timestamptz')
    .addColumn('removed_by', 'text')
    .execute()
  await db.schema.createIndex('planning_absence_inspection').on('planning_absence').column('inspection_id').execute()
}
