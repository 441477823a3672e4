import type { ChecklistId, Outcome } from './rules/checklist.ts'

declare module '#platform/db/tables.ts' {
  interface Tables {
    /** What became of an item of one of the programme's checklists. */
    planningCheck: {
      inspectionId: string
      list: ChecklistId
      item: string
      outcome: Outcome
      note: string
      recordedAt: Date
      recordedBy: string
    }
  }
}
