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

const typing = 10 * 60 * 1000

/**
 * The history as a reader wants it: saves of one person that follow each other within ten minutes with the same answer are one
 * entry, its last. Newest first.
 */
export const readableJudgements = (changes: readonly Judgement[]): Judgement[] => {
  const entries: Judgement[] = []
  for (const change of changes.toSorted((a, b) => a.version - b.version)) {
    const last = entries.at(-1)
    const goesOn =
      last !== undefined &&
      last.changedBy === change.changedBy &&
      last.answer === change.answer &&
      change.changedAt.getTime() - last.changedAt.getTime() < typing
    if (goesOn) entries[entries.length - 1] = change
    else entries.push(change)
  }
  return entries.reverse()
}
