import { leads, type OpenInspection, reasonsNotToWorkOn } from '#modules/planning'
import { deadlineOf } from '#platform/deadline.ts'
import { counts } from '#platform/files/rules/kept-file.ts'
import { reasonsNotToReadFile } from '#platform/files/rules/scan-in-words.ts'
import type { ReceivedFile } from './received-file.ts'
import type { RequestedItem } from './requested-item.ts'

type Opened = Pick<OpenInspection, 'team' | 'reader'>

/** Why this person does not lead what the list belongs to. The lead inspector and the deputy do (EVID-01). */
const reasonsNotToLead = ({ team, reader }: Opened): string[] => {
  const reasons = reasonsNotToWorkOn(team, reader, 'evidence:request')
  if (reasons.length > 0) return reasons
  return leads(team, reader) ? [] : ['Only the lead inspector and the deputy do this']
}

/** Why an item of the list cannot be changed or dropped. Empty: it can. From the announcement on the list is fixed (DIPP manual 3.6). */
export const reasonsNotToAdapt = (open: Opened, announced: string | undefined): string[] => [
  ...reasonsNotToLead(open),
  ...(announced ? ['The list is fixed since the announcement: what is needed beyond it is an additional request'] : []),
]

/** Why nothing can be added to the list. Before the announcement it is part of it, after that an additional request. */
export const reasonsNotToAsk = (open: Opened): string[] => reasonsNotToLead(open)

/** Why the deadline of an item cannot be moved to then. Empty: it can. Before the announcement it is changed with the item itself. */
export const reasonsNotToMoveDeadline = (
  open: Opened,
  announced: string | undefined,
  { item, due, reason }: { item: RequestedItem; due: { day: string; time: string }; reason: string },
): string[] => {
  const reasons = reasonsNotToLead(open)
  if (reasons.length > 0) return reasons
  return [
    ...(announced ? [] : ['The list is not announced yet: change the item itself']),
    ...(item.dropped ? ['It was dropped from the list: nothing is due'] : []),
    ...(deadlineOf(due).getTime() === item.deadline?.getTime() ? ['That is its deadline already'] : []),
    ...(reason.trim() ? [] : ['Enter why the deadline moves']),
  ]
}

/** Why an item cannot be reviewed, or a line of enquiry raised from it. Empty: it can (EVID-07). The team does it. */
export const reasonsNotToReview = ({ team, reader }: Opened): string[] =>
  reasonsNotToWorkOn(team, reader, 'evidence:add')

/** Why a redacted copy cannot be added, or the original closed. Empty: it can. */
export const reasonsNotToClose = (open: Opened, file: ReceivedFile): string[] => [
  ...reasonsNotToLead(open),
  ...(file.closed ? ['The original is closed already'] : []),
  ...(file.redacts ? ['It is a redacted copy itself'] : []),
  ...(file.virus ? ['A virus was found in it: nobody can open it'] : []),
]

/**
 * Why this person cannot read a file. Empty: they can. A closed original is the lead inspector’s alone; what no one may read, the
 * platform says (EVID-05).
 */
export const reasonsNotToRead = (
  { team, reader }: Opened,
  file: Pick<ReceivedFile, 'closed' | 'virus' | 'scannedAt' | 'scanTrouble' | 'scanDueAt'>,
  scans: boolean,
): string[] => [
  ...reasonsNotToReadFile(file, scans),
  ...(file.closed && !leads(team, reader)
    ? [`The original was closed to all but the lead inspector: ${file.closed.reason}`]
    : []),
]

/** Why the inspected body cannot mark an item unavailable. Empty: it can (EVID-02). By key, to be said in both languages. */
export const reasonsNotToMark = (
  item: RequestedItem | undefined,
  files: readonly ReceivedFile[],
  reason: string,
): ('noReason' | 'received')[] => [
  ...(reason.trim() === '' ? (['noReason'] as const) : []),
  ...(files.some(file => file.item === item?.id && counts(file)) ? (['received'] as const) : []),
]
