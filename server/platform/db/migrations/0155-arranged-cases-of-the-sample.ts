import { type Kysely, sql } from 'kysely'

/** A case added by arrangement may be drawn later: then it is both, under the one number (CASE-01). */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema.alterTable('casework_case').dropConstraint('casework_case_why').execute()
  await db.schema
    .alterTable('casework_case')
    .addCheckConstraint('casework_case_why', sql`num_nonnulls(sampled_as, arranged_with) >= 1`)
    .execute()
  // What the long list said of a case when it was added by arrangement; empty where it is on none, or was drawn.
  await db.schema
    .alterTable('casework_case')
    .addColumn('on_list', 'text', column => column.notNull().defaultTo(''))
    .execute()
}
