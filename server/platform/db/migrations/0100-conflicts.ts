import { type Kysely, sql } from 'kysely'

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('planning_declaration')
    .addColumn('inspection_id', 'uuid', column => column.notNull().references('planning_inspection.id'))
    .addColumn('username', 'text', column => column.notNull().references('people_person.username'))
    .addColumn('number', 'integer', column => column.notNull())
    .addColumn('kind', 'text', column => column.notNull().check(sql`kind in ('none', 'actual', 'perceived')`))
    .addColumn('about', 'text', column => column.notNull())
    .addColumn('to_decide', 'boolean', column => column.notNull())
    .addColumn('declared_at', 'timestamptz', column => column.notNull())
    .addColumn('outcome', 'text', column => column.check(sql`outcome in ('keep', 'limit', 'remove')`))
    .addColumn('closed', 'jsonb', column => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('decided_at', 'timestamptz')
    .addColumn('decided_by', 'text')
    .addColumn('decisions', 'integer', column => column.notNull().defaultTo(0))
    .addPrimaryKeyConstraint('planning_declaration_key', ['inspection_id', 'username', 'number'])
    .execute()
  await sql`
    create index planning_declaration_to_decide on planning_declaration (inspection_id) where to_decide and decided_at is null
  `.execute(db)
}
