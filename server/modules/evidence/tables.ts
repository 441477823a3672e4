import type { Json } from '#platform/db/tables.ts'
import type { Refusal } from '#platform/files/content/refusal.ts'
import '#platform/files/tables.ts'

declare module '#platform/db/tables.ts' {
  interface Tables {
    /** What the lead inspector has changed of the programme's list, or added to it. What is as in the programme has no row. */
    evidenceItem: {
      inspectionId: string
      item: string
      text: string
      informs: Json<readonly string[]>
      organisation: boolean
      /** A deadline of its own, as `2026-02-11` and `09:00`; null: that of the programme's step. */
      dueDay: string | null
      dueTime: string | null
      /** How many months before fieldwork it covers, where that was extended. */
      months: number | null
      addedAt: Date | null
      addedBy: string | null
      /** Asked for after the announcement. */
      additional: boolean
      droppedAt: Date | null
      droppedBy: string | null
      dropReason: string | null
      version: number
      changedAt: Date
      changedBy: string
    }
    evidenceUnavailable: {
      id: string
      inspectionId: string
      item: string
      reason: string
      markedAt: Date
      markedBy: string
      takenBackAt: Date | null
      takenBackBy: string | null
    }
    evidenceFile: {
      id: string
      inspectionId: string
      /** Null: it was not asked for. */
      item: string | null
      name: string
      sha256: string
      receivedAt: Date
      sentBy: string
      /** What was sent in one go has the same: one receipt. */
      sending: string
      /** The deadline as it stood when it came. */
      dueAt: Date | null
      removedAt: Date | null
      removedBy: string | null
      /** The original of which it is a redacted copy. */
      redacts: string | null
      closedAt: Date | null
      closedBy: string | null
      closeReason: string | null
      /** When its receipt was put into the outbox; null for what still waits for one. A redacted copy has none. */
      receiptedAt: Date | null
    }
    /** A file on its way in, in pieces. */
    evidenceUpload: {
      id: string
      inspectionId: string
      item: string | null
      name: string
      size: number
      /** When it was last changed on the device of whoever sends it: with name and size it tells the file again. */
      modified: string
      arrived: number
      /** When its last piece arrived. */
      arrivedAt: Date | null
      begunAt: Date
      begunBy: string
      endedAt: Date | null
      /** Why it was not taken, once it has ended so. */
      refusal: Json<Refusal> | null
    }
    evidenceReview: {
      inspectionId: string
      item: string
      shows: string
      codes: Json<readonly string[]>
      /** The id of the evidence note that it becomes. */
      note: string
      version: number
      changedAt: Date
      changedBy: string
    }
    /** What each save of a review wrote. The id is the save's own, so that a save sent twice counts once. */
    evidenceReviewChange: {
      id: string
      inspectionId: string
      item: string
      version: number
      shows: string
      codes: Json<readonly string[]>
      changedAt: Date
      changedBy: string
    }
    evidenceEnquiry: {
      id: string
      inspectionId: string
      item: string
      text: string
      assignedTo: string
      openedAt: Date
      openedBy: string
      found: string | null
      closedAt: Date | null
      closedBy: string | null
    }
  }
}
