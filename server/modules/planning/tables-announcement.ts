import type { Json } from '#platform/db/tables.ts'
import type { Document } from '#platform/documents/document.ts'
import type { Corrections } from './rules/announcement/announcement.ts'

declare module '#platform/db/tables.ts' {
  interface Tables {
    planningAnnouncement: {
      inspectionId: string
      version: number
      corrections: Json<Corrections>
      surveys: Json<Record<string, string>>
      changedAt: Date
      changedBy: string
      issuedAt: Date | null
      issuedBy: string | null
    }
    /** Who of the inspected body was told of the inspection, by whom, when and how. */
    planningTold: {
      id: string
      inspectionId: string
      person: string
      how: string
      toldBy: string
      toldOn: string
      toldAt: string
      recordedAt: Date
      recordedBy: string
    }
    /** What was sent with the announcement, as it was sent. Never changes. */
    planningIssuedDocument: {
      inspectionId: string
      document: string
      language: 'en' | 'cy'
      position: number
      content: Json<Document>
    }
  }
}
