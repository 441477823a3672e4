import type { Json } from '#platform/db/tables.ts'
import type { Snapshot } from './rules/snapshot.ts'

declare module '#platform/db/tables.ts' {
  interface Tables {
    /** A report as it was published. Never changed: the columns are for finding it, `content` is what was published. */
    publicationReport: {
      inspectionId: string
      /** As in planning_inspection. Only where it is true can there be a rating, here and in the content (RATE-06). */
      rates: boolean
      reference: string
      programme: string
      programmeVersion: string
      programmeName: string
      level: string
      placeName: string
      regionName: string | null
      fieldworkFrom: string
      fieldworkTo: string
      /** The id of a rating on the programme's scale. */
      overallRating: string | null
      /** Kept letter by letter, so that its hash can be checked. */
      content: Json<Snapshot>
      sha256: string
      publishedAt: Date
      publishedOn: string
      publishedBy: string
    }
  }
}
