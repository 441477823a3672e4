/** How many of the cases that a question applies to were sufficient: whole numbers, `sufficient` at most `of`. */
export interface Share {
  sufficient: number
  of: number
}

/** The share in per cent, not rounded: for data and for drawing, never to decide by. Null without cases. */
export const percentOf = ({ sufficient, of }: Share): number | null => (of === 0 ? null : (100 * sufficient) / of)

/** Adds up the results of several places: cases are counted, percentages are never averaged. */
export const addUp = (shares: readonly Share[]): Share =>
  shares.reduce((sum, { sufficient, of }) => ({ sufficient: sum.sufficient + sufficient, of: sum.of + of }), {
    sufficient: 0,
    of: 0,
  })
