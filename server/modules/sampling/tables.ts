import type { Json } from '#platform/db/tables.ts'
import type { Comparison } from './rules/comparison.ts'
import type { DrawRecord, SelectedCase } from './rules/draw-record.ts'

declare module '#platform/db/tables.ts' {
  interface Tables {
    /** A long list that was read without a fault, with its file: the only place where the names of people are kept. */
    samplingList: {
      id: string
      inspectionId: string
      /** Which of the programme's samples it is for. */
      sample: string
      name: string
      sha256: string
      rows: number
      /** By which columns of the file ours were read, where their names differ. */
      mapping: Json<Record<string, string>>
      bytes: Uint8Array
      uploadedAt: Date
      uploadedBy: string
    }
    /** Headers of other systems' reports that someone has matched to our columns: remembered for every later list. */
    samplingMapping: {
      header: string
      column: string
      matchedAt: Date
      matchedBy: string
    }
    /** Every draw; the one with the highest number is the sample. */
    samplingDraw: {
      id: string
      inspectionId: string
      sample: string
      number: number
      listId: string
      record: Json<DrawRecord>
      /** The sample beside the long list, by each thing that is compared. */
      comparison: Json<Comparison[]>
      /** Why it was drawn again. */
      reason: string | null
      drawnAt: Date
      drawnBy: string
    }
    /** A case of a draw, or the substitute of one. Nothing here says who the person is but the CRN. */
    samplingCase: SelectedCase & {
      id: string
      inspectionId: string
      drawId: string
      /** Inspected from the records alone, without an interview. */
      fileRead: boolean
      replaces: string | null
      whyPreferred: string | null
      addedAt: Date
      addedBy: string
      leftOutAt: Date | null
      leftOutBy: string | null
      leftOutReason: string | null
    }
    /** What the inspected body's single point of contact has asked for, and what the lead inspector decided. */
    samplingExclusionRequest: {
      id: string
      caseId: string
      askedForBy: string
      reason: string
      recordedAt: Date
      recordedBy: string
      granted: boolean | null
      decisionReason: string | null
      decidedAt: Date | null
      decidedBy: string | null
    }
  }
}
