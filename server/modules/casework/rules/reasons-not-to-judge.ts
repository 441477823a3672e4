import { reasonsAfterClosing, type SampleClosing } from '#modules/sampling'
import { formatDay, londonDay } from '#platform/dates.ts'
import { type InspectedCase, isInspected } from './inspected-case.ts'
import { type CaseAccess, reasonsNotToOpen } from './reasons-not-to-open.ts'

/** What decides whether a case may be judged. */
export interface CaseSetting extends CaseAccess {
  inspected: InspectedCase
  /** What closes the inspection's cases: the panel's decision, publication. */
  closing: SampleClosing
  /** Names by username. */
  names: ReadonlyMap<string, string>
}

/** Why nothing about a case may be changed by anyone. Empty: it may. */
export const reasonsOfCase = ({ inspected, closing }: Pick<CaseSetting, 'inspected' | 'closing'>): string[] => {
  const { leftOut } = inspected.sampled ?? {}
  if (leftOut) return [`The case was left out of the sample on ${formatDay(londonDay(leftOut.at))}: ${leftOut.reason}`]
  if (!isInspected(inspected)) return ['The sample has been drawn again since: this case is of an earlier draw']
  return reasonsAfterClosing(closing)
}

/**
 * Why this person cannot judge a case. Empty: they can. The page shows the same list. Only its inspector judges; who leads the
 * inspection reads, and may take the case over (CASE-01).
 */
export const reasonsNotToJudge = (setting: CaseSetting): string[] => {
  const { inspected, reader, names } = setting
  const closed = [...reasonsNotToOpen(setting), ...reasonsOfCase(setting)]
  if (closed.length > 0) return closed
  if (inspected.inspector !== reader.username) {
    const { inspector } = inspected
    return [
      inspector
        ? `The case is ${names.get(inspector) ?? inspector}’s: allocate it to yourself to judge it`
        : 'The case has no inspector yet: allocate it first',
    ]
  }
  return inspected.completedAt
    ? [`The case was completed on ${formatDay(londonDay(inspected.completedAt))}: reopen it to change it`]
    : []
}
