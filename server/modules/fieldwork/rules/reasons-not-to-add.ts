import { type Reader, reasonsNotToWorkOn, type TeamMember } from '#modules/planning'
import { formatDay } from '#platform/dates.ts'

/**
 * Why nothing beneath a published report may change. `publishedOn` as `2026-03-25`; null before. Empty: it may (REPT-07).
 * There is no way to open it again: what was published does not change either.
 */
export const reasonsAfterPublication = (publishedOn: string | null): string[] =>
  publishedOn
    ? [
        `The report was published on ${formatDay(publishedOn)}; the answers and evidence it rests on do not change any more. Tell the head of programme if you find a mistake`,
      ]
    : []

/** Why this person cannot add, change or link evidence. Empty: they can. The team may, until the report is published. */
export const reasonsNotToAdd = (team: readonly TeamMember[], person: Reader, publishedOn: string | null): string[] => [
  ...reasonsNotToWorkOn(team, person, 'evidence:add'),
  ...reasonsAfterPublication(publishedOn),
]
