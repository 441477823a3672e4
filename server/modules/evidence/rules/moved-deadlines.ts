import type { RequestedItem } from './requested-item.ts'

type Due = Pick<RequestedItem, 'id' | 'deadline' | 'dropped'>

/** The deadlines of a list that are others than before, the first first. What was dropped has none. */
export const movedDeadlines = (before: readonly Due[], after: readonly Due[]): Date[] => {
  const were = new Map(before.map(({ id, deadline }) => [id, deadline?.getTime()]))
  return after
    .filter(({ id, deadline, dropped }) => !dropped && were.has(id) && were.get(id) !== deadline?.getTime())
    .flatMap(({ deadline }) => deadline ?? [])
    .toSorted((a, b) => a.getTime() - b.getTime())
}
