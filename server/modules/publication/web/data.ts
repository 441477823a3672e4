import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { NotFound } from '#platform/errors.ts'
import { type Html, html } from '#platform/web/html.ts'
import { inLanguage } from '#platform/web/language.ts'
import type { Page } from '#platform/web/page.ts'
import type { Download } from '#platform/web/view.ts'
import { csvOf, jsonOf } from '../data-files.ts'
import { findPublished, type PublishedReport } from '../queries.ts'
import { isRated, type Snapshot } from '../rules/snapshot.ts'
import { type PublicationText, publicationText } from './text.ts'

const files: Record<string, (snapshot: Snapshot) => Omit<Download, 'download'>> = {
  csv: snapshot => ({ type: 'text/csv; charset=utf-8', body: csvOf(snapshot) }),
  json: snapshot => ({ type: 'application/json; charset=utf-8', body: jsonOf(snapshot) }),
}

/** The data of a published report: as files, and a page that says what is in them. */
export const dataPage = ({ db }: { db: Db }): Page => ({
  path: paths.published.data(':reference'),
  permission: 'public',
  audit: 'PUBLISHED_DATA',

  async get({ params, query, language }) {
    const report = await findPublished(db, params.reference as string)
    const format = query.format ?? ''
    const file = Object.hasOwn(files, format) ? files[format] : undefined
    if (!report || (format !== '' && !file)) throw new NotFound(`data of ${params.reference} as ${format}`)
    const { content } = report
    if (file) return { download: `${content.reference}.${format}`, ...file(content) }
    const text = inLanguage(publicationText, language)
    return {
      caption: content.place.name,
      heading: text.dataOf,
      title: `${text.dataOf}, ${content.place.name}`,
      place: 'published',
      backLink: paths.published.show(content.reference),
      content: about(report, text),
    }
  },
})

const about = ({ content, sha256 }: PublishedReport, text: PublicationText): Html => {
  const address = paths.published.data(content.reference)
  return html`
    <p class="govuk-body">${isRated(content) ? text.dataRated : text.dataUnrated} ${text.dataColumns}</p>
    <p class="govuk-body"><a class="govuk-link" href="${address}?format=csv">${text.csv}</a></p>
    <p class="govuk-body"><a class="govuk-link" href="${address}?format=json">${text.json}</a></p>
    <p class="govuk-body-s">${text.hash} <code class="lantern-hash">${sha256}</code></p>
    <p class="govuk-body">${text.unchanging}</p>
    <p class="govuk-body"><a class="govuk-link" href="${paths.published.show(content.reference)}">${text.backToReport}</a></p>`
}
