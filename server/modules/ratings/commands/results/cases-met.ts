import type { CaseAnswer } from '#modules/casework'
import type { TableRow } from '#platform/documents/table-row.ts'
import { quoted } from '../../rules/quoted.ts'
import type { AnswerColumns } from './answer-columns.ts'
import type { Complain } from './complain.ts'

/** A case as the first row that has it. */
export interface CaseMet {
  /** Empty where the cell is: such a row has no case. */
  name: string
  /** From 0, as they come. */
  number: number
  line: number
  groups: CaseAnswer['groups']
}

/** The cases of a file, as its rows name them. Finds those that are in two groups of a kind. */
export const casesMet = ({ case: at, groups: columns }: AnswerColumns, complain: Complain) => {
  const byName = new Map<string, CaseMet>()
  /** By the cell as it is, blanks and all, so that most rows need no trimming. */
  const byCell = new Map<string, CaseMet>()

  const groupsIn = (cells: readonly string[]): CaseAnswer['groups'] =>
    Object.fromEntries(
      columns.flatMap(({ grouping, at }) => {
        const group = cells[at]?.trim()
        return group ? [[grouping, group]] : []
      }),
    )

  const first = (cell: string, { line, cells }: TableRow): CaseMet => {
    const name = cell.trim()
    const met = byName.get(name) ?? { name, number: byName.size, line, groups: groupsIn(cells) }
    byCell.set(cell, met)
    if (name !== '') byName.set(name, met)
    return met
  }

  const checkGroups = ({ name, line: before, groups }: CaseMet, { line, cells }: TableRow): void => {
    for (const { grouping, at } of columns) {
      const there = groups[grouping] ?? ''
      if (cells[at] === there) continue
      const here = cells[at]?.trim() ?? ''
      if (here !== there)
        complain(
          line,
          grouping,
          `case ${quoted(name)} has ${quoted(here)} here, and ${quoted(there)} on line ${before}`,
        )
    }
  }

  return {
    /** The case of this row. */
    meet(row: TableRow): CaseMet {
      const cell = row.cells[at] as string
      const met = byCell.get(cell) ?? first(cell, row)
      if (met.name === '') complain(row.line, 'case', 'it is empty')
      else if (met.line !== row.line) checkGroups(met, row)
      return met
    },
    /** How many there are. */
    count: (): number => byName.size,
  }
}
