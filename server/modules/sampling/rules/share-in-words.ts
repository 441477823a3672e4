import type { ComparedKind, Comparison } from './comparison.ts'

/** The whole per cent: never 0 for some, and never 100 for less than all. Of none there is no share: 0. */
export const percentOf = (count: number, of: number): number => {
  if (count === 0 || of === 0) return 0
  const rounded = Math.round((100 * count) / of)
  return count < of ? Math.min(99, Math.max(1, rounded)) : 100
}

const percentInWords = (count: number, of: number): string => `${percentOf(count, of)}%`

/** A share with its base: `16 of 64, 25%`. */
export const shareInWords = (count: number, of: number): string =>
  of === 0 ? 'none' : `${count.toLocaleString('en-GB')} of ${of.toLocaleString('en-GB')}, ${percentInWords(count, of)}`

/** How many cases a comparison has in all, of the list, of what could be drawn and of the sample. */
export const totalsOf = ({ kinds }: Comparison): Omit<ComparedKind, 'name'> => {
  const total = (key: 'list' | 'eligible' | 'sample') => kinds.reduce((sum, kind) => sum + kind[key], 0)
  return { list: total('list'), eligible: total('eligible'), sample: total('sample') }
}

/** In which kind the sample differs most from the long list, in a sentence (SAMP-14). */
export const largestDifference = (comparison: Comparison): string => {
  const { list, sample } = totalsOf(comparison)
  if (list === 0 || sample === 0) return 'Nothing to compare'
  // Compared as whole numbers: shares of different wholes, brought to one.
  const off = (kind: ComparedKind): number => Math.abs(kind.sample * list - kind.list * sample)
  const [first] = comparison.kinds.toSorted((a, b) => off(b) - off(a)) as [ComparedKind]
  if (off(first) === 0) return 'The same shares as on the long list'
  const [own, others] = [percentInWords(first.sample, sample), percentInWords(first.list, list)]
  if (own === others) return 'Nearly the same shares as on the long list'
  return `Largest difference: ${first.name}, ${own} of the sample and ${others} of the long list`
}

/** Whether two comparisons of a list have the same sample, kind by kind. */
export const isSameSample = (a: Comparison, b: Comparison): boolean =>
  a.kinds.every(({ name, sample }) => b.kinds.find(kind => kind.name === name)?.sample === sample)
