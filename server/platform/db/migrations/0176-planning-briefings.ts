import type { Kysely } from 'kysely'

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('planning_briefing')
    .addColumn('inspection_id', 'uuid', column => column.notNull().references('planning_inspection.id'))
    .addColumn('meeting', 'text', column => column.notNull())
    .addColumn('held_on', 'date', column => column.notNull())
    .addColumn('spoke', 'integer', column => column.notNull())
    .addColumn('questions', 'integer', column => column.notNull())
    .addColumn('there', 'jsonb', column => column.notNull())
    .addColumn('reason', 'text', column => column.notNull())
    .addColumn('version', 'integer', column => column.notNull())
    .addColumn('recorded_at', 'timestamptz', column => column.notNull())
    .addColumn('recorded_by', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('planning_briefing_key', ['inspection_id', 'meeting'])
    .execute()
}
