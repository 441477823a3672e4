import { type Html, html } from '#platform/web/html.ts'
import { inLanguage, type Language } from '#platform/web/language.ts'
import { pageNumber, pagination } from '#platform/web/pagination.ts'

/** How many files stand on one page: of one item there may be a thousand. */
const pageSize = 50

const en = (from: string, to: string, all: string) => `Files ${from} to ${to} of ${all}`
const cy: typeof en = (from, to, all) => `Ffeiliau ${from} i ${to} o ${all}`

/** Where the list of files stands, and which part of it is asked for. */
export interface FilesPageParams {
  address: string
  query: Record<string, string>
  language?: Language
}

/** Some of many files, with the links to the others. All of them, and no links, where they fit on one page. */
export const filesOfPage = <F>(
  files: readonly F[],
  { address, query, language = 'en' }: FilesPageParams,
): { shown: readonly F[]; links: Html } => {
  const total = files.length
  if (total <= pageSize) return { shown: files, links: html`` }
  const page = pageNumber(query.page, { total, pageSize })
  const from = (page - 1) * pageSize
  const shown = files.slice(from, from + pageSize)
  const [first, last, all] = [from + 1, from + shown.length, total].map(each => each.toLocaleString('en-GB')) as [
    string,
    string,
    string,
  ]
  return {
    shown,
    links: html`
      <p class="govuk-body">${inLanguage({ en, cy }, language)(first, last, all)}</p>
      ${pagination({ address, query: {}, page, total, pageSize, language })}`,
  }
}
