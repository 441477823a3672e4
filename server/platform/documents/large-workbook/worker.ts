/** The thread of `large-workbook.ts`: it may run out of memory without harm to the program. */
import { parentPort, workerData } from 'node:worker_threads'
import type { WorkbookMessage, WorkbookTask } from '../large-workbook.ts'
import type { TableRow } from '../table-row.ts'
import { UnreadableFile } from '../unreadable-file.ts'
import { sheetRows } from './sheet-rows.ts'
import { vetWorkbook } from './vet-workbook.ts'

const { bytes, limits, untaken } = workerData as WorkbookTask
const post = (message: WorkbookMessage): void => parentPort?.postMessage(message)

const mostUntaken = 3

/** Sends rows, unless several messages wait to be taken: who takes many at once does nothing else meanwhile. */
const postInTurn = (message: WorkbookMessage): void => {
  for (let waiting = Atomics.load(untaken, 0); waiting >= mostUntaken; waiting = Atomics.load(untaken, 0)) {
    Atomics.wait(untaken, 0, waiting)
  }
  Atomics.add(untaken, 0, 1)
  post(message)
}

/** How many rows are sent at once: few enough that who takes them in can do other things between. */
const batch = 1000

const sendRows = async (sheet: string, number: number, inAll: number): Promise<void> => {
  let [rows, sent]: [TableRow[], number] = [[], 0]
  const send = (): void => {
    postInTurn({ sheet, rows, inAll })
    sent += rows.length
    rows = []
  }
  for await (const row of sheetRows(bytes, number)) {
    if (sent + rows.length >= limits.rows) {
      throw new UnreadableFile(`Its sheet “${sheet}” has more than ${limits.rows.toLocaleString('en-GB')} rows`)
    }
    rows.push(row)
    if (rows.length === batch) send()
  }
  send()
}

try {
  const { sheets, inAll } = await vetWorkbook(bytes, limits)
  for (const [number, sheet] of sheets.entries()) await sendRows(sheet, number, inAll)
  post({ done: true })
} catch (error) {
  post({ refused: error instanceof Error ? error.message : String(error), isClear: error instanceof UnreadableFile })
}
