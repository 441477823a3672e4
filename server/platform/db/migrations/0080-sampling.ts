import { type Kysely, sql } from 'kysely'

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('sampling_list')
    .addColumn('id', 'uuid', column => column.primaryKey())
    .addColumn('inspection_id', 'uuid', column => column.notNull().references('planning_inspection.id'))
    .addColumn('sample', 'text', column => column.notNull())
    .addColumn('name', 'text', column => column.notNull())
    .addColumn('sha256', 'text', column => column.notNull())
    .addColumn('rows', 'integer', column => column.notNull())
    .addColumn('mapping', 'jsonb', column => column.notNull())
    .addColumn('bytes', 'bytea', column => column.notNull())
    .addColumn('uploaded_at', 'timestamptz', column => column.notNull())
    .addColumn('uploaded_by', 'text', column => column.notNull())
    .addUniqueConstraint('sampling_list_once', ['inspection_id', 'sample', 'sha256'])
    .execute()

  await db.schema
    .createTable('sampling_mapping')
    .addColumn('header', 'text', column => column.primaryKey())
    .addColumn('column', 'text', column => column.notNull())
    .addColumn('matched_at', 'timestamptz', column => column.notNull())
    .addColumn('matched_by', 'text', column => column.notNull())
    .execute()

  await db.schema
    .createTable('sampling_draw')
    .addColumn('id', 'uuid', column => column.primaryKey())
    .addColumn('inspection_id', 'uuid', column => column.notNull().references('planning_inspection.id'))
    .addColumn('sample', 'text', column => column.notNull())
    .addColumn('number', 'integer', column => column.notNull())
    .addColumn('list_id', 'uuid', column => column.notNull().references('sampling_list.id'))
    .addColumn('record', 'jsonb', column => column.notNull())
    .addColumn('comparison', 'jsonb', column => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('drawn_at', 'timestamptz', column => column.notNull())
    .addColumn('drawn_by', 'text', column => column.notNull())
    .addUniqueConstraint('sampling_draw_number', ['inspection_id', 'sample', 'number'])
    // Only the first draw needs no reason (SAMP-08).
    .addCheckConstraint('sampling_draw_again', sql`number = 1 or reason is not null`)
    .execute()

  await db.schema
    .createTable('sampling_case')
    .addColumn('id', 'uuid', column => column.primaryKey())
    .addColumn('inspection_id', 'uuid', column => column.notNull().references('planning_inspection.id'))
    .addColumn('draw_id', 'uuid', column => column.notNull().references('sampling_draw.id'))
    .addColumn('line', 'integer', column => column.notNull())
    .addColumn('crn', 'text', column => column.notNull())
    .addColumn('event_number', 'text', column => column.notNull())
    .addColumn('pdu', 'text', column => column.notNull())
    .addColumn('practitioner', 'text', column => column.notNull())
    .addColumn('risk_group', 'text', column => column.notNull())
    .addColumn('sentence_kind', 'text', column => column.notNull())
    .addColumn('question_set', 'text', column => column.notNull())
    .addColumn('question_set_reason', 'text', column => column.notNull())
    .addColumn('file_read', 'boolean', column => column.notNull())
    .addColumn('replaces', 'uuid', column => column.references('sampling_case.id').unique())
    .addColumn('why_preferred', 'text')
    .addColumn('added_at', 'timestamptz', column => column.notNull())
    .addColumn('added_by', 'text', column => column.notNull())
    .addColumn('left_out_at', 'timestamptz')
    .addColumn('left_out_by', 'text')
    .addColumn('left_out_reason', 'text')
    .addUniqueConstraint('sampling_case_once', ['draw_id', 'line'])
    // A substitute says why it was preferred, and is read from its file (DIPP manual 6.1).
    .addCheckConstraint('sampling_case_substitute', sql`replaces is null or (why_preferred is not null and file_read)`)
    .addCheckConstraint('sampling_case_left_out', sql`(left_out_at is null) = (left_out_reason is null)`)
    .execute()

  await db.schema
    .createTable('sampling_exclusion_request')
    .addColumn('id', 'uuid', column => column.primaryKey())
    .addColumn('case_id', 'uuid', column => column.notNull().references('sampling_case.id'))
    .addColumn('asked_for_by', 'text', column => column.notNull())
    .addColumn('reason', 'text', column => column.notNull())
    .addColumn('recorded_at', 'timestamptz', column => column.notNull())
    .addColumn('recorded_by', 'text', column => column.notNull())
    .addColumn('granted', 'boolean')
    .addColumn('decision_reason', 'text')
    .addColumn('decided_at', 'timestamptz')
    .addColumn('decided_by', 'text')
    .addCheckConstraint(
      'sampling_exclusion_request_decision',
      sql`num_nonnulls(granted, decision_reason, decided_at, decided_by) in (0, 4)`,
    )
    .execute()
}
