import type { PGlite } from '@electric-sql/pglite'
import { embeddedPool } from '#platform/db/embedded-pool.ts'
import { type Db, openDatabase } from '#platform/db/open.ts'
import type { Beginning } from './beginning.ts'
import { embeddedCopy } from './embedded-template.ts'
import { filesOfProcess } from './files-of-process.ts'
import { restore, type Snapshot, takeSnapshot } from './restore.ts'

interface Lent {
  db: Db
  embedded: PGlite
  /** Of its beginning, where it is to be brought back to it. */
  snapshot: Snapshot | undefined
}

const snapshots = new Map<string, Promise<Snapshot>>()
/** Those that a test file has given back, by their beginning. */
const waiting = new Map<string, Lent[]>()

/** Of what is copied from one template, the first tells for all. */
const snapshotOf = ({ name }: Beginning, embedded: PGlite): Promise<Snapshot> => {
  const snapshot = snapshots.get(name) ?? takeSnapshot(embedded)
  snapshots.set(name, snapshot)
  return snapshot
}

const openAnother = async (beginning: Beginning): Promise<Lent> => {
  const embedded = await embeddedCopy(beginning)
  const snapshot = filesOfProcess.areSeveral ? await snapshotOf(beginning, embedded) : undefined
  return { embedded, db: openDatabase({ pool: embeddedPool(embedded) }), snapshot }
}

const close = async ({ db, embedded }: Lent): Promise<void> => {
  await db.destroy()
  // It is open already when no query has been asked, and db does not know of it then.
  if (!embedded.closed) await embedded.close()
}

filesOfProcess.lettingGo.add(async () => {
  await Promise.all([...waiting.values()].flat().map(close))
})

/**
 * An embedded database in memory. Given back, it is brought to its beginning for the next file of this process: that takes less
 * time than to open another, and the app that was built for it serves on.
 */
export const lendDatabase = async (beginning: Beginning): Promise<{ db: Db; giveBack: () => Promise<void> }> => {
  const idle = waiting.get(beginning.name) ?? []
  waiting.set(beginning.name, idle)
  const lent = idle.pop() ?? (await openAnother(beginning))
  const { db, embedded, snapshot } = lent
  return {
    db,
    async giveBack() {
      const isToStay = filesOfProcess.areSeveral && snapshot !== undefined && !embedded.closed
      const isAsBefore = isToStay && (await restore(embedded, snapshot))
      if (isAsBefore) idle.push(lent)
      else await close(lent)
    },
  }
}
