import type { ListedProgramme } from '#modules/programmes'
import { paths } from '#paths'
import { govukButton, govukInput, govukSelect } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { Place } from '../rules/place.ts'

interface Choices {
  programmes: readonly ListedProgramme[]
  regions: readonly Place[]
  phases: readonly { phase: string; name: string }[]
}

const select = (
  name: string,
  label: string,
  value: string | undefined,
  items: { value: string; text: string }[],
): Html =>
  govukSelect({
    id: name,
    name,
    label: { text: label },
    value: value ?? '',
    items: [{ value: '', text: 'All' }, ...items],
  })

/** What the list of inspections is narrowed to: a form that asks for the same page again. */
export const inspectionFilters = (
  query: Record<string, string>,
  { programmes, regions, phases }: Choices,
): Html => html`
  <form method="get" action="${paths.inspections.list}" class="lantern-filters" novalidate>
    ${select(
      'programme',
      'Programme',
      query.programme,
      programmes.map(({ id, name }) => ({ value: id, text: name })),
    )}
    ${select('phase', 'Phase', query.phase, [
      { value: 'not-begun', text: 'Not begun' },
      ...phases.map(({ phase, name }) => ({ value: phase, text: name })),
      { value: 'over', text: 'All its dates have passed' },
    ])}
    ${select(
      'region',
      'Region',
      query.region,
      regions.map(({ code, name }) => ({ value: code, text: name })),
    )}
    ${govukInput({ id: 'text', name: 'text', label: { text: 'Place or reference' }, value: query.text, spellcheck: false })}
    <div class="govuk-button-group lantern-filters__buttons">
      ${govukButton({ text: 'Filter', classes: 'govuk-button--secondary' })}
      <a class="govuk-link" href="${paths.inspections.list}">Clear filters</a>
    </div>
  </form>`
