import type { OpenInspection } from '#modules/planning'
import { type Question, questionsOf, slugOfCode } from '#modules/programmes'
import { NotFound } from '#platform/errors.ts'

export interface QuestionParams extends Record<string, string> {
  reference: string
  standard: string
  prompt: string
}

/** The prompt or key question that an address means, among all of the inspection, with those before and after it. */
export const findQuestion = (
  { programme, inspection }: OpenInspection,
  { standard, prompt }: QuestionParams,
): { question: Question; all: Question[]; position: number } => {
  const all = questionsOf(programme, inspection.level)
  const position = all.findIndex(({ code }) => slugOfCode(code) === prompt)
  const question = all[position]
  if (!question || slugOfCode(question.standard.code) !== standard) throw new NotFound(`question ${prompt}`)
  return { question, all, position }
}
