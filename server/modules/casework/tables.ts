import type { Generated } from 'kysely'
import type { Facts } from '#modules/sampling'
import type { Json } from '#platform/db/tables.ts'
import type { PromptAnswer } from './rules/judgement.ts'

declare module '#platform/db/tables.ts' {
  interface Tables {
    /** A case that is inspected: of the sample, or added by arrangement with the inspected body. */
    caseworkCase: {
      id: string
      inspectionId: string
      /** From 1 within the inspection: what its address says, so that no address says who a case is about. */
      number: number
      /** The case of the sample; null for one added by arrangement. */
      sampledAs: string | null
      /** Which of the programme's samples it is of; null for one added by arrangement. */
      sample: string | null
      crn: string
      eventNumber: string
      pdu: string
      practitioner: string
      riskGroup: string
      sentenceKind: string
      questionSet: string
      questionSetReason: string
      /** Who chose another set than the draw; null while it is as drawn. */
      questionSetBy: string | null
      fileRead: boolean
      /** Why it is read from its file alone; empty for one with an interview. */
      fileReadReason: string
      /** Which part of the work is the inspected body's, in a transferred case. */
      part: string
      arrangedWith: string | null
      arrangedReason: string | null
      /** What the long list said of it when it was added by arrangement; empty where it is on none, or was drawn. */
      onList: Generated<string>
      facts: Json<Facts>
      factsVersion: number
      inspector: string | null
      allocatedAt: Date | null
      allocatedBy: string | null
      completedAt: Date | null
      completedBy: string | null
      addedAt: Date
      addedBy: string
    }
    /** A conflict of interest: closes the case to this person. */
    caseworkConflict: {
      caseId: string
      username: string
      reason: string
      declaredAt: Date
      declaredBy: string
    }
    /** The judgement on one question of a case, as it stands: the answers to its prompts, the inspector's own, the evidence. */
    caseworkAnswer: {
      caseId: string
      code: string
      answer: 'yes' | 'no' | null
      evidence: string
      prompts: Json<Record<string, PromptAnswer>>
      version: number
      changedAt: Date
      changedBy: string
    }
    /** Every save of a judgement, as it was after it. The id is the save's own, so that a save sent twice counts once. */
    caseworkAnswerChange: {
      id: string
      caseId: string
      code: string
      version: number
      answer: 'yes' | 'no' | null
      evidence: string
      prompts: Json<Record<string, PromptAnswer>>
      changedAt: Date
      changedBy: string
    }
  }
}
