/** What people have done about the cases of a draw: counts. */
export interface DecisionsOnDraw {
  /** Requests to leave a case out that wait for the lead inspector. */
  requested: number
  /** Requests that the lead inspector has decided. */
  decided: number
  leftOut: number
  substitutes: number
}

const counted = (count: number, one: string, many: string): string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]

/** What a new draw leaves behind on the one before it, in words: it stays on the record there. Empty when there is nothing. */
export const leftBehindInWords = ({ requested, decided, leftOut, substitutes }: DecisionsOnDraw): string[] => [
  ...counted(requested, 'request to leave a case out is waiting', 'requests to leave a case out are waiting'),
  ...counted(decided, 'request has been decided', 'requests have been decided'),
  ...counted(leftOut, 'case has been left out', 'cases have been left out'),
  ...counted(substitutes, 'substitute has been found', 'substitutes have been found'),
]
