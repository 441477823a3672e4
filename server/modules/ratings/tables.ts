import type { Generated } from 'kysely'
import type { Json } from '#platform/db/tables.ts'
import type { Seats } from './rules/panel-members.ts'

declare module '#platform/db/tables.ts' {
  interface Tables {
    /** The answer to one prompt or key question of an inspection, as it stands. */
    ratingsAnswer: {
      inspectionId: string
      code: string
      answer: 'yes' | 'no' | null
      reasons: string
      version: number
      changedAt: Date
      changedBy: string
    }
    /** Every save of an answer: from what to what. The id is the save's own, so that a save sent twice counts once. */
    ratingsAnswerChange: {
      id: string
      inspectionId: string
      code: string
      version: number
      fromAnswer: 'yes' | 'no' | null
      toAnswer: 'yes' | 'no' | null
      fromReasons: string
      toReasons: string
      /** Why it was changed, where that was said. */
      why: string
      changedAt: Date
      changedBy: string
    }
    /** A rating given to a standard: proposed to the panel (sitting 0), or decided at a sitting of it. */
    ratingsGiven: {
      inspectionId: string
      rates: Generated<true>
      sitting: number
      standard: string
      rating: string | null
      reason: string
      version: number
      changedAt: Date
      changedBy: string
    }
    /** Every save of a given rating: from what to what. The id is the save's own. */
    ratingsGivenChange: {
      id: string
      inspectionId: string
      rates: Generated<true>
      sitting: number
      standard: string
      version: number
      fromRating: string | null
      toRating: string | null
      toReason: string
      changedAt: Date
      changedBy: string
    }
    /** The head of programme's look at the proposals before the panel. The one with the highest number counts. */
    ratingsReview: {
      id: string
      inspectionId: string
      rates: Generated<true>
      number: number
      comments: string
      reviewedAt: Date
      reviewedBy: string
    }
    /** A sitting of the ratings panel. Completed by its chair, its decisions stand. */
    ratingsSitting: {
      inspectionId: string
      rates: Generated<true>
      number: number
      heldOn: string
      /** Who sat in which role of the programme's panel: `{"senior-manager": "helen", "assistant-inspector": ["tom"]}`. */
      members: Json<Seats>
      summary: string
      /** Why the panel decides again; empty the first time. */
      reasonForNew: string
      version: number
      changedAt: Date
      changedBy: string
      completedAt: Date | null
      completedBy: string | null
    }
  }
}
