import type {} from '#platform/db/tables.ts'

declare module '#platform/db/tables.ts' {
  interface Tables {
    /** One report for each inspection. Whoever writes holds its row, so that nothing is written while it is being closed. */
    reportsReport: {
      inspectionId: string
      /** When it was published: from then on nothing in it changes. */
      closedAt: Date | null
      closedBy: string | null
    }
    /** One section of a report, as it stands. */
    reportsSection: {
      inspectionId: string
      section: string
      text: string
      version: number
      changedAt: Date
      changedBy: string
    }
    /** What each save of a section wrote. The id is the save's own, so that a save sent twice counts once. */
    reportsSectionChange: {
      id: string
      inspectionId: string
      section: string
      version: number
      text: string
      changedAt: Date
      changedBy: string
    }
  }
}
