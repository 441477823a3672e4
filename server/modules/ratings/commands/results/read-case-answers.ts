import type { CaseAnswer, Grouping } from '#modules/casework'
import { readCsv } from '#platform/documents/csv.ts'
import type { TableRow } from '#platform/documents/table-row.ts'
import { UnreadableFile } from '#platform/documents/unreadable-file.ts'
import { quoted } from '../../rules/quoted.ts'
import { type AnswerColumns, answerColumns } from './answer-columns.ts'
import { answersKept } from './answers-kept.ts'
import { casesMet } from './cases-met.ts'
import { questionsMet } from './questions-met.ts'

/** The answers of a file, by which groups they have, and the names of columns that are not read. Or every fault, a line each. */
export interface ReadAnswers {
  answers: Iterable<CaseAnswer>
  cases: number
  groupings: readonly Grouping[]
  unread: readonly string[]
  faults: readonly string[]
}

const words = ['yes', 'no', 'na'] as const

const answerOf = (cell: string): CaseAnswer['answer'] | undefined =>
  words.find(word => word === cell) ?? words.find(word => word === cell.trim().toLowerCase())

const isBlank = ({ cells }: TableRow): boolean => cells.every(cell => cell.trim() === '')

/** Reads the rows beneath the header. What quotation marks out of balance hide is not guessed at: reading ends there. */
const readRows = (rows: Iterable<TableRow>, columns: AnswerColumns, asked: ReadonlySet<string> | undefined) => {
  const faults: string[] = []
  const complain = (line: number, column: string, words: string): void => {
    faults.push(`line ${line}, column ${column}: ${words}`)
  }
  const cases = casesMet(columns, complain)
  const answers = answersKept()
  const questions = questionsMet(columns, asked, complain)
  const read = (row: TableRow): void => {
    const cell = row.cells[columns.answer] as string
    const answer = answerOf(cell)
    if (!answer && isBlank(row)) return
    const met = cases.meet(row)
    const question = questions.answered(row, met)
    if (!answer) complain(row.line, 'answer', `${quoted(cell)} is no answer: yes, no or na`)
    else if (question !== undefined) answers.keep(met, question, answer)
  }
  try {
    for (const row of rows) {
      if (row.cells.length === columns.width) read(row)
      else if (!isBlank(row))
        faults.push(`line ${row.line}: there are ${row.cells.length} cells for ${columns.width} columns`)
    }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    faults.push(error.message)
  }
  if (faults.length === 0 && cases.count() === 0) faults.push('there is no answer beneath the names of the columns')
  return { answers, cases: cases.count(), faults }
}

/**
 * Reads CSV with a row for each answer: the columns `case`, `question` and `answer`, and any of the groups that results are
 * looked at by, in any order and any case. Empty rows are passed over.
 * @param asked The codes of the questions that there are; without it any code is one.
 * @throws UnreadableFile when quotation marks are out of balance in the names of the columns.
 */
export const readCaseAnswers = (text: string, asked?: ReadonlySet<string>): ReadAnswers => {
  const rows = readCsv(text)
  const nothing = { answers: [], cases: 0, groupings: [], unread: [] }
  let header = rows.next()
  while (!header.done && isBlank(header.value)) header = rows.next()
  if (header.done) return { ...nothing, faults: ['the file is empty'] }
  const { columns, faults } = answerColumns(header.value)
  if (!columns) return { ...nothing, faults }
  const groupings = columns.groups.map(({ grouping }) => grouping)
  return { ...readRows(rows, columns, asked), groupings, unread: columns.unread }
}
