import type { Programme } from '#modules/programmes'
import { caseProgress } from './case-progress.ts'
import { type CaseState, caseStateOf } from './case-state.ts'
import type { InspectedCase } from './inspected-case.ts'
import { questionsOfCase } from './questions-of-case.ts'

/** How one question of a case stands: `na` by the facts, `open` while nobody has answered, `none` when its set has no such question. */
export type Cell = 'yes' | 'no' | 'na' | 'open' | 'none'

/** A case in the grid. */
export interface GridRow {
  inspected: InspectedCase
  state: CaseState
  answered: number
  of: number
  /** In the order of the grid's columns. */
  cells: readonly Cell[]
}

/** Cases by questions, as the lead inspector sees them while they are judged (CASE-09). */
export interface CaseGrid {
  /** Codes of the questions that any case's set has, in the programme's order. */
  columns: readonly string[]
  rows: readonly GridRow[]
}

/** What narrows the grid. */
export interface GridFilter {
  pdu?: string | undefined
  inspector?: string | undefined
  riskGroup?: string | undefined
  state?: string | undefined
}

type Answers = Readonly<Record<string, 'yes' | 'no'>>

/** Puts the cases of an inspection and their answers into a grid. */
export const caseGrid = (
  programme: Programme,
  fieldwork: string,
  cases: readonly InspectedCase[],
  answersOf: ReadonlyMap<string, Answers>,
): CaseGrid => {
  const setsUsed = new Set(cases.map(({ questionSet }) => questionSet))
  const asked = new Set(
    programme.cases.questionSets.filter(({ id }) => setsUsed.has(id)).flatMap(({ questions }) => questions),
  )
  const columns = programme.cases.questions.map(({ code }) => code).filter(code => asked.has(code))
  const rows = cases.map((inspected): GridRow => {
    const answers = answersOf.get(inspected.id) ?? {}
    const questions = questionsOfCase(programme, inspected, fieldwork)
    const given = new Map(Object.entries(answers).map(([code, answer]) => [code, { answer }]))
    const { answered, of } = caseProgress(questions, given)
    const applies = new Map(questions.map(({ question, applies }) => [question.code, applies]))
    const cells = columns.map((code): Cell => {
      const how = applies.get(code)
      if (how === undefined) return 'none'
      return how === 'no' ? 'na' : (answers[code] ?? 'open')
    })
    return { inspected, state: caseStateOf(inspected, answered), answered, of, cells }
  })
  return { columns, rows }
}

/** The rows that a filter leaves. */
export const filterGrid = (rows: readonly GridRow[], filter: GridFilter): GridRow[] =>
  rows.filter(
    ({ inspected, state }) =>
      (!filter.pdu || inspected.pdu === filter.pdu) &&
      (!filter.inspector || inspected.inspector === filter.inspector) &&
      (!filter.riskGroup || inspected.riskGroup === filter.riskGroup) &&
      (!filter.state || state === filter.state),
  )
