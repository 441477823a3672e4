import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { NotFound } from '#platform/errors.ts'
import { inLanguage } from '#platform/web/language.ts'
import type { Page } from '#platform/web/page.ts'
import { findPublished } from '../queries.ts'
import { reportContent } from './report-content.ts'
import { publicationText } from './text.ts'

/** One published report, for everyone (REPT-07, REPT-08). */
export const reportPage = ({ db }: { db: Db }): Page => ({
  path: paths.published.show(':reference'),
  permission: 'public',
  audit: 'PUBLISHED_REPORT',

  async get({ params, language }) {
    const report = await findPublished(db, params.reference as string)
    if (!report) throw new NotFound(`published report ${params.reference}`)
    const text = inLanguage(publicationText, language)
    const { place } = report.content
    return {
      caption: text.report,
      heading: place.name,
      title: `${place.name}: ${text.report}`,
      place: 'published',
      backLink: paths.published.list,
      content: reportContent(report, language),
    }
  },
})
