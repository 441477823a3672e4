import type { Substitute } from './substitutes.ts'
import type { Reason } from './wanted-draw.ts'

/**
 * Why this case cannot be chosen as the substitute. Empty: it can. The first is the most comparable; any other needs a reason
 * (SAMP-11).
 * @param substitutes As `substitutesFor` gives them.
 * @param chosen The line of the long list that was chosen, and why.
 */
export const reasonsNotToPrefer = (
  substitutes: readonly Substitute[],
  { line, reason }: { line: number; reason: string },
): Reason[] => {
  const place = substitutes.findIndex(({ listed }) => listed.line === line)
  if (place < 0) {
    const text = 'This case cannot take its place, or cannot any more. Select one of those that can'
    return [{ field: 'line', text }]
  }
  return place > 0 && !reason ? [{ field: 'reason', text: 'Enter why you choose another than the first' }] : []
}
