import type { Act } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { sendersWithoutReceipt } from '../queries/files.ts'
import { sendReceipt } from './tell-outsiders.ts'

/** How long nothing has come from somebody before what came is taken to be all of it, in milliseconds. */
const quiet = 5 * 60_000

/**
 * Confirms what came without its sender's page having said that all is sent: the tab was closed, the connection broke for good, the
 * program was killed (EVID-02). A job calls it on the program's behalf, in as many workers as there are.
 * @returns how many receipts were put into the outbox.
 */
export const sendReceipts = async (db: Db, act: Act): Promise<number> => {
  let count = 0
  for (const waiting of await sendersWithoutReceipt(db, new Date(act.when.getTime() - quiet)))
    if (await db.transaction().execute(tx => sendReceipt(tx, act, waiting))) count += 1
  return count
}
