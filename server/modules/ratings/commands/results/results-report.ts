import {
  type CaseAnswer,
  type Grouping,
  type GroupResults,
  groupingsFor,
  type QuestionResult,
  resultsByGroup,
  resultsOfQuestions,
} from '#modules/casework'
import type { Programme } from '#modules/programmes'
import { type RatingsFromCases, ratingsFromCases } from '../../rules/ratings-from-cases.ts'

/** What the answers of one inspection, or one file, come to. */
export interface ResultsReport extends RatingsFromCases {
  questions: readonly QuestionResult[]
  groups: readonly { grouping: Grouping; results: readonly GroupResults[] }[]
  /** Groups that are there and that this programme's results must not be looked at by. */
  keptTogether: readonly Grouping[]
}

/** How the answers are to be read: by which programme, at which level, as a sample of how many cases, by which groups. */
export interface ReportOptions {
  by: { programme: Programme; level: string } | undefined
  population: number | undefined
  groupings: readonly Grouping[]
}

/**
 * Works out all results of these answers. Without a programme nothing is banded or rated, and every group may be looked at.
 * @throws RangeError when there are more cases than the population has.
 */
export const resultsReport = (
  answers: Iterable<CaseAnswer>,
  { by, population, groupings }: ReportOptions,
): ResultsReport => {
  const questions = resultsOfQuestions(answers, population)
  const allowed = by ? groupingsFor(by.programme) : groupings
  const apart = groupings.filter(grouping => allowed.includes(grouping))
  const shares = Object.fromEntries(questions.map(({ question, share }) => [question, share]))
  return {
    questions,
    groups: apart.map(grouping => ({ grouping, results: resultsByGroup(answers, grouping) })),
    keptTogether: groupings.filter(grouping => !allowed.includes(grouping)),
    ...(by ? ratingsFromCases(by.programme, by.level, shares) : { standards: {} }),
  }
}
