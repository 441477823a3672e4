import type { Judgement } from './judgement.ts'
import type { CaseQuestionAsked } from './questions-of-case.ts'

/** How far a case is. */
export interface CaseProgress {
  answered: number
  /** Questions that are asked, or may be: one that a missing fact decides counts until the fact is there. */
  of: number
  /** Codes of the questions that are asked and not answered. */
  open: readonly string[]
  /** Codes of the questions of which nobody knows yet whether they are asked. */
  undecided: readonly string[]
}

/** How many of a case's questions are answered, and which are not. */
export const caseProgress = (
  questions: readonly CaseQuestionAsked[],
  judgements: ReadonlyMap<string, Pick<Judgement, 'answer'>>,
): CaseProgress => {
  const codes = (applies: string) =>
    questions.filter(question => question.applies === applies).map(({ question }) => question.code)
  const asked = codes('yes')
  const undecided = codes('unknown')
  const open = asked.filter(code => !judgements.get(code)?.answer)
  return { answered: asked.length - open.length, of: asked.length + undecided.length, open, undecided }
}
