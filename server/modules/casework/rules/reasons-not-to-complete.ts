import type { CaseProgress } from './case-progress.ts'
import { type CaseSetting, reasonsNotToJudge } from './reasons-not-to-judge.ts'

const listed = (codes: readonly string[]): string => codes.join(', ')

/** Why a case cannot be completed. Empty: it can. Every question that is asked of it has to be answered (CASE-02). */
export const reasonsNotToComplete = (setting: CaseSetting, { open, undecided }: CaseProgress): string[] => {
  const closed = reasonsNotToJudge(setting)
  if (closed.length > 0) return closed
  return [
    ...(open.length > 0 ? [`Answer ${listed(open)}: ${open.length === 1 ? 'it is' : 'they are'} still open`] : []),
    ...(undecided.length > 0
      ? [`Record the facts that decide whether ${listed(undecided)} ${undecided.length === 1 ? 'applies' : 'apply'}`]
      : []),
  ]
}

/** Why a completed case cannot be opened again. Empty: it can, by its inspector or by whoever leads the inspection. */
export const reasonsNotToReopen = (setting: CaseSetting): string[] => {
  const { inspected } = setting
  if (!inspected.completedAt) return ['The case is not completed']
  return reasonsNotToJudge({
    ...setting,
    inspected: { ...inspected, completedAt: null, inspector: setting.reader.username },
  })
}
