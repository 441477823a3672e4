import type { CaseAnswer } from './case-answer.ts'
import { inOrder } from './in-order.ts'
import type { Share } from './share.ts'
import { type Interval, wilsonInterval } from './wilson-interval.ts'

/** How many cases were answered in each way. */
export type Tally = Record<CaseAnswer['answer'], number>

/** Tallies by the code of the question. */
export type Tallies = Map<string, Tally>

/** What the cases say of one question. The share is of the cases that it applies to; the interval is null without any. */
export interface QuestionResult extends Tally {
  question: string
  share: Share
  interval: Interval | null
}

/** Counts one answer in. */
export const countIn = (tallies: Tallies, { question, answer }: CaseAnswer): void => {
  const tally = tallies.get(question)
  if (tally) tally[answer] += 1
  else tallies.set(question, { yes: 0, no: 0, na: 0, [answer]: 1 })
}

/** The results of what was counted, by code of the question. */
export const resultsOfTallies = (tallies: Tallies, population?: number): QuestionResult[] =>
  [...tallies]
    .sort(([a], [b]) => inOrder(a, b))
    .map(([question, tally]) => {
      const share = { sufficient: tally.yes, of: tally.yes + tally.no }
      return { question, ...tally, share, interval: wilsonInterval(share, population) }
    })

/**
 * The result of every question that was answered, by code, whatever the order of the answers (CASE-09). One answer of a case
 * to a question: who reads answers sees to that.
 * @param population How many cases those inspected are a sample of, as `wilsonInterval` takes it.
 */
export const resultsOfQuestions = (answers: Iterable<CaseAnswer>, population?: number): QuestionResult[] => {
  const tallies: Tallies = new Map()
  for (const answer of answers) countIn(tallies, answer)
  return resultsOfTallies(tallies, population)
}
