import { govukPagination } from './govuk.ts'
import { type Html, html } from './html.ts'
import { inLanguage, type Language } from './language.ts'

const en = {
  landmark: 'Pages',
  previous: html`Previous<span class="govuk-visually-hidden"> page</span>`,
  next: html`Next<span class="govuk-visually-hidden"> page</span>`,
  page: (number: number) => `Page ${number}`,
}
const cy: typeof en = {
  landmark: 'Tudalennau',
  previous: html`Blaenorol<span class="govuk-visually-hidden">: y dudalen flaenorol</span>`,
  next: html`Nesaf<span class="govuk-visually-hidden">: y dudalen nesaf</span>`,
  page: number => `Tudalen ${number}`,
}

/** The number of a page as an address gives it: 1 for whatever is none, the last for one beyond it. */
export const pageNumber = (given: unknown, { total, pageSize }: { total: number; pageSize: number }): number =>
  Math.min(Math.max(1, Math.trunc(Number(given)) || 1), Math.max(1, Math.ceil(total / pageSize)))

/** The first, the last, and those around where one is; `null` for a gap. */
const shown = (page: number, last: number): (number | null)[] => {
  const near = [1, page - 1, page, page + 1, last].filter(number => number >= 1 && number <= last)
  const numbers = [...new Set(near)].sort((a, b) => a - b)
  return numbers.flatMap((number, i) => {
    const before = numbers[i - 1]
    return before !== undefined && number - before > 1 ? [null, number] : [number]
  })
}

/** Links to the other pages of a list that keep what it is narrowed to. Nothing when all fits on one page. */
export const pagination = ({
  address,
  query,
  page,
  total,
  pageSize,
  language = 'en',
}: {
  address: string
  query: Record<string, string>
  page: number
  total: number
  pageSize: number
  language?: Language
}): Html => {
  const text = inLanguage({ en, cy }, language)
  const last = Math.ceil(total / pageSize)
  if (last <= 1) return html``
  const href = (number: number): string => `${address}?${new URLSearchParams({ ...query, page: String(number) })}`
  return govukPagination({
    landmarkLabel: text.landmark,
    previous: page > 1 ? { href: href(page - 1), html: text.previous } : undefined,
    next: page < last ? { href: href(page + 1), html: text.next } : undefined,
    items: shown(page, last).map(number =>
      number === null
        ? { ellipsis: true }
        : { number, href: href(number), current: number === page, visuallyHiddenText: text.page(number) },
    ),
  })
}
