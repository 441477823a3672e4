import { type ColumnDefinitionBuilder, type CreateTableBuilder, type Kysely, sql } from 'kysely'

const needed = (column: ColumnDefinitionBuilder) => column.notNull()

/** What is recorded of an interview: the same in the table of how it stands and in that of its saves. */
const withContent = <T extends string, C extends string>(table: CreateTableBuilder<T, C>) =>
  table
    .addColumn('held_on', 'jsonb', needed)
    .addColumn('held_at', 'text', needed)
    .addColumn('interviewee', 'text', column => column.check(sql`interviewee in ('practitioner', 'substitute')`))
    .addColumn('substitute_role', 'text', needed)
    .addColumn('substitute_suitable', 'text', needed)
    .addColumn('substitute_supervises', 'text', column => column.check(sql`substitute_supervises in ('yes', 'no')`))
    .addColumn('language', 'text', column => column.check(sql`language in ('en', 'cy', 'other')`))
    .addColumn('notes', 'jsonb', needed)
    .addColumn('codes', 'jsonb', needed)
    .addColumn('second_person', 'text')
    .addColumn('second_person_left', 'text', needed)
    .addColumn('feedback', 'text', column => column.check(sql`feedback in ('none', 'practitioner', 'substitute')`))
    .addColumn('strengths', 'text', needed)
    .addColumn('areas', 'text', needed)
    .addColumn('version', 'integer', needed)
    .addColumn('changed_at', 'timestamptz', needed)
    .addColumn('changed_by', 'text', needed)

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await withContent(
    db.schema
      .createTable('casework_interview')
      .addColumn('case_id', 'uuid', column => column.primaryKey().references('casework_case.id')),
  ).execute()

  await withContent(
    db.schema
      .createTable('casework_interview_change')
      .addColumn('id', 'uuid', column => column.primaryKey())
      .addColumn('case_id', 'uuid', column => column.notNull().references('casework_interview.case_id')),
  )
    .addUniqueConstraint('casework_interview_change_version', ['case_id', 'version'])
    .execute()
}
