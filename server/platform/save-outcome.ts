import { isDeepStrictEqual } from 'node:util'

/** What became of a save of something that is saved as it is typed: its version, or what someone else wrote meanwhile. */
export type SaveOutcome<T> = { version: number } | { clash: T }

/** Whether what stands there says what was typed, whatever else it holds. */
export const says = <T extends object>(stands: T, typed: Partial<T>): boolean =>
  Object.entries(typed).every(([name, value]) => isDeepStrictEqual(stands[name as keyof T], value))

/**
 * What becomes of a save of a version that stands no more (CASE-03). What a closed tab sent at its end may arrive after the page
 * was opened again: the same words leave nothing to choose.
 * @param stands What is there now.
 * @param typed What the save would have made of it.
 */
export const outcomeOfStaleSave = <T extends { version: number }>(stands: T, typed: Partial<T>): SaveOutcome<T> =>
  says(stands, typed) ? { version: stands.version } : { clash: stands }
