import type { Kysely } from 'kysely'

/** When publication closed the inspected body's door, and the last day that it left of access. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('planning_door_end')
    .addColumn('inspection_id', 'uuid', column => column.primaryKey().references('planning_inspection.id'))
    .addColumn('last_day', 'date', column => column.notNull())
    .addColumn('closed_at', 'timestamptz')
    .addColumn('published_at', 'timestamptz', column => column.notNull())
    .execute()
}
