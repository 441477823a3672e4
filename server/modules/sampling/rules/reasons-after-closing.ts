import { formatDay, londonDay } from '#platform/dates.ts'

/** What has closed the samples of an inspection; null while it has not. */
export interface SampleClosing {
  /** As `2026-03-25`. */
  publishedOn: string | null
  decidedAt: Date | null
}

/** Why nothing about a sample may change any more. Empty: it may. */
export const reasonsAfterClosing = ({ publishedOn, decidedAt }: SampleClosing): string[] => {
  if (publishedOn)
    return [`The report was published on ${formatDay(publishedOn)}; the sample it rests on does not change any more`]
  return decidedAt
    ? [
        `The ratings panel decided on ${formatDay(londonDay(decidedAt))}; the sample its ratings rest on does not change any more`,
      ]
    : []
}
