import { govukPagination } from './govuk.ts'
import { type Html, html } from './html.ts'

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
}: {
  address: string
  query: Record<string, string>
  page: number
  total: number
  pageSize: number
}): Html => {
  const last = Math.ceil(total / pageSize)
  if (last <= 1) return html``
  const href = (number: number): string => `${address}?${new URLSearchParams({ ...query, page: String(number) })}`
  return govukPagination({
    previous: page > 1 ? { href: href(page - 1) } : undefined,
    next: page < last ? { href: href(page + 1) } : undefined,
    items: shown(page, last).map(number =>
      number === null ? { ellipsis: true } : { number, href: href(number), current: number === page },
    ),
  })
}
