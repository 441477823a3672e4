import type { Kysely } from 'kysely'

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('planning_file')
    .addColumn('id', 'uuid', column => column.primaryKey())
    .addColumn('inspection_id', 'uuid', column => column.notNull().references('planning_inspection.id'))
    .addColumn('home', 'text', column => column.notNull())
    .addColumn('item', 'text', column => column.notNull())
    .addColumn('name', 'text', column => column.notNull())
    .addColumn('sha256', 'text', column => column.notNull().references('file_content.sha256'))
    .addColumn('sending', 'uuid', column => column.notNull())
    .addColumn('received_at', 'timestamptz', column => column.notNull())
    .addColumn('sent_by', 'text', column => column.notNull())
    .addColumn('due_at', 'timestamptz')
    .addColumn('removed_at', 'timestamptz')
    .addColumn('removed_by', 'text')
    .addColumn('remove_reason', 'text')
    .addUniqueConstraint('planning_file_once', ['inspection_id', 'home', 'item', 'sending', 'sha256', 'name'])
    .execute()
  await db.schema.createIndex('planning_file_content').on('planning_file').column('sha256').execute()
}
