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
    const { inspection } = await openInspection(db, user, params.reference as string)
    return {
      download: `${inspection.reference}-answers.json`,
      type: 'application/json',
      inline: true,
      body: await answersAsJson(db, inspection.id),
    }
  },
})
