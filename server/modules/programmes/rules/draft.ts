import { reasonsNotToPublish } from './publishing.ts'

/** What of a draft decides whether it can be published. */
export interface DraftState {
  faultCount: number
  programme: string | null
  version: string | null
  publishedAt: Date | null
  discardedAt: Date | null
}

const faults = (count: number): string => (count === 1 ? '1 fault' : `${count} faults`)

/** Why a draft is at its end already. Empty: it is open. */
export const reasonsDraftIsEnded = ({ publishedAt, discardedAt }: DraftState): string[] => [
  ...(publishedAt ? ['This draft is published already'] : []),
  ...(discardedAt ? ['This draft was discarded: upload the file again'] : []),
]

/**
 * Why a draft cannot be published beside the versions that there are of its programme (PROG-06, PROG-08). Empty: it can.
 * One with a fault never can.
 */
export const reasonsNotToPublishDraft = (draft: DraftState, versions: readonly string[]): string[] => {
  const { faultCount, programme: id, version } = draft
  const ended = reasonsDraftIsEnded(draft)
  if (ended.length > 0) return ended
  if (faultCount > 0 || id === null || version === null)
    return [`The file has ${faults(faultCount)}: put right what is wrong in it and upload it again`]
  return reasonsNotToPublish({ id, version }, versions)
}

/** Why a draft is not published yet: its changes were shown against another version than is the newest now. */
export const reasonsNotYetSeen = (newest: string | undefined, seen: string | undefined): string[] =>
  newest === seen
    ? []
    : [`Version ${newest} was published since you opened this page: read what changes against it first`]
