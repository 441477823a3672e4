import type { Kysely } from 'kysely'

/** What someone who is not available is at meetings as, so that meetings of that role are laid out around it. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .alterTable('planning_absence')
    .addColumn('post', 'text', column => column.notNull().defaultTo(''))
    .execute()
}
