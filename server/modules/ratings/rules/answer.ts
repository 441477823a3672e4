/** The answer to a prompt or key question as it stands. */
export interface Answer {
  code: string
  answer: 'yes' | 'no' | null
  reasons: string
  version: number
  changedAt: Date
  changedBy: string
}

/** One save of an answer: from what to what, by whom, when and why. */
export interface AnswerChange {
  version: number
  fromAnswer: 'yes' | 'no' | null
  toAnswer: 'yes' | 'no' | null
  fromReasons: string
  toReasons: string
  why: string
  changedAt: Date
  changedBy: string
}

/** A yes or no without reasons is half an answer (NAT Q5: yes or no, with the reasons). */
export const isAnswered = (answer: Pick<Answer, 'answer'> | undefined): boolean => Boolean(answer?.answer)

/** What to point out about an answer: not blocked, said. */
export const remarksOn = (
  answer: Pick<Answer, 'answer' | 'reasons'> | undefined,
  piecesOfEvidence: number,
): string[] =>
  answer?.answer
    ? [
        ...(answer.reasons.trim() === '' ? ['Answered without reasons'] : []),
        ...(piecesOfEvidence === 0 ? ['Answered without linked evidence'] : []),
      ]
    : []

const typing = 10 * 60 * 1000

/**
 * The history as a reader wants it: saves of one person that follow each other within ten minutes, with the same yes or no
 * and no reason given for a change, are one entry, from the first's beginning to the last's end. Newest first.
 */
export const readableHistory = (changes: readonly AnswerChange[]): AnswerChange[] => {
  const entries: AnswerChange[] = []
  for (const change of changes.toSorted((a, b) => a.version - b.version)) {
    const last = entries.at(-1)
    const goesOn =
      last !== undefined &&
      last.changedBy === change.changedBy &&
      last.toAnswer === change.toAnswer &&
      change.why === '' &&
      change.changedAt.getTime() - last.changedAt.getTime() < typing
    if (goesOn)
      entries[entries.length - 1] = {
        ...change,
        fromAnswer: last.fromAnswer,
        fromReasons: last.fromReasons,
        why: last.why,
      }
    else entries.push(change)
  }
  return entries.reverse()
}
