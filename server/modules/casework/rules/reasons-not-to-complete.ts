import type { CaseProgress } from './case-progress.ts'
import { type CaseSetting, reasonsNotToJudge, reasonsOfCase } from './reasons-not-to-judge.ts'
import { reasonsNotToOpen } from './reasons-not-to-open.ts'

/** Why a case cannot be completed. Empty: it can. Every question that is asked of it has to be answered (CASE-02). */
export const reasonsNotToComplete = (setting: CaseSetting, { open, undecided }: CaseProgress): string[] => {
  const closed = reasonsNotToJudge(setting)
  if (closed.length > 0) return closed
  return [
    ...(open.length > 0 ? [`Answer ${open.join(', ')}: ${open.length === 1 ? 'it is' : 'they are'} still open`] : []),
    ...(undecided.length > 0
      ? [`Record the facts that decide whether ${undecided.join(', ')} ${undecided.length === 1 ? 'applies' : 'apply'}`]
      : []),
  ]
}

/** Why a completed case cannot be opened again. Empty: it can, by its inspector or by whoever leads the inspection. */
export const reasonsNotToReopen = (setting: CaseSetting): string[] =>
  setting.inspected.completedAt
    ? [...reasonsNotToOpen(setting), ...reasonsOfCase(setting)]
    : ['The case is not completed']
