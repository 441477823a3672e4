import type { Programme } from '#modules/programmes'
import { contradictionsOf, type Facts } from '#modules/sampling'
import { formatDay } from '#platform/dates.ts'

const day = /\d{4}-\d{2}-\d{2}/

/** What in the facts of a case does not agree with the rest of them, as in a long list: pointed out, never blocked. */
export const contradictingFacts = ({ cases }: Pick<Programme, 'cases'>, facts: Facts): string[] =>
  contradictionsOf(new Map(Object.entries(facts))).map(({ key, expected }) => {
    const name = cases.facts.find(({ id }) => id === key)?.name ?? key
    return `${name}: expected ${expected.replace(day, found => formatDay(found))}`
  })
