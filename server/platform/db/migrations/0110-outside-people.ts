import type { Kysely } from 'kysely'

/** People from outside stand among the people, so that histories name them; `kind` keeps them out of every list of staff. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .alterTable('people_person')
    .addColumn('kind', 'text', column => column.notNull().defaultTo('staff'))
    .execute()

  await db.schema
    .createTable('planning_invitation')
    .addColumn('id', 'uuid', column => column.primaryKey())
    .addColumn('inspection_id', 'uuid', column => column.notNull().references('planning_inspection.id'))
    .addColumn('username', 'text', column => column.notNull().unique().references('people_person.username'))
    .addColumn('role', 'text', column => column.notNull())
    .addColumn('role_name', 'text', column => column.notNull())
    .addColumn('kind', 'text', column => column.notNull())
    .addColumn('email', 'text', column => column.notNull())
    .addColumn('language', 'text', column => column.notNull())
    .addColumn('invited_at', 'timestamptz', column => column.notNull())
    .addColumn('invited_by', 'text', column => column.notNull().references('people_person.username'))
    .addColumn('accepted_at', 'timestamptz')
    .addColumn('last_visit_at', 'timestamptz')
    .addColumn('withdrawn_at', 'timestamptz')
    .addColumn('withdrawn_by', 'text')
    .addColumn('ends_on', 'date')
    .execute()
  await db.schema
    .createIndex('planning_invitation_inspection')
    .on('planning_invitation')
    .column('inspection_id')
    .execute()
  await db.schema.createIndex('planning_invitation_email').on('planning_invitation').column('email').execute()

  await db.schema
    .createTable('planning_invitation_link')
    .addColumn('hash', 'text', column => column.primaryKey())
    .addColumn('invitation_id', 'uuid', column => column.notNull().references('planning_invitation.id'))
    .addColumn('made_at', 'timestamptz', column => column.notNull())
    .addColumn('expires_at', 'timestamptz', column => column.notNull())
    .addColumn('spent_at', 'timestamptz')
    .execute()
  await db.schema
    .createIndex('planning_invitation_link_invitation')
    .on('planning_invitation_link')
    .column('invitation_id')
    .execute()

  await db.schema.alterTable('session').addColumn('username', 'text').execute()
  await db.schema.createIndex('session_username').on('session').column('username').execute()
}
