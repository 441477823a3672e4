import { paths } from '#paths'
import { govukButton, govukSelect } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { GridFilter, GridRow } from '../rules/case-grid.ts'
import { caseStateNames } from '../rules/case-state.ts'

interface GridFiltersParams {
  reference: string
  rows: readonly GridRow[]
  filter: GridFilter
  names: ReadonlyMap<string, string>
  riskName(id: string): string
}

const choices = (values: readonly (string | null)[], nameOf: (value: string) => string) =>
  [...new Set(values)]
    .flatMap(value => (value ? [{ value, text: nameOf(value) }] : []))
    .sort((a, b) => a.text.localeCompare(b.text, 'en'))

const select = (name: keyof GridFilter, label: string, filter: GridFilter, items: { value: string; text: string }[]) =>
  items.length > 1 &&
  govukSelect({
    id: name,
    name,
    label: { text: label },
    value: filter[name] ?? '',
    items: [{ value: '', text: 'All' }, ...items],
  })

/** The form that narrows the grid of cases. */
export const gridFilters = ({ reference, rows, filter, names, riskName }: GridFiltersParams): Html => {
  const cases = rows.map(({ inspected }) => inspected)
  const states = Object.entries(caseStateNames).map(([value, text]) => ({ value, text }))
  return html`
    <form method="get" action="${paths.cases.list(reference)}" class="lantern-filters" novalidate>
      ${select(
        'pdu',
        'PDU',
        filter,
        choices(
          cases.map(({ pdu }) => pdu),
          pdu => pdu,
        ),
      )}
      ${select(
        'inspector',
        'Inspector',
        filter,
        choices(
          cases.map(({ inspector }) => inspector),
          who => names.get(who) ?? who,
        ),
      )}
      ${select(
        'riskGroup',
        'Risk of serious harm',
        filter,
        choices(
          cases.map(({ riskGroup }) => riskGroup),
          riskName,
        ),
      )}
      ${select('state', 'State', filter, states)}
      <div class="govuk-button-group lantern-filters__buttons">
        ${govukButton({ text: 'Filter', classes: 'govuk-button--secondary' })}
        <a class="govuk-link" href="${paths.cases.list(reference)}">Clear filters</a>
      </div>
    </form>`
}
