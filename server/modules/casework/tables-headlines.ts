import type { ColumnType } from 'kysely'
import type { HeadlineText } from './rules/headlines.ts'
import type { Figures } from './rules/results/figures.ts'

declare module '#platform/db/tables.ts' {
  interface Tables {
    /** The headline findings of an inspection's cases. Issued, they keep the figures of that moment. */
    caseworkHeadlines: HeadlineText & {
      inspectionId: string
      version: number
      changedAt: Date
      changedBy: string
      issuedAt: Date | null
      issuedBy: string | null
      figures: ColumnType<Figures | null, string | null, string | null>
    }
    /** Every save of headline findings, as they were after it. The id is the save's own. */
    caseworkHeadlinesChange: HeadlineText & {
      id: string
      inspectionId: string
      version: number
      changedAt: Date
      changedBy: string
    }
  }
}
