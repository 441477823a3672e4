import type { CaseAnswer, Grouping } from './case-answer.ts'
import { inOrder } from './in-order.ts'
import { countIn, type QuestionResult, resultsOfTallies, type Tallies } from './results-of-questions.ts'

/**
 * Fewer cases than these are few: one judgement moves their share by 25 points or more, and whoever knows the place can tell
 * whose case it is. The lead sees such results, and is told so.
 */
const enoughCases = 5

/** Whether a result rests on so few cases that it says little, and may tell whose they are. */
export const areFew = (cases: number): boolean => cases < enoughCases

/** What the cases of one group say. */
export interface GroupResults {
  /** Null: of these cases it is not recorded. */
  group: string | null
  cases: number
  /** Whether the cases are few. A question that applies to some of them only may rest on fewer still. */
  few: boolean
  questions: readonly QuestionResult[]
}

/**
 * The results of each group apart, by name, those of cases without a group last (CASE-09). How many cases each group has beyond
 * those inspected is not known, so that no interval is corrected for it: they are a little too wide, never too narrow.
 */
export const resultsByGroup = (answers: Iterable<CaseAnswer>, grouping: Grouping): GroupResults[] => {
  const byGroup = new Map<string | null, { cases: Set<string>; tallies: Tallies }>()
  for (const answer of answers) {
    const group = answer.groups[grouping] ?? null
    const counted = byGroup.get(group) ?? { cases: new Set(), tallies: new Map() }
    byGroup.set(group, counted)
    counted.cases.add(answer.case)
    countIn(counted.tallies, answer)
  }
  return [...byGroup]
    .sort(([a], [b]) => Number(a === null) - Number(b === null) || inOrder(a ?? '', b ?? ''))
    .map(([group, { cases, tallies }]) => ({
      group,
      cases: cases.size,
      few: areFew(cases.size),
      questions: resultsOfTallies(tallies),
    }))
}
