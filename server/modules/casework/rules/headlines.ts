import { leads, type OpenInspection, reasonsNotToWorkOn } from '#modules/planning'
import { formatDay, londonDay } from '#platform/dates.ts'
import type { Figures } from './results/figures.ts'

/** What the lead inspector writes for the Monday of week two (DIPP manual 5.1). */
export interface HeadlineText {
  strengths: string
  areas: string
  /** What the meetings of week two explore. */
  enquiries: string
}

/** The headline findings of an inspection as they stand. */
export interface Headlines extends HeadlineText {
  version: number
  changedAt: Date
  changedBy: string
  /** What was issued, and is fixed from then on; null before. */
  issued: { at: Date; by: string; figures: Figures } | null
}

/** Why this person cannot write the headline findings. Empty: they can. What was issued is fixed. */
export const reasonsNotToWriteHeadlines = (
  { team, reader }: Pick<OpenInspection, 'team' | 'reader'>,
  headlines: Pick<Headlines, 'issued'> | undefined,
): string[] => {
  const refused = reasonsNotToWorkOn(team, reader, 'results:write')
  if (refused.length > 0) return refused
  if (!leads(team, reader)) return ['Only whoever leads the inspection writes the headline findings']
  return headlines?.issued
    ? [`The headline findings were issued on ${formatDay(londonDay(headlines.issued.at))} and do not change any more`]
    : []
}

/** Why headline findings cannot be issued. Empty: they can. */
export const reasonsNotToIssue = (
  open: Pick<OpenInspection, 'team' | 'reader'>,
  headlines: Headlines | undefined,
  { completed }: Pick<Figures, 'completed'>,
): string[] => {
  const refused = reasonsNotToWriteHeadlines(open, headlines)
  if (refused.length > 0) return refused
  const { strengths = '', areas = '' } = headlines ?? {}
  return [
    ...(completed === 0 ? ['No case is completed yet: there is nothing to find'] : []),
    ...(strengths.trim() === '' && areas.trim() === ''
      ? ['Enter what the cases show: strengths, areas for improvement, or both']
      : []),
  ]
}
