import type { FastifyBaseLogger } from 'fastify'
import { type Act, recordEvent } from '../../audit/record-event.ts'
import type { Clock } from '../../clock.ts'
import type { Db } from '../../db/open.ts'
import { newId } from '../../ids.ts'
import type { FileStore } from '../file-store.ts'
import { measured } from '../measured.ts'
import { MissingBlob } from '../stores/blobs.ts'
import { nextScan } from './next-scan.ts'
import { isOfScanner, NotScanned, type Scanner, type Verdict } from './scanner.ts'
import {
  freeWaiting,
  markOthersInTrouble,
  markPutAway,
  markScanned,
  markTriedInVain,
  type TakenContent,
  takeForScan,
  toPutAway,
} from './waiting-scans.ts'

/** What whoever has files does when a virus was found in a content, in the same transaction. */
export type OnInfected = (tx: Db, act: Act, content: { sha256: string; virus: string }) => Promise<void>

export interface Scanning {
  db: Db
  files: FileStore
  clock: Clock
  scanner: Scanner
  onInfected: OnInfected
  log: Pick<FastifyBaseLogger, 'warn'>
}

const actOfScanner = (when: Date): Act => ({
  ...{ who: 'lantern', when, correlationId: newId() },
  permissions: new Set(),
})

/** @throws NotScanned, also when what the store gave is not the whole content, of which the scanner cannot know. */
const verdictOn = async ({ files, scanner }: Scanning, { sha256, size }: TakenContent): Promise<Verdict> => {
  const unreadable = (error: unknown): never => {
    if (error instanceof NotScanned) throw error
    throw new NotScanned('unreadable', `The store does not give it: ${String(error)}`, { cause: error })
  }
  const content = await files.read(sha256).catch(unreadable)
  try {
    const passing = measured(content, size)
    const verdict = await scanner.scan(passing.content)
    if (passing.measure().sha256 !== sha256)
      throw new NotScanned('unreadable', 'What the store gives is another content')
    return verdict
  } catch (error) {
    return unreadable(error)
  } finally {
    content.destroy()
  }
}

const scanned = ({ db, clock, onInfected }: Scanning, taken: TakenContent, by: string, { virus }: Verdict) =>
  db.transaction().execute(async tx => {
    const act = actOfScanner(clock())
    const { sha256 } = taken
    if (!(await markScanned(tx, taken, { now: act.when, by, virus }))) return
    const what = virus ? 'FILE_INFECTED' : 'FILE_SCANNED'
    await recordEvent(tx, act, {
      what,
      subjectType: 'FILE',
      subjectId: sha256,
      details: { by, ...(virus && { virus }) },
    })
    if (virus) await onInfected(tx, act, { sha256, virus })
  })

const notScanned = async (
  { db, clock, log, scanner }: Scanning,
  taken: TakenContent,
  { trouble, message }: NotScanned,
) => {
  const now = clock()
  const dueAt = nextScan(trouble, taken.tries + 1, now)
  await markTriedInVain(db, taken, { trouble, dueAt })
  if (isOfScanner(trouble)) await markOthersInTrouble(db, taken, { now, trouble, dueAt })
  if (trouble !== 'stopped')
    log.warn({ file: taken.sha256, trouble, triedAgainAt: dueAt, scanner: scanner.name }, `Not scanned. ${message}`)
}

/** Puts what has a virus where nothing reads it; nobody may read it since it was marked. What was put there before is there. */
const putAway = async ({ db, files, clock }: Scanning): Promise<void> => {
  for (const sha256 of await toPutAway(db)) {
    await files.quarantine(sha256).catch(error => {
      if (!(error instanceof MissingBlob)) throw error
    })
    await markPutAway(db, sha256, clock())
  }
}

/**
 * Scans what is due, one content after the other, until nothing is or the scanner cannot be relied on (EVID-05). A job calls it, in as
 * many workers as there are. Each content is scanned outside any transaction, and what came of it written down after.
 * @returns how many were taken.
 */
export const scanFiles = async (scanning: Scanning, most = 200): Promise<number> => {
  const { db, clock, scanner } = scanning
  let answers = false
  let count = 0
  for (; count < most; count += 1) {
    const taken = await takeForScan(db, clock())
    if (!taken) break
    try {
      const by = await scanner.ready()
      if (!answers) await freeWaiting(db, clock())
      answers = true
      await scanned(scanning, taken, by, await verdictOn(scanning, taken))
    } catch (error) {
      if (!(error instanceof NotScanned)) throw error
      await notScanned(scanning, taken, error)
      if (isOfScanner(error.trouble) || error.trouble === 'stopped') break
    }
  }
  await putAway(scanning)
  return count
}
