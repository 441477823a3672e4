import type { SelectedCase } from './draw-record.ts'

/** What the inspected body's single point of contact has asked for, and what was decided (DIPP manual 5.1). */
export interface ExclusionRequest {
  id: string
  /** Name and role, as given. */
  askedForBy: string
  reason: string
  recordedAt: Date
  recordedBy: string
  decision: { granted: boolean; reason: string; at: Date; by: string } | null
}

/** Another case of the same draw. */
export interface OtherCase {
  id: string
  crn: string
}

/** A case of the sample as it stands: drawn, or put in the place of another. People are named by their usernames. */
export interface SampledCase extends SelectedCase {
  id: string
  drawId: string
  fileRead: boolean
  addedAt: Date
  addedBy: string
  /** The case in whose place this one was put, and why this one. */
  replaces: (OtherCase & { why: string }) | null
  replacedBy: OtherCase | null
  leftOut: { at: Date; by: string; reason: string } | null
  /** The first one first. Only the last can be undecided. */
  requests: readonly ExclusionRequest[]
}

/** The request that waits for the lead inspector's decision, if there is one. */
export const waitingRequest = ({ requests }: Pick<SampledCase, 'requests'>): ExclusionRequest | undefined =>
  requests.find(({ decision }) => decision === null)
