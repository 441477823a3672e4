import { govukTable } from '#platform/web/govuk.ts'
import type { Html } from '#platform/web/html.ts'
import { wideScroll } from '#platform/web/scroll.ts'
import type { GridRow } from '../rules/case-grid.ts'

/** Who has which cases, and how far they are: which are unfinished (CASE-09). */
export const unfinishedTable = (rows: readonly GridRow[], names: ReadonlyMap<string, string>): Html => {
  const inspected = rows.filter(({ state }) => state !== 'out')
  const people = [...new Set(inspected.map(row => row.inspected.inspector))]
  const nameOf = (who: string | null): string => (who ? (names.get(who) ?? who) : 'Nobody yet')
  const numbers = (own: readonly GridRow[]): string => own.map(row => row.inspected.number).join(', ')
  return wideScroll(
    'Who has which cases',
    govukTable({
      caption: 'Who has which cases',
      captionClasses: 'govuk-table__caption--s',
      classes: 'lantern-table',
      firstCellIsHeader: true,
      head: ['Inspector', 'Completed', 'Under way', 'Not begun', 'Unfinished cases'].map(text => ({ text })),
      rows: people
        .toSorted((a, b) => Number(a === null) - Number(b === null) || nameOf(a).localeCompare(nameOf(b), 'en'))
        .map(who => {
          const own = inspected.filter(row => row.inspected.inspector === who)
          const count = (...states: string[]) => String(own.filter(({ state }) => states.includes(state)).length)
          return [
            { text: nameOf(who) },
            { text: count('completed') },
            { text: count('under-way') },
            { text: count('not-begun', 'unallocated') },
            { text: numbers(own.filter(({ state }) => state !== 'completed')) || 'None' },
          ]
        }),
    }),
  )
}
