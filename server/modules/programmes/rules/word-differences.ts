/** A run of words that two texts share, or that only one of them has. */
export interface WordRun {
  kind: 'same' | 'removed' | 'added'
  words: string
}

/** Comparing takes as many steps as the product of both lengths: longer texts are told apart as a whole. */
const mostSteps = 1_000_000

/** Words with the space that follows each, so that they give the text again when put together. */
const wordsOf = (text: string): string[] => text.match(/\s*\S+\s*?(?=\s|$)|\s+$/g) ?? []

const sharedStart = (a: readonly string[], b: readonly string[]): number => {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1
  return length
}

const runs = (words: readonly WordRun[]): WordRun[] => {
  const joined: WordRun[] = []
  for (const { kind, words: text } of words) {
    const last = joined.at(-1)
    if (last?.kind === kind) last.words += text
    else if (text !== '') joined.push({ kind, words: text })
  }
  return joined
}

/** Longest common subsequence of the middle parts, walked from their beginnings. */
const compareWords = (a: readonly string[], b: readonly string[]): WordRun[] => {
  const all = (kind: WordRun['kind'], words: readonly string[]) => ({ kind, words: words.join('') })
  if (a.length * b.length > mostSteps) return [all('removed', a), all('added', b)]
  const width = b.length + 1
  const lengths = new Uint32Array((a.length + 1) * width)
  const at = (i: number, j: number) => lengths[i * width + j] as number
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const found: WordRun[] = []
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    const [old, young] = [a[i] as string, b[j] as string]
    const kind = old === young ? 'same' : at(i + 1, j) >= at(i, j + 1) ? 'removed' : 'added'
    found.push(all(kind, [kind === 'added' ? young : old]))
    if (kind !== 'added') i += 1
    if (kind !== 'removed') j += 1
  }
  return [...found, all('removed', a.slice(i)), all('added', b.slice(j))]
}

/**
 * What differs between two texts, word by word: all that is not added gives the first text, all that is not removed the
 * second. Very long texts that differ much are told apart as a whole.
 */
export const wordDifferences = (from: string, to: string): WordRun[] => {
  const [a, b] = [wordsOf(from), wordsOf(to)]
  const start = sharedStart(a, b)
  const end = sharedStart(a.slice(start).reverse(), b.slice(start).reverse())
  const middle = compareWords(a.slice(start, a.length - end), b.slice(start, b.length - end))
  return runs([
    { kind: 'same', words: a.slice(0, start).join('') },
    ...middle,
    { kind: 'same', words: a.slice(a.length - end).join('') },
  ])
}
