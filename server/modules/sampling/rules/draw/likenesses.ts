import type { Problem } from '../constraints/problem.ts'

/** For each case those that are like it in something, with itself among them. */
export type Likeness = readonly (readonly number[])[]

/**
 * In what one case may be like another: the practitioner; the groups of all proportions; these and the PDU; the PDU and the
 * groups of all proportions but one.
 */
export const likenessesOf = ({ practitioners, pduOf, groupOf }: Problem): Likeness[] => {
  const groups = (i: number, but?: number): string => groupOf.map((of, p) => (p === but ? '' : of[i])).join()
  const marks = [
    (i: number) => String(practitioners[i]),
    (i: number) => groups(i),
    (i: number) => `${pduOf[i]};${groups(i)}`,
    ...groupOf.map((_, p) => (i: number) => `${pduOf[i]};${groups(i, p)}`),
  ]
  return marks.map(mark => {
    const alike = Map.groupBy(practitioners.keys(), mark)
    return practitioners.map((_, i) => alike.get(mark(i)) as number[])
  })
}
