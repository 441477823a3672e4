import { type Grouping, groupings } from '#modules/casework'
import type { TableRow } from '#platform/documents/table-row.ts'

/** Where in a row what stands, from 0. */
export interface AnswerColumns {
  case: number
  question: number
  answer: number
  groups: readonly { grouping: Grouping; at: number }[]
  /** How many cells a row has. */
  width: number
  /** Names of columns that nothing is read from. */
  unread: readonly string[]
}

const needed = ['case', 'question', 'answer'] as const

/** `Risk group`, `risk_group` and `RISK-GROUP` are the same column. */
const plain = (name: string): string => name.toLowerCase().replaceAll(/[\s_-]/g, '')

/** Finds the columns of a file of answers by their names, in any order. Or what is wrong with them, a line for each fault. */
export const answerColumns = ({
  line,
  cells: header,
}: TableRow): { columns: AnswerColumns; faults: readonly [] } | { columns: null; faults: readonly string[] } => {
  const names = header.map(plain)
  const at = (name: string): number => names.indexOf(plain(name))
  const known = [...needed, ...groupings]
  const faults = known.flatMap(name => {
    const times = names.filter(each => each === plain(name)).length
    if (times > 1) return [`line ${line}: there are ${times} columns “${name}”`]
    return times === 0 && needed.some(each => each === name) ? [`line ${line}: there is no column “${name}”`] : []
  })
  if (faults.length > 0) return { columns: null, faults }
  const columns = {
    case: at('case'),
    question: at('question'),
    answer: at('answer'),
    groups: groupings.map(grouping => ({ grouping, at: at(grouping) })).filter(group => group.at >= 0),
    width: names.length,
    unread: header.filter((name, i) => name.trim() !== '' && !known.some(each => plain(each) === names[i])),
  }
  return { columns, faults: [] }
}
