import { identifiersIn } from '#modules/reports'
import { formatDay, londonDay } from '#platform/dates.ts'
import type { Snapshot } from './snapshot.ts'

export interface BeforePublication {
  /** Why the report is not ready: sections missing, case numbers in them, ratings undecided. */
  readiness: { reasons: readonly string[] }
  /** When it was published, if it was. */
  closedAt: Date | null
  /** What would be published; null while its ratings are not decided. */
  snapshot: Snapshot | null
  /** Whether it is no longer what the person checked. */
  changed?: boolean
}

/** Everything in the ratings that a person may have typed. */
const reasonsWithRatings = (snapshot: Snapshot | null): string[] =>
  snapshot?.ratings
    ? [
        ...snapshot.ratings.overall.why,
        ...snapshot.ratings.standards.flatMap(({ why, grounds }) => [...why, ...grounds]),
      ]
    : []

/**
 * Why a report cannot be published. An empty list means that it can. The page shows them, and the action refuses by them
 * (REPT-05: publication stops while an identifier stands).
 */
export const reasonsNotToPublish = ({ readiness, closedAt, snapshot, changed }: BeforePublication): string[] => {
  if (closedAt) return [`The report was published on ${formatDay(londonDay(closedAt))}`]
  const found = identifiersIn(reasonsWithRatings(snapshot).join('\n'))
  return [
    ...readiness.reasons,
    ...(found.length > 0
      ? [
          `The reasons for the ratings hold what looks like the number of a case: ${found.join(', ')}. Nobody may be identified`,
        ]
      : []),
    ...(changed ? ['The report has changed since you checked it. Check it again'] : []),
  ]
}
