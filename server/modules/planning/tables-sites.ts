import type { Generated } from 'kysely'
import type { Json } from '#platform/db/tables.ts'

declare module '#platform/db/tables.ts' {
  interface Tables {
    /** Offices where the second fieldwork week is. */
    planningSite: {
      id: string
      inspectionId: string
      name: string
      address: string
      /** When it opens and closes, in words. */
      opening: string
      /** Who gives the induction, when, and what to bring, in words. */
      induction: string
      /** The day on which the induction was given. */
      inductedOn: string | null
      /** Usernames of those who are allocated to it. */
      members: Json<string[]>
      version: Generated<number>
      addedAt: Date
      addedBy: string
    }
    /** Fobs and security passes that were handed out. */
    planningPass: {
      id: string
      siteId: string
      username: string
      what: string
      handedOutOn: string
      recordedBy: string
      handedBackOn: string | null
      takenBackBy: string | null
    }
  }
}
