import { type Kysely, sql } from 'kysely'

/**
 * A published report refers to its inspection together with whether that rates. One that rates has an overall rating and
 * ratings in its content; one that does not can have neither (RATE-06).
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('publication_report')
    .addColumn('inspection_id', 'uuid', column => column.primaryKey())
    .addColumn('rates', 'boolean', column => column.notNull())
    .addColumn('reference', 'text', column => column.notNull().unique())
    .addColumn('programme', 'text', column => column.notNull())
    .addColumn('programme_version', 'text', column => column.notNull())
    .addColumn('programme_name', 'text', column => column.notNull())
    .addColumn('level', 'text', column => column.notNull())
    .addColumn('place_name', 'text', column => column.notNull())
    .addColumn('region_name', 'text')
    .addColumn('fieldwork_from', 'date', column => column.notNull())
    .addColumn('fieldwork_to', 'date', column => column.notNull())
    .addColumn('overall_rating', 'text')
    .addColumn('content', 'json', column => column.notNull())
    .addColumn('sha256', 'text', column => column.notNull())
    .addColumn('published_at', 'timestamptz', column => column.notNull())
    .addColumn('published_on', 'date', column => column.notNull())
    .addColumn('published_by', 'text', column => column.notNull())
    .addForeignKeyConstraint('publication_report_of', ['inspection_id', 'rates'], 'planning_inspection', [
      'id',
      'rates',
    ])
    .addCheckConstraint('publication_report_rates', sql`rates = (overall_rating is not null)`)
    .addCheckConstraint('publication_report_content', sql`rates = (content -> 'ratings' is not null)`)
    .execute()
  await db.schema
    .createIndex('publication_report_newest')
    .on('publication_report')
    .columns(['published_at desc', 'inspection_id'])
    .execute()
}
