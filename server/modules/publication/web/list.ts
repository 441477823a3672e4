import { z } from 'zod'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { govukPagination } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { inLanguage, type Language } from '#platform/web/language.ts'
import type { Page } from '#platform/web/page.ts'
import { choicesOf, type ListedReport, publishedReports, type Wanted } from '../queries.ts'
import { filterForm } from './filter-form.ts'
import { listedReport } from './listed-report.ts'
import { publicationText } from './text.ts'

/** Anyone may type anything into an address: what is not understood is not asked about. */
const optional = z.string().trim().max(200).optional().catch(undefined)
const asked = z.object({
  words: optional,
  programme: optional,
  region: optional,
  year: z.coerce.number().int().min(2000).max(2200).optional().catch(undefined),
  rating: optional,
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

const reportsOnAPage = 20

/** All published inspections, with search and filters, the newest first (REPT-08). */
export const listPage = ({ db }: { db: Db }): Page => ({
  path: paths.published.list,
  permission: 'public',
  audit: 'PUBLISHED_LIST',

  async get({ query, language }) {
    const { page, ...wanted } = asked.parse(query)
    const offset = (page - 1) * reportsOnAPage
    const [{ reports, total }, choices] = await Promise.all([
      publishedReports(db, wanted, { limit: reportsOnAPage, offset }),
      choicesOf(db, wanted.programme),
    ])
    const text = inLanguage(publicationText, language)
    const isFiltered = Object.values(wanted).some(Boolean)
    const isEmpty = total === 0 && !isFiltered
    return {
      heading: text.published,
      place: 'published',
      content: html`
        <p class="govuk-body">${text.whatIsHere}</p>
        ${
          isEmpty
            ? nothingYet(language)
            : html`
              <div class="lantern-with-filter">
                ${filterForm(choices, wanted, text)}
                <div>${results(reports, total, language)}${pages(wanted, page, total, language)}</div>
              </div>`
        }`,
    }
  },
})

const nothingYet = (language: Language): Html => {
  const text = publicationText[language]
  return html`
    <p class="govuk-body">${text.nothingYet}</p>
    <p class="govuk-body">${text.nothingYetNext} <a class="govuk-link" href="${paths.standards.list}">${text.standards}</a></p>`
}

const results = (reports: readonly ListedReport[], total: number, language: Language): Html => {
  const text = publicationText[language]
  const heading = html`<h2 class="govuk-heading-m" id="results">${text.found(total)}</h2>`
  if (reports.length > 0)
    return html`${heading}<ul class="govuk-list lantern-results">${reports.map(report => listedReport(report, language))}</ul>`
  return html`
    ${heading}
    <p class="govuk-body">${text.nothingFound} ${text.nothingFoundNext}</p>
    <p class="govuk-body"><a class="govuk-link" href="${paths.published.list}">${text.seeAll}</a></p>`
}

const pages = (wanted: Wanted, page: number, total: number, language: Language): Html | false => {
  const text = publicationText[language]
  const last = Math.ceil(total / reportsOnAPage)
  const address = (number: number): string => {
    const given = Object.entries({ ...wanted, page: number }).flatMap(([name, value]) =>
      value ? [[name, String(value)]] : [],
    )
    return `${paths.published.list}?${new URLSearchParams(given)}`
  }
  const step = (number: number, words: string) =>
    number >= 1 && number <= last
      ? { href: address(number), html: html`${words}<span class="govuk-visually-hidden"> (${number}/${last})</span>` }
      : undefined
  return (
    last > 1 &&
    govukPagination({
      landmarkLabel: text.pages,
      previous: step(page - 1, text.previous),
      next: step(page + 1, text.next),
    })
  )
}
