/** One save of one writer; `n` counts this writer's saves. */
export type Saver = (writer: number, n: number) => Promise<void>

const promptsOfOne = 8

/** Every writer has eight prompts of their own, and goes through them. */
export const codeOf = (writer: number, n: number): string => `${writer + 1}.${(n % promptsOfOne) + 1}`

export const typed = (n: number): string =>
  `Invented reasons of a benchmark, typed up to word ${n} so far: leaders know what their figures tell them and act on it.`
