import type { Generated } from 'kysely'
import type { Json } from '#platform/db/tables.ts'

declare module '#platform/db/tables.ts' {
  interface Tables {
    /** What can be inspected: reference data. */
    planningPlace: {
      code: string
      kind: 'nation' | 'region' | 'pdu' | 'approved-premises'
      name: string
      regionCode: string | null
      wales: boolean
      validFrom: string
      validTo: string | null
      /** Codes of the places it was made from. */
      predecessors: Json<string[]>
      invented: boolean
      note: string
    }
    planningInspection: {
      id: string
      /** Short and readable, for addresses: `larchwood-house-ap-2026`. */
      reference: string
      programme: string
      programmeVersion: string
      programmeHash: string
      level: string
      /** Whether its programme rates. Tables of ratings refer to (id, rates) and demand true (RATE-06). */
      rates: boolean
      placeCode: string
      placeName: string
      placeInvented: boolean
      wales: boolean
      fieldwork: string
      /** Why it was set up although its announcement day had passed. */
      lateReason: string | null
      createdAt: Date
      createdBy: string
      /** Goes up with every date that is moved or put back. */
      timelineVersion: Generated<number>
    }
    planningMove: {
      inspectionId: string
      step: string
      date: string
      time: string | null
      reason: string
      movedAt: Date
      movedBy: string
    }
    /** Steps that someone has recorded as done. */
    planningStepDone: {
      inspectionId: string
      step: string
      doneOn: string
      recordedAt: Date
      recordedBy: string
    }
    /** From when to when each phase lasts: worked out from the timeline whenever it changes, for lists. */
    planningPhase: {
      inspectionId: string
      position: number
      phase: string
      name: string
      firstDay: string
      lastDay: string
    }
    /** Addresses of calendars that keep themselves up to date: whoever has one reads it without signing in. */
    planningCalendar: {
      username: string
      /** Id of an inspection, or `mine`. */
      scope: string
      tokenHash: string
      madeAt: Date
    }
    planningTeamMember: {
      inspectionId: string
      username: string
      role: string
      addedAt: Date
      addedBy: string
      removedAt: Date | null
    }
    /** What the members of a team declare about conflicts of interest: a row for each time, counted from 1. The last one counts. */
    planningDeclaration: {
      inspectionId: string
      username: string
      number: number
      kind: 'none' | 'actual' | 'perceived'
      /** What the conflict is: for the person and whoever decides. */
      about: string
      /** Whether the head of programme decides before the inspection opens. */
      toDecide: boolean
      declaredAt: Date
      outcome: 'keep' | 'limit' | 'remove' | null
      /** The parts of the inspection that are closed to this person. */
      closed: Json<string[]>
      reason: string | null
      decidedAt: Date | null
      decidedBy: string | null
      /** How often it was decided: what a decision must have seen. */
      decisions: Generated<number>
    }
  }
}
