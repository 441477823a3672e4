import { type Kysely, sql } from 'kysely'

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('planning_meeting')
    .addColumn('id', 'uuid', column => column.primaryKey())
    .addColumn('inspection_id', 'uuid', column => column.notNull().references('planning_inspection.id'))
    .addColumn('name', 'text', column => column.notNull())
    .addColumn('kind', 'text', column => column.notNull())
    .addColumn('covers', 'jsonb', column => column.notNull())
    .addColumn('day', 'date')
    .addColumn('start', 'text')
    .addColumn('minutes', 'integer', column => column.notNull())
    .addColumn('form', 'text', column => column.notNull())
    .addColumn('mixed_reason', 'text', column => column.notNull())
    .addColumn('place', 'text', column => column.notNull())
    .addColumn('attendees', 'jsonb', column => column.notNull())
    .addColumn('team', 'jsonb', column => column.notNull())
    .addColumn('version', 'integer', column => column.notNull())
    .addColumn('changed_at', 'timestamptz', column => column.notNull())
    .addColumn('changed_by', 'text', column => column.notNull())
    .addColumn('cancelled_at', 'timestamptz')
    .addColumn('cancelled_by', 'text')
    .addColumn('cancelled_reason', 'text')
    .addCheckConstraint(
      'planning_meeting_cancelled',
      sql`num_nonnulls(cancelled_at, cancelled_by, cancelled_reason) in (0, 3)`,
    )
    .addCheckConstraint('planning_meeting_when', sql`num_nonnulls(day, start) in (0, 2)`)
    .execute()
  await db.schema.createIndex('planning_meeting_inspection').on('planning_meeting').column('inspection_id').execute()

  await db.schema
    .createTable('planning_meeting_record')
    .addColumn('meeting_id', 'uuid', column => column.primaryKey().references('planning_meeting.id'))
    .addColumn('words', 'jsonb', column => column.notNull())
    .addColumn('version', 'integer', column => column.notNull())
    .addColumn('changed_at', 'timestamptz', column => column.notNull())
    .addColumn('changed_by', 'text', column => column.notNull())
    .addColumn('sent_at', 'timestamptz')
    .addColumn('sent_by', 'text')
    .addCheckConstraint('planning_meeting_record_sent', sql`num_nonnulls(sent_at, sent_by) in (0, 2)`)
    .execute()
  await db.schema
    .createTable('planning_meeting_record_change')
    .addColumn('id', 'uuid', column => column.primaryKey())
    .addColumn('meeting_id', 'uuid', column => column.notNull().references('planning_meeting_record.meeting_id'))
    .addColumn('version', 'integer', column => column.notNull())
    .addColumn('words', 'jsonb', column => column.notNull())
    .addColumn('changed_at', 'timestamptz', column => column.notNull())
    .addColumn('changed_by', 'text', column => column.notNull())
    .addUniqueConstraint('planning_meeting_record_change_version', ['meeting_id', 'version'])
    .execute()

  await db.schema
    .createTable('planning_meetings_shared')
    .addColumn('inspection_id', 'uuid', column => column.primaryKey().references('planning_inspection.id'))
    .addColumn('shared_at', 'timestamptz', column => column.notNull())
    .addColumn('shared_by', 'text', column => column.notNull())
    .execute()
}
