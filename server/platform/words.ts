/** Words about numbers and lists, in English. Imports nothing, so that rules may use it. */

/** `A`, `A and B`, `A, B and C`. */
export const listed = (words: readonly string[], last = 'and'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`

/** `1 interview`, `2 interviews`. */
export const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`
