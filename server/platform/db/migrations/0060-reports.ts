import type { Kysely } from 'kysely'

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('reports_report')
    .addColumn('inspection_id', 'uuid', column => column.primaryKey().references('planning_inspection.id'))
    .addColumn('closed_at', 'timestamptz')
    .addColumn('closed_by', 'text')
    .execute()

  await db.schema
    .createTable('reports_section')
    .addColumn('inspection_id', 'uuid', column => column.notNull().references('reports_report.inspection_id'))
    .addColumn('section', 'text', column => column.notNull())
    .addColumn('text', 'text', column => column.notNull())
    .addColumn('version', 'integer', column => column.notNull())
    .addColumn('changed_at', 'timestamptz', column => column.notNull())
    .addColumn('changed_by', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('reports_section_key', ['inspection_id', 'section'])
    .execute()

  await db.schema
    .createTable('reports_section_change')
    .addColumn('id', 'uuid', column => column.primaryKey())
    .addColumn('inspection_id', 'uuid', column => column.notNull())
    .addColumn('section', 'text', column => column.notNull())
    .addColumn('version', 'integer', column => column.notNull())
    .addColumn('text', 'text', column => column.notNull())
    .addColumn('changed_at', 'timestamptz', column => column.notNull())
    .addColumn('changed_by', 'text', column => column.notNull())
    .addUniqueConstraint('reports_section_change_version', ['inspection_id', 'section', 'version'])
    .addForeignKeyConstraint('reports_section_change_of', ['inspection_id', 'section'], 'reports_section', [
      'inspection_id',
      'section',
    ])
    .execute()
}
