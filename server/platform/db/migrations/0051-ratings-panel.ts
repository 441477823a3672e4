import { type CreateTableBuilder, type Kysely, sql } from 'kysely'

/**
 * Every table that holds a rating refers to an inspection that rates: `rates` must be true here and equal there. So a
 * programme that rates nothing cannot have a rating anywhere (RATE-06).
 */
const ofRatedInspection = <T extends string>(table: CreateTableBuilder<T>) =>
  table
    .addColumn('inspection_id', 'uuid', column => column.notNull())
    .addColumn('rates', 'boolean', column => column.notNull().defaultTo(true).check(sql`rates`))

const tables = ['ratings_given', 'ratings_given_change', 'ratings_review', 'ratings_sitting']

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await ofRatedInspection(db.schema.createTable('ratings_given'))
    .addColumn('sitting', 'integer', column => column.notNull())
    .addColumn('standard', 'text', column => column.notNull())
    .addColumn('rating', 'text')
    .addColumn('reason', 'text', column => column.notNull())
    .addColumn('version', 'integer', column => column.notNull())
    .addColumn('changed_at', 'timestamptz', column => column.notNull())
    .addColumn('changed_by', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('ratings_given_key', ['inspection_id', 'sitting', 'standard'])
    .execute()

  await ofRatedInspection(db.schema.createTable('ratings_given_change'))
    .addColumn('id', 'uuid', column => column.primaryKey())
    .addColumn('sitting', 'integer', column => column.notNull())
    .addColumn('standard', 'text', column => column.notNull())
    .addColumn('version', 'integer', column => column.notNull())
    .addColumn('from_rating', 'text')
    .addColumn('to_rating', 'text')
    .addColumn('to_reason', 'text', column => column.notNull())
    .addColumn('changed_at', 'timestamptz', column => column.notNull())
    .addColumn('changed_by', 'text', column => column.notNull())
    .execute()
  await db.schema
    .createIndex('ratings_given_change_standard')
    .on('ratings_given_change')
    .columns(['inspection_id', 'sitting', 'standard'])
    .execute()

  await ofRatedInspection(db.schema.createTable('ratings_review'))
    .addColumn('id', 'uuid', column => column.primaryKey())
    .addColumn('number', 'integer', column => column.notNull())
    .addColumn('comments', 'text', column => column.notNull())
    .addColumn('reviewed_at', 'timestamptz', column => column.notNull())
    .addColumn('reviewed_by', 'text', column => column.notNull())
    .addUniqueConstraint('ratings_review_number', ['inspection_id', 'number'])
    .execute()

  await ofRatedInspection(db.schema.createTable('ratings_sitting'))
    .addColumn('number', 'integer', column => column.notNull())
    .addColumn('held_on', 'date', column => column.notNull())
    .addColumn('members', 'jsonb', column => column.notNull())
    .addColumn('summary', 'text', column => column.notNull())
    .addColumn('reason_for_new', 'text', column => column.notNull())
    .addColumn('version', 'integer', column => column.notNull())
    .addColumn('changed_at', 'timestamptz', column => column.notNull())
    .addColumn('changed_by', 'text', column => column.notNull())
    .addColumn('completed_at', 'timestamptz')
    .addColumn('completed_by', 'text')
    .addPrimaryKeyConstraint('ratings_sitting_key', ['inspection_id', 'number'])
    .execute()

  for (const name of tables) {
    await sql`alter table ${sql.table(name)} add foreign key (inspection_id, rates) references planning_inspection (id, rates)`.execute(
      db,
    )
  }
}
