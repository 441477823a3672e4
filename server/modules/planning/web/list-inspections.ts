import { type ListedProgramme, listProgrammes } from '#modules/programmes'
import { paths } from '#paths'
import type { User } from '#platform/auth/user.ts'
import { formatDay, londonDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { govukButton, govukTable } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { mojBadge } from '#platform/web/moj.ts'
import type { Page } from '#platform/web/page.ts'
import { pagination } from '#platform/web/pagination.ts'
import { listPlaces } from '../queries/places.ts'
import {
  type InspectionFilter,
  type ListedInspection,
  listPhases,
  pageSize,
  searchInspections,
} from '../queries/search-inspections.ts'
import { seesAll } from '../rules/access.ts'
import { inspectionFilters } from './inspection-filters.ts'

const filterFrom = (query: Record<string, string>, user: User): InspectionFilter => ({
  programme: query.programme,
  phase: query.phase,
  region: query.region,
  text: query.text?.trim(),
  teamOf: seesAll(user) ? undefined : user.username,
})

/** Every inspection that this person may open, by programme, phase, region and text, 50 on a page. */
export const listInspectionsPage = ({ db }: { db: Db }): Page => ({
  path: paths.inspections.list,
  permission: 'inspections:view',
  audit: 'INSPECTIONS',

  async get({ query, user, act }) {
    const today = londonDay(act.when)
    const page = Math.min(Math.max(1, Math.trunc(Number(query.page)) || 1), 10_000)
    const [{ rows, total }, programmes, regions, phases] = await Promise.all([
      searchInspections(db, filterFrom(query, user), { today, page }),
      listProgrammes(db, today),
      listPlaces(db, 'region', today),
      listPhases(db),
    ])
    return {
      heading: 'Inspections',
      place: 'inspections',
      wide: true,
      content: html`
        ${
          user.permissions.has('inspections:create') &&
          govukButton({ text: 'Set up an inspection', href: paths.inspections.create })
        }
        ${inspectionFilters(query, { programmes, regions, phases })}
        ${total === 0 ? nothing(query, user) : table(rows, { total, programmes })}
        ${pagination({ address: paths.inspections.list, query, page, total, pageSize })}`,
    }
  },
})

const nothing = (query: Record<string, string>, user: User): Html => {
  const filtered = ['programme', 'phase', 'region', 'text'].some(name => query[name])
  if (filtered) return html`<p class="govuk-body">No inspection matches. Take a filter away to see more.</p>`
  return seesAll(user)
    ? html`<p class="govuk-body">No inspection has been set up yet.</p>`
    : html`<p class="govuk-body">You are not on the team of any inspection yet. The head of programme puts people on teams.</p>`
}

const phaseOf = ({ phase, begun }: ListedInspection): string =>
  phase ?? (begun ? 'All its dates have passed' : 'Not begun')

const programmeOf = (row: ListedInspection, programmes: readonly ListedProgramme[]): string => {
  const found = programmes.find(({ id }) => id === row.programme)
  const levels = found?.content.programme.levels ?? []
  const level = levels.length > 1 && levels.find(({ id }) => id === row.level)?.name
  return [found?.name ?? row.programme, level].filter(Boolean).join(', ')
}

const table = (
  rows: readonly ListedInspection[],
  { total, programmes }: { total: number; programmes: readonly ListedProgramme[] },
): Html => html`
  <div class="lantern-scroll" tabindex="0" role="region" aria-label="Inspections">
  ${govukTable({
    caption: total === 1 ? '1 inspection' : `${total.toLocaleString('en-GB')} inspections`,
    captionClasses: 'govuk-table__caption--m',
    classes: 'lantern-table',
    firstCellIsHeader: true,
    head: [
      { text: 'What is inspected' },
      { text: 'Programme' },
      { text: 'Fieldwork date' },
      { text: 'Phase' },
      { text: 'Lead inspector' },
    ],
    rows: rows.map(row => [
      {
        html: html`<a class="govuk-link" href="${paths.inspections.show(row.reference)}">${row.placeName}</a>
          ${row.placeInvented && mojBadge({ text: 'Invented place', classes: 'moj-badge--grey' })}
          <br><span class="govuk-hint lantern-small">${row.reference}${row.region && html` · ${row.region}`}</span>`,
      },
      { text: programmeOf(row, programmes) },
      { text: formatDay(row.fieldwork) },
      { text: phaseOf(row) },
      { text: row.leads ?? 'Not yet named' },
    ]),
  })}
  </div>`
