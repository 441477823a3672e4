import { openInspection } from '#modules/planning'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import type { Page } from '#platform/web/page.ts'
import { answersAsJson } from '../queries/answers.ts'

/** All answers of an inspection as JSON, for grids. */
export const answersJsonPage = ({ db }: { db: Db }): Page => ({
  path: paths.judgements.answers(':reference'),
  permission: 'inspections:view',
  audit: 'JUDGEMENTS_ANSWERS',

  async get({ params, user }) {
    const reference = params.reference as string
    // Read beside the check of who may open it, not after it, and given to nobody else.
    const [, body] = await Promise.all([openInspection(db, user, reference), answersAsJson(db, reference)])
    return {
      download: `${reference}-answers.json`,
      type: 'application/json',
      inline: true,
      body,
    }
  },
})
