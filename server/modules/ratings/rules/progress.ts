import type { Question } from '#modules/programmes'
import { type Answer, isAnswered } from './answer.ts'

export interface Progress {
  answered: number
  of: number
}

/** How many of these prompts and key questions are answered yes or no. */
export const progressOn = (questions: readonly Question[], answers: ReadonlyMap<string, Answer>): Progress => ({
  answered: questions.filter(({ code }) => isAnswered(answers.get(code))).length,
  of: questions.length,
})

/** The next prompt or key question without an answer, after this position, round to the beginning; undefined when all have one. */
export const nextUnanswered = (
  all: readonly Question[],
  position: number,
  answers: ReadonlyMap<string, Answer>,
): Question | undefined =>
  [...all.slice(position + 1), ...all.slice(0, position)].find(({ code }) => !isAnswered(answers.get(code)))
