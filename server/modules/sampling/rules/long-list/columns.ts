import type { Cases } from '#modules/programmes'
import type { Column } from './column.ts'
import { factColumn } from './fact-column.ts'
import { identityColumns, type ListNeeds } from './identity-columns.ts'

/** Every column that a list for a programme may have: those of the case itself, and one for each fact. */
export const columnsFor = (facts: Cases['facts'], needs: ListNeeds): Column[] => {
  const identity = identityColumns(needs)
  const own = new Set(identity.map(({ key }) => key))
  return [...identity, ...facts.filter(({ id }) => !own.has(id)).map(fact => factColumn(fact, facts))]
}
