import { plainWords } from './plain-words.ts'

/** Each two letters next to each other in its words. */
const pairsOf = (text: string): string[] =>
  plainWords(text)
    .split(' ')
    .flatMap(word => Array.from({ length: Math.max(1, word.length - 1) }, (_, at) => word.slice(at, at + 2)))

/** From 0, nothing alike, to 1 (Dice's coefficient). Words in another order and parts of words count, unlike for typing errors. */
const alike = (a: string, b: string): number => {
  const [left, right] = [pairsOf(a), pairsOf(b)]
  const rest = [...right]
  const both = left.filter(pair => {
    const at = rest.indexOf(pair)
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  })
  return (2 * both.length) / (left.length + right.length)
}

/** The one that is most like what was written, or undefined when none is: `Officer code` for `practitioner_code`. */
export const mostAlike = (written: string, known: Iterable<string>): string | undefined => {
  const ranked = [...known]
    .map(each => ({ each, share: alike(written.slice(0, 60), each.slice(0, 60)) }))
    .filter(({ share }) => share >= 0.5)
    .sort((a, b) => b.share - a.share)
  return ranked[0]?.each
}
