import { on } from 'node:events'
import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { TableRow } from './table-row.ts'
import { UnreadableFile } from './unreadable-file.ts'

export interface LargeWorkbookLimits {
  /** Bytes of the whole workbook, unpacked. */
  bytes: number
  /** Rows of a sheet that have something in them. */
  rows: number
  /** How long the reading may take. */
  milliseconds: number
  /** Megabytes of memory for the objects of the thread. */
  megabytes: number
}

/** Rows of a sheet as texts: a day is `2026-02-11`, and a formula the result that its cell shows. Empty rows are left out. */
export interface SheetRows {
  sheet: string
  rows: TableRow[]
  /** About how many rows the workbook has, the empty ones counted. */
  inAll: number
}

/** What the thread that reads tells. */
export type WorkbookMessage = SheetRows | { done: true } | { refused: string; isClear: boolean }

/** What the thread is given. */
export interface WorkbookTask {
  bytes: Uint8Array
  limits: LargeWorkbookLimits
  /** How many messages were sent and not yet taken, which both sides count: the thread waits when there are some. */
  untaken: Int32Array<SharedArrayBuffer>
}

const unreadable = (cause: unknown): UnreadableFile =>
  new UnreadableFile('It is not a workbook of the kind .xlsx, or it is damaged or too large', { cause })

const refusalOf = (error: unknown): UnreadableFile => {
  if (error instanceof UnreadableFile) return error
  const isTooLong = error instanceof Error && error.name === 'AbortError'
  return isTooLong ? new UnreadableFile('It takes too long to read') : unreadable(error)
}

/**
 * Reads an xlsx workbook of up to a hundred thousand rows, sheet after sheet, some thousand rows at a time, in a thread of
 * its own: reading a workbook cannot be interrupted, and a hostile one may take all memory. Meanwhile the program does its
 * other work.
 * @throws UnreadableFile when it is no such workbook, or is more than the limits allow.
 */
export async function* readLargeWorkbook(
  bytes: Uint8Array,
  limits: LargeWorkbookLimits,
): AsyncGenerator<SheetRows, void, undefined> {
  const task: WorkbookTask = { bytes, limits, untaken: new Int32Array(new SharedArrayBuffer(4)) }
  const worker = new Worker(new URL('./large-workbook/worker.ts', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
  })
  const signal = AbortSignal.timeout(limits.milliseconds)
  try {
    for await (const [told] of on(worker, 'message', { signal, close: ['exit'] })) {
      const message = told as WorkbookMessage
      if ('done' in message) return
      if ('refused' in message) {
        throw message.isClear ? new UnreadableFile(message.refused) : unreadable(message.refused)
      }
      yield message
      await setImmediate()
      Atomics.sub(task.untaken, 0, 1)
      Atomics.notify(task.untaken, 0)
    }
    throw unreadable('the thread ended before its work')
  } catch (error) {
    throw refusalOf(error)
  } finally {
    await worker.terminate()
  }
}
