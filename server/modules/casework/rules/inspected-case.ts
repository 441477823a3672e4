import type { Facts } from '#modules/sampling'

/** A case as it is inspected. People are named by their usernames. */
export interface InspectedCase {
  id: string
  number: number
  /** The case of the sample, with which of the programme's samples; null for one added by arrangement. */
  sampled: { id: string; sample: string; leftOut: { at: Date; reason: string } | null; isOfLatestDraw: boolean } | null
  /**
   * With whom of the inspected body it was arranged, and why; null for one that was not (DIPP manual 6.4). One that was drawn
   * later is of the sample too.
   */
  arranged: { with: string; reason: string } | null
  /** What the long list said of it when it was arranged; empty where it is on none. */
  onList: string
  crn: string
  eventNumber: string
  pdu: string
  practitioner: string
  riskGroup: string
  sentenceKind: string
  questionSet: string
  questionSetReason: string
  questionSetBy: string | null
  fileRead: boolean
  fileReadReason: string
  part: string
  facts: Facts
  factsVersion: number
  inspector: string | null
  completedAt: Date | null
  completedBy: string | null
  /** Who declared a conflict of interest with it. */
  conflicts: readonly string[]
}

/** Whether the case is one of those inspected now: not left out, and not of a sample that has been drawn again. */
export const isInspected = ({ sampled }: Pick<InspectedCase, 'sampled'>): boolean =>
  sampled === null || (sampled.leftOut === null && sampled.isOfLatestDraw)
