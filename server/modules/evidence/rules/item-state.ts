import { counts, isLate } from '#platform/files/rules/kept-file.ts'
import type { ReceivedFile } from './received-file.ts'
import type { RequestedItem } from './requested-item.ts'

/** That something does not exist or cannot be given, and why. */
export interface Unavailable {
  item: string
  reason: string
  markedAt: Date
  markedBy: string
}

export type ItemState = 'due' | 'overdue' | 'received' | 'late' | 'unavailable'

/**
 * Where an item stands (EVID-02, EVID-04). What was received counts before a mark that it is unavailable; it is late when the first of
 * its files came after its deadline.
 */
export const stateOfItem = (
  { id, deadline }: Pick<RequestedItem, 'id' | 'deadline'>,
  { files, unavailable, now }: { files: readonly ReceivedFile[]; unavailable: readonly Unavailable[]; now: Date },
): ItemState => {
  const own = files
    .filter(file => file.item === id && file.redacts === null && counts(file))
    .toSorted((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime())
  const [first] = own
  if (first) return isLate(first) ? 'late' : 'received'
  if (unavailable.some(({ item }) => item === id)) return 'unavailable'
  return deadline && now > deadline ? 'overdue' : 'due'
}

/** Whether nothing is to be waited for any more. */
export const isSettled = (state: ItemState): boolean => state !== 'due' && state !== 'overdue'
