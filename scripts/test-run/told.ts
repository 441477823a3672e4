import { EventEmitter } from 'node:events'
import { writeSync } from 'node:fs'

/**
 * What a process that runs test files tells of them, in the order of its files: a file begins, what became of its tests, and
 * it ends. `at` is in milliseconds; `open` is what then keeps the process running: `Timeout`, `TCPSocketWrap`.
 */
export type Told =
  | { what: 'begins'; at: number }
  | { what: 'ends'; at: number; open: string[] }
  | { what: 'passed' }
  | { what: 'failed'; text: string }
  | { what: 'left out'; text: string }

/** Where it is told. Whatever tests print goes to standard output and standard error, and cannot be mistaken for it. */
export const channel = 3

/** In the process itself: `ends` when all is told of a file. */
export const files = new EventEmitter()

/** Tells at once, so that nothing told is lost when the process is killed. */
export const tell = (told: Told): void => {
  writeSync(channel, `${JSON.stringify(told)}\n`)
  files.emit(told.what)
}

/** Stands in standard output and standard error where the next file begins. */
export const nextFile = '\0next file\0'
