import { type Kysely, sql } from 'kysely'

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .alterTable('people_person')
    .addColumn('base', 'text', column => column.notNull().defaultTo(''))
    .addColumn('languages', 'jsonb', column => column.notNull().defaultTo(sql`'[]'::jsonb`))
    .addColumn('joined_on', 'date')
    .addColumn('version', 'integer', column => column.notNull().defaultTo(1))
    .execute()

  await db.schema
    .createTable('people_training')
    .addColumn('username', 'text', column => column.notNull().references('people_person.username'))
    .addColumn('stage', 'text', column =>
      column.notNull().check(sql`stage in ('initial-training', 'assessed-practice', 'certificate')`),
    )
    .addColumn('started_on', 'date')
    .addColumn('done_on', 'date', column => column.notNull())
    .addColumn('assessor', 'text', column => column.references('people_person.username'))
    .addColumn('recorded_at', 'timestamptz', column => column.notNull())
    .addColumn('recorded_by', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('people_training_key', ['username', 'stage'])
    .execute()

  await db.schema
    .createTable('people_assessor')
    .addColumn('username', 'text', column => column.notNull().references('people_person.username'))
    .addColumn('from_on', 'date', column => column.notNull())
    .addColumn('until_on', 'date')
    .addColumn('recorded_at', 'timestamptz', column => column.notNull())
    .addColumn('recorded_by', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('people_assessor_key', ['username', 'from_on'])
    .execute()

  await db.schema
    .createTable('people_need')
    .addColumn('id', 'uuid', column => column.primaryKey())
    .addColumn('username', 'text', column => column.notNull().references('people_person.username'))
    .addColumn('need', 'text', column => column.notNull())
    .addColumn('agreed_on', 'date', column => column.notNull())
    .addColumn('due_on', 'date', column => column.notNull())
    .addColumn('recorded_at', 'timestamptz', column => column.notNull())
    .addColumn('recorded_by', 'text', column => column.notNull())
    .addColumn('met_on', 'date')
    .addColumn('met_by', 'text')
    .execute()
  await db.schema.createIndex('people_need_username').on('people_need').column('username').execute()
}
