import { type Kysely, sql } from 'kysely'

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('planning_site')
    .addColumn('id', 'uuid', column => column.primaryKey())
    .addColumn('inspection_id', 'uuid', column => column.notNull().references('planning_inspection.id'))
    .addColumn('name', 'text', column => column.notNull())
    .addColumn('address', 'text', column => column.notNull())
    .addColumn('opening', 'text', column => column.notNull())
    .addColumn('induction', 'text', column => column.notNull())
    .addColumn('inducted_on', 'date')
    .addColumn('members', 'jsonb', column => column.notNull().defaultTo(sql`'[]'::jsonb`))
    .addColumn('version', 'integer', column => column.notNull().defaultTo(1))
    .addColumn('added_at', 'timestamptz', column => column.notNull())
    .addColumn('added_by', 'text', column => column.notNull())
    .addUniqueConstraint('planning_site_name', ['inspection_id', 'name'])
    .execute()

  await db.schema
    .createTable('planning_pass')
    .addColumn('id', 'uuid', column => column.primaryKey())
    .addColumn('site_id', 'uuid', column => column.notNull().references('planning_site.id'))
    .addColumn('username', 'text', column => column.notNull().references('people_person.username'))
    .addColumn('what', 'text', column => column.notNull())
    .addColumn('handed_out_on', 'date', column => column.notNull())
    .addColumn('recorded_by', 'text', column => column.notNull())
    .addColumn('handed_back_on', 'date')
    .addColumn('taken_back_by', 'text')
    .execute()
  await db.schema.createIndex('planning_pass_site').on('planning_pass').column('site_id').execute()
}
