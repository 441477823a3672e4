const words = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** A number as running text has it: `three`, from thirteen on in digits. */
export const inWords = (count: number): string => words[count] ?? String(count)

/** `one case`, `three cases`. The word is regular, or `plural` says how it ends. */
export const counted = (count: number, noun: string, plural = `${noun}s`): string =>
  `${inWords(count)} ${count === 1 ? noun : plural}`

/** With a capital letter, as a sentence begins. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
