import type { PGlite } from '@electric-sql/pglite'
import { type Db, openDatabase } from '#platform/db/open.ts'
import type { Beginning } from './beginning.ts'
import { embeddedCopy } from './embedded-template.ts'
import { filesOfProcess } from './files-of-process.ts'
import { restore, type Snapshot, takeSnapshot } from './restore.ts'

interface Lent {
  db: Db
  embedded: PGlite
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
  if (filesOfProcess.areSeveral) await snapshotOf(beginning, embedded)
  return { embedded, db: openDatabase({ embedded }) }
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
 * An embedded database in memory. Given back, it is brought to its beginning for the next file of this process: that takes a third of the
 * time of opening another, and the app that was built for it serves on.
 */
export const lendDatabase = async (beginning: Beginning): Promise<{ db: Db; giveBack: () => Promise<void> }> => {
  const idle = waiting.get(beginning.name) ?? []
  waiting.set(beginning.name, idle)
  const lent = idle.pop() ?? (await openAnother(beginning))
  const { db, embedded } = lent
  return {
    db,
    async giveBack() {
      const isAsBefore =
        filesOfProcess.areSeveral &&
        !embedded.closed &&
        (await restore(embedded, await snapshotOf(beginning, embedded)))
      if (isAsBefore) idle.push(lent)
      else await close(lent)
    },
  }
}
