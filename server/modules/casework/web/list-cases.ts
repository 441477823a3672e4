import { namesOfPeople } from '#modules/people'
import { inspectionFrame, leads, openInspection, reasonsNotToWorkOn } from '#modules/planning'
import { closingOf, kindNames, reasonsAfterClosing, samplesAt } from '#modules/sampling'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { NotFound } from '#platform/errors.ts'
import { html } from '#platform/web/html.ts'
import type { Page } from '#platform/web/page.ts'
import type { Answer } from '#platform/web/view.ts'
import { counted } from '#platform/words.ts'
import { takeUpCases } from '../actions/take-up-cases.ts'
import { answersByCase } from '../queries/case-answers.ts'
import { casesOf } from '../queries/cases.ts'
import { countNotTakenUp } from '../queries/not-taken-up.ts'
import { caseGrid, filterGrid, type GridFilter } from '../rules/case-grid.ts'
import { reasonsNotToOpen } from '../rules/reasons-not-to-open.ts'
import { gridFilters } from './grid-filters.ts'
import { gridKey, gridTable } from './grid-table.ts'
import { takingUp } from './taking-up.ts'

const drawnToo = (number: number): string =>
  `Case ${number} had been added by arrangement, and is of the sample now, with what was judged of it`

/** The cases of an inspection by questions: how each was answered so far, who has it, and where it stands (CASE-01, CASE-09). */
export const listCasesPage = ({ db }: { db: Db }): Page => ({
  path: paths.cases.list(':reference'),
  permission: 'cases:view',
  audit: 'LIST_CASES',

  async get({ params, user, query, csrf }) {
    const open = await openInspection(db, user, params.reference as string)
    const { inspection, programme, team, reader } = open
    const [sample] = samplesAt(programme, inspection.level)
    if (!sample) throw new NotFound(`cases of ${inspection.reference}: none is inspected at its level`)
    const [cases, answers, waiting, names, closing] = await Promise.all([
      casesOf(db, inspection.id),
      answersByCase(db, inspection.id),
      countNotTakenUp(db, inspection.id),
      namesOfPeople(db),
      closingOf(db, inspection.id),
    ])
    const grid = caseGrid(programme, inspection.fieldwork, cases, answers)
    const filter: GridFilter = query
    // An inspector sees only their own cases; who leads, sets up or oversees the inspection, who has which (CASE-01).
    const seesOwnOnly = reader.permissions.has('cases:judge') && !leads(team, reader)
    const seen = grid.rows.filter(({ inspected }) => !seesOwnOnly || inspected.inspector === reader.username)
    const rows = filterGrid(seen, filter)
    const kinds = kindNames(programme, sample)
    const mayAllocate =
      reasonsNotToWorkOn(team, reader, 'cases:allocate').length === 0 && reasonsAfterClosing(closing).length === 0
    const mayArrange = mayAllocate && reader.permissions.has('cases:decide') && leads(team, reader)
    return {
      ...inspectionFrame(open, 'cases'),
      heading: 'Cases',
      title: `Cases, ${inspection.placeName}`,
      wide: true,
      content: html`
        ${takingUp({ reference: inspection.reference, waiting, taken: cases.length, mayAllocate, csrf })}
        ${
          cases.length > 0 &&
          html`
          ${mayAllocate && html`<p class="govuk-body"><a class="govuk-link" href="${paths.cases.allocate(inspection.reference)}">Allocate cases to inspectors</a></p>`}
          ${mayArrange && html`<p class="govuk-body"><a class="govuk-link" href="${paths.cases.arrange(inspection.reference)}">Add a case by arrangement with the inspected body</a></p>`}
          ${gridFilters({ reference: inspection.reference, rows: seen, filter, names, riskName: kinds.riskGroup })}
          <p class="govuk-body">${gridKey}</p>
          ${
            rows.length === 0
              ? html`<p class="govuk-body">No case matches. Take a filter away to see more.</p>`
              : gridTable({
                  ...{ reference: inspection.reference, grid, rows, names, riskName: kinds.riskGroup },
                  opens: ({ inspected }) => reasonsNotToOpen({ team, reader, inspected }).length === 0,
                })
          }`
        }`,
    }
  },

  async post({ params, user, act }): Promise<Answer> {
    const open = await openInspection(db, user, params.reference as string)
    const { cases, arranged } = await takeUpCases(db, act, open)
    const notice =
      cases === 0
        ? 'Every case of the sample was taken up already'
        : [`${counted(cases, 'case')} ${cases === 1 ? 'is' : 'are'} taken up`, ...arranged.map(drawnToo)].join('. ')
    return { redirect: paths.cases.list(open.inspection.reference), notice }
  },
})
