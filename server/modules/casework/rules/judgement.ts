import { readableChanges } from './readable-changes.ts'

/** What an inspector says to a prompt of a case question. */
export type PromptAnswer = 'yes' | 'no' | 'na'

/** What an inspector types for one question of a case: its prompts, then the question as a whole, with the evidence for it. */
export interface JudgementText {
  /** The question's code. */
  code: string
  /** Sufficient or not; null while it is open. */
  answer: 'yes' | 'no' | null
  evidence: string
  /** By the code of the prompt. One that was not answered is not there. */
  prompts: Readonly<Record<string, PromptAnswer>>
}

/** A judgement as it stands. */
export interface Judgement extends JudgementText {
  version: number
  changedAt: Date
  changedBy: string
}

/** The history of a judgement as a reader wants it: another answer stands apart from the one before, however soon it came. */
export const readableJudgements = (changes: readonly Judgement[]): Judgement[] =>
  readableChanges(changes, (before, after) => before.answer !== after.answer)
