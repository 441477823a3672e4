import type { TableRow } from '#platform/documents/table-row.ts'
import { quoted } from '../../rules/quoted.ts'
import type { AnswerColumns } from './answer-columns.ts'
import type { CaseMet } from './cases-met.ts'
import type { Complain } from './complain.ts'

/** A question that is answered. */
interface QuestionMet {
  code: string
  /** What is wrong with its code; undefined when nothing is. */
  fault: string | undefined
  /** By the number of the case: the line that answers it. */
  lines: number[]
}

/** The questions of a file, as its rows name them. Finds those that are not asked, and those a case answers twice. */
export const questionsMet = (
  { question: at }: AnswerColumns,
  asked: ReadonlySet<string> | undefined,
  complain: Complain,
) => {
  const byCode = new Map<string, QuestionMet>()
  /** By the cell as it is, blanks and all, so that most rows need no trimming. */
  const byCell = new Map<string, QuestionMet>()

  const faultOf = (code: string): string | undefined => {
    if (code === '') return 'it is empty'
    return asked && !asked.has(code) ? `${quoted(code)} is no question that the programme asks of cases` : undefined
  }

  const first = (cell: string): QuestionMet => {
    const code = cell.trim()
    const met = byCode.get(code) ?? { code, fault: faultOf(code), lines: [] }
    byCode.set(code, met)
    byCell.set(cell, met)
    return met
  }

  return {
    /** The code of the question that this row answers for this case; undefined when that is a fault. */
    answered({ line, cells }: TableRow, { name, number }: CaseMet): string | undefined {
      const cell = cells[at] as string
      const { code, fault, lines } = byCell.get(cell) ?? first(cell)
      if (fault) complain(line, 'question', fault)
      if (fault || name === '') return undefined
      const before = lines[number]
      if (before === undefined) {
        lines[number] = line
        return code
      }
      complain(line, 'question', `case ${quoted(name)} answers ${quoted(code)} a second time, after line ${before}`)
      return undefined
    },
  }
}
