import type { Json } from '#platform/db/tables.ts'
import type { FileHome } from './rules/files.ts'

declare module '#platform/db/tables.ts' {
  interface Tables {
    /** A file of an item of background information, or the slides of a briefing. What it holds is with the platform. */
    planningFile: {
      id: string
      inspectionId: string
      home: FileHome
      /** The item of the checklist, or the programme’s meeting. */
      item: string
      name: string
      sha256: string
      /** What was sent in one go has the same: sent twice, it is here once. */
      sending: string
      receivedAt: Date
      sentBy: string
      /** The deadline as it stood when it came; null where there is none. */
      dueAt: Date | null
      removedAt: Date | null
      removedBy: string | null
      removeReason: string | null
    }
    /** That a briefing of the programme was held, who of the team was there, and how long it took. */
    planningBriefing: {
      inspectionId: string
      /** The programme’s meeting. */
      meeting: string
      heldOn: string
      spoke: number
      questions: number
      there: Json<readonly string[]>
      reason: string
      version: number
      recordedAt: Date
      recordedBy: string
    }
  }
}
