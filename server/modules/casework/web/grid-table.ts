import { slugOfCode } from '#modules/programmes'
import { paths } from '#paths'
import { govukTable, govukTag } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { wideScroll } from '#platform/web/scroll.ts'
import { counted } from '#platform/words.ts'
import type { CaseGrid, Cell, GridRow } from '../rules/case-grid.ts'
import { type CaseState, caseStateNames } from '../rules/case-state.ts'

const colours: Record<CaseState, string> = {
  unallocated: 'red',
  'not-begun': 'grey',
  'under-way': 'blue',
  completed: 'green',
  out: 'grey',
}

/** Where a case stands, as a tag. */
export const stateTag = (state: CaseState): Html =>
  govukTag({ text: caseStateNames[state], classes: `govuk-tag--${colours[state]} lantern-tag` })

const cellWords: Record<Cell, { short: string; long: string }> = {
  yes: { short: 'S', long: 'sufficient' },
  no: { short: 'I', long: 'not sufficient' },
  na: { short: 'n/a', long: 'not applicable' },
  open: { short: '·', long: 'open' },
  none: { short: '', long: 'not in its question set' },
}

/** What the letters of the grid mean. */
export const gridKey = 'S sufficient, I not sufficient, n/a not applicable by the facts of the case, · open.'

interface GridTableParams {
  reference: string
  grid: CaseGrid
  rows: readonly GridRow[]
  names: ReadonlyMap<string, string>
  riskName(id: string): string
  /** Whether this reader may see how a case was judged: others see how far it is. */
  opens(row: GridRow): boolean
}

const cellLink = ({ reference, grid }: GridTableParams, { inspected }: GridRow, cell: Cell, i: number): Html => {
  const { short, long } = cellWords[cell]
  const code = grid.columns[i] as string
  const address = `${paths.cases.show(reference, inspected.number)}#${slugOfCode(code)}`
  return cell === 'none'
    ? html`<span class="govuk-visually-hidden">${long}</span>`
    : html`<a class="govuk-link govuk-link--no-underline" href="${address}">${short}<span class="govuk-visually-hidden">: ${long}, case ${inspected.number}, ${code}</span></a>`
}

/** Cases by questions: a cell leads to the case at that question. */
export const gridTable = (params: GridTableParams): Html => {
  const { reference, grid, rows, names, riskName, opens } = params
  const columns = rows.some(opens) ? grid.columns : []
  const heads = ['Case', 'State', 'Answered', ...columns, 'Inspector', 'Risk', 'PDU', 'CRN and event']
  return wideScroll(
    'Cases by questions',
    govukTable({
      caption: counted(rows.length, 'case'),
      captionClasses: 'govuk-table__caption--s',
      classes: 'lantern-table lantern-grid',
      firstCellIsHeader: true,
      head: heads.map(text => ({ text })),
      rows: rows.map(row => {
        const { inspected, state, answered, of, cells } = row
        const mayOpen = opens(row)
        return [
          mayOpen
            ? {
                html: html`<a class="govuk-link" href="${paths.cases.show(reference, inspected.number)}">${inspected.number}<span class="govuk-visually-hidden">, open the case</span></a>`,
              }
            : { text: String(inspected.number) },
          { html: stateTag(state) },
          { text: `${answered} of ${of}` },
          ...columns.map((_, i) => (mayOpen ? { html: cellLink(params, row, cells[i] as Cell, i) } : { text: '' })),
          { text: inspected.inspector ? (names.get(inspected.inspector) ?? inspected.inspector) : '' },
          { text: inspected.riskGroup ? riskName(inspected.riskGroup) : '' },
          { text: inspected.pdu },
          { text: `${inspected.crn}, event ${inspected.eventNumber}` },
        ]
      }),
    }),
  )
}
