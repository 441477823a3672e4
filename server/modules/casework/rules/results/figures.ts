import type { InspectedCase } from '../inspected-case.ts'
import { isInspected } from '../inspected-case.ts'
import { counts } from './answers-of-cases.ts'
import type { CaseAnswer } from './case-answer.ts'
import { type QuestionResult, resultsOfQuestions } from './results-of-questions.ts'

/** What the cases of an inspection say at one moment. */
export interface Figures {
  /** Cases that count, and of how many of the sample. */
  completed: number
  of: number
  /** How many cases the sample was drawn from: intervals are corrected for it. Null where that is not known. */
  population: number | null
  questions: readonly QuestionResult[]
}

/** The figures of an inspection's cases as they stand (CASE-09). */
export const figuresOf = (
  cases: readonly InspectedCase[],
  answers: readonly CaseAnswer[],
  population: number | undefined,
): Figures => {
  const sampled = cases.filter(each => each.sampled !== null && isInspected(each))
  const completed = cases.filter(counts).length
  // A list that was drawn from anew may be smaller than what was inspected: then nothing is corrected.
  const known = population !== undefined && population >= completed ? population : undefined
  return {
    completed,
    of: sampled.length,
    population: known ?? null,
    questions: resultsOfQuestions(answers, known),
  }
}
