import type { Kysely } from 'kysely'

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('fieldwork_note')
    .addColumn('id', 'uuid', column => column.primaryKey())
    .addColumn('inspection_id', 'uuid', column => column.notNull().references('planning_inspection.id'))
    .addColumn('title', 'text', column => column.notNull())
    .addColumn('source', 'text', column => column.notNull())
    .addColumn('text', 'text', column => column.notNull())
    .addColumn('validity', 'text', column => column.notNull())
    .addColumn('weight', 'text', column => column.notNull())
    .addColumn('version', 'integer', column => column.notNull())
    .addColumn('created_at', 'timestamptz', column => column.notNull())
    .addColumn('created_by', 'text', column => column.notNull())
    .addColumn('changed_at', 'timestamptz', column => column.notNull())
    .addColumn('changed_by', 'text', column => column.notNull())
    .execute()
  await db.schema.createIndex('fieldwork_note_inspection').on('fieldwork_note').column('inspection_id').execute()

  await db.schema
    .createTable('fieldwork_note_change')
    .addColumn('id', 'uuid', column => column.primaryKey())
    .addColumn('note_id', 'uuid', column => column.notNull().references('fieldwork_note.id'))
    .addColumn('version', 'integer', column => column.notNull())
    .addColumn('text', 'text', column => column.notNull())
    .addColumn('changed_at', 'timestamptz', column => column.notNull())
    .addColumn('changed_by', 'text', column => column.notNull())
    .addUniqueConstraint('fieldwork_note_change_version', ['note_id', 'version'])
    .execute()

  await db.schema
    .createTable('fieldwork_note_prompt')
    .addColumn('note_id', 'uuid', column => column.notNull().references('fieldwork_note.id'))
    .addColumn('inspection_id', 'uuid', column => column.notNull().references('planning_inspection.id'))
    .addColumn('code', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('fieldwork_note_prompt_key', ['note_id', 'code'])
    .execute()
  await db.schema
    .createIndex('fieldwork_note_prompt_code')
    .on('fieldwork_note_prompt')
    .columns(['inspection_id', 'code'])
    .execute()
}
