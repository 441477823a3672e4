import { type Kysely, sql } from 'kysely'

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('programmes_version')
    .addColumn('programme', 'text', column => column.notNull())
    .addColumn('version', 'text', column => column.notNull())
    .addColumn('hash', 'text', column => column.notNull())
    .addColumn('content', 'jsonb', column => column.notNull())
    .addColumn('published_at', 'timestamptz', column => column.notNull())
    .addColumn('published_by', 'text', column => column.notNull())
    .addColumn('source', 'text', column => column.notNull().check(sql`source in ('shipped', 'uploaded')`))
    .addPrimaryKeyConstraint('programmes_version_key', ['programme', 'version'])
    .execute()
}
