import { type Kysely, sql } from 'kysely'

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('casework_week')
    .addColumn('inspection_id', 'uuid', column => column.primaryKey().references('planning_inspection.id'))
    .addColumn('days', 'jsonb', column => column.notNull())
    .addColumn('first_start', 'text', column => column.notNull())
    .addColumn('last_end', 'text', column => column.notNull())
    .addColumn('midday', 'jsonb')
    .addColumn('minutes', 'integer', column => column.notNull())
    .addColumn('gap', 'integer', column => column.notNull())
    .addColumn('version', 'integer', column => column.notNull())
    .addColumn('changed_at', 'timestamptz', column => column.notNull())
    .addColumn('changed_by', 'text', column => column.notNull())
    .execute()

  await db.schema
    .createTable('casework_inspector')
    .addColumn('inspection_id', 'uuid', column => column.notNull().references('planning_inspection.id'))
    .addColumn('username', 'text', column => column.notNull())
    .addColumn('hours', 'jsonb', column => column.notNull())
    .addColumn('daily_limit', 'integer')
    .addColumn('case_limit', 'integer')
    .addColumn('welsh', 'boolean', column => column.notNull())
    .addColumn('version', 'integer', column => column.notNull())
    .addColumn('changed_at', 'timestamptz', column => column.notNull())
    .addColumn('changed_by', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('casework_inspector_key', ['inspection_id', 'username'])
    .execute()

  await db.schema
    .createTable('casework_interviewee')
    .addColumn('inspection_id', 'uuid', column => column.notNull().references('planning_inspection.id'))
    .addColumn('interviewee', 'text', column => column.notNull())
    .addColumn('away', 'jsonb', column => column.notNull())
    .addColumn('version', 'integer', column => column.notNull())
    .addColumn('changed_at', 'timestamptz', column => column.notNull())
    .addColumn('changed_by', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('casework_interviewee_key', ['inspection_id', 'interviewee'])
    .execute()

  await db.schema
    .createTable('casework_slot')
    .addColumn('case_id', 'uuid', column => column.primaryKey().references('casework_case.id'))
    .addColumn('day', 'date')
    .addColumn('start', 'text')
    .addColumn('kept', 'text', column => column.notNull().check(sql`kept in ('nothing', 'inspector', 'both')`))
    .addColumn('language', 'text', column => column.check(sql`language in ('en', 'cy')`))
    .addColumn('version', 'integer', column => column.notNull())
    .addColumn('changed_at', 'timestamptz', column => column.notNull())
    .addColumn('changed_by', 'text', column => column.notNull())
    .addCheckConstraint('casework_slot_time', sql`(day is null) = (start is null)`)
    .execute()

  // Who is interviewed in a practitioner's place, or that nobody is (CASE-05; DIPP manual 5.1, 6.6).
  await db.schema
    .createTable('casework_unavailable')
    .addColumn('case_id', 'uuid', column => column.primaryKey().references('casework_case.id'))
    .addColumn('reason', 'text', column => column.notNull())
    .addColumn('agreed_with', 'text', column => column.notNull())
    .addColumn('name', 'text')
    .addColumn('role', 'text')
    .addColumn('suitable', 'text')
    .addColumn('supervises', 'boolean')
    .addColumn('recorded_at', 'timestamptz', column => column.notNull())
    .addColumn('recorded_by', 'text', column => column.notNull())
    .addCheckConstraint('casework_unavailable_instead', sql`num_nonnulls(name, role, suitable, supervises) in (0, 4)`)
    .execute()

  await db.schema
    .createTable('casework_working_out')
    .addColumn('inspection_id', 'uuid', column => column.notNull().references('planning_inspection.id'))
    .addColumn('number', 'integer', column => column.notNull())
    .addColumn('placements', 'jsonb', column => column.notNull())
    .addColumn('unplaced', 'jsonb', column => column.notNull())
    .addColumn('worked_at', 'timestamptz', column => column.notNull())
    .addColumn('worked_by', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('casework_working_out_key', ['inspection_id', 'number'])
    .execute()

  // As it was issued: nothing that changes later changes it (CASE-04; DIPP manual 5.1).
  await db.schema
    .createTable('casework_issue')
    .addColumn('inspection_id', 'uuid', column => column.notNull().references('planning_inspection.id'))
    .addColumn('number', 'integer', column => column.notNull())
    .addColumn('timetable', 'jsonb', column => column.notNull())
    .addColumn('issued_at', 'timestamptz', column => column.notNull())
    .addColumn('issued_by', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('casework_issue_key', ['inspection_id', 'number'])
    .execute()

  await db.schema
    .createTable('casework_change_request')
    .addColumn('id', 'uuid', column => column.primaryKey())
    .addColumn('case_id', 'uuid', column => column.notNull().references('casework_case.id'))
    .addColumn('kind', 'text', column => column.notNull().check(sql`kind in ('another-time', 'not-available')`))
    .addColumn('wish', 'text', column => column.notNull())
    .addColumn('asked_for_by', 'text', column => column.notNull())
    .addColumn('asked_on', 'date', column => column.notNull())
    .addColumn('recorded_at', 'timestamptz', column => column.notNull())
    .addColumn('recorded_by', 'text', column => column.notNull())
    .addColumn('granted', 'boolean')
    .addColumn('answer', 'text')
    .addColumn('answered_at', 'timestamptz')
    .addColumn('answered_by', 'text')
    .addCheckConstraint(
      'casework_change_request_answered',
      sql`num_nonnulls(granted, answer, answered_at, answered_by) in (0, 4)`,
    )
    .execute()
}
