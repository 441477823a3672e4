import { sql } from 'kysely'
import type { Db } from '../db/open.ts'
import { beginning, eventLine, link } from './chain.ts'

export interface Verification {
  sealed: number
  notYetSealed: number
  /** The hash of the whole chain. Kept elsewhere, it shows that the end was not cut off: `--head`. */
  head: string
  faults: string[]
}

/** An event may reach the database this long after its time; one that claims to be older than a seal by more was put in. */
const tolerance = 10 * 60 * 1000
const chunk = 5000

const sealsFrom = (db: Db, position: number) =>
  db
    .selectFrom('eventSeal')
    .leftJoin('event', 'event.id', 'eventSeal.eventId')
    .select(['eventSeal.position', 'eventSeal.eventId', 'eventSeal.batch', 'eventSeal.hash', 'event.id', 'event.when'])
    .select(eventLine.as('line'))
    .where('position', '>', position)
    .orderBy('position')
    .limit(chunk)
    .execute()

const insertedUnsealed = (db: Db, last: { behind: string | null; sealedAt: Date }) =>
  db
    .selectFrom('event')
    .leftJoin('eventSeal', 'eventSeal.eventId', 'event.id')
    .select('event.id')
    .where('eventSeal.eventId', 'is', null)
    .where(({ or, eb }) =>
      or([
        sql<boolean>`event.transaction < ${last.behind}::xid8`,
        eb('event.when', '<', new Date(last.sealedAt.getTime() - tolerance)),
      ]),
    )
    .orderBy('event.id')
    .execute()

/**
 * Reads the whole record and finds every event that was altered, removed or put in since it was sealed.
 * @param kept The head of an earlier verification: the chain has grown since, and still holds it unless its end was cut.
 */
export const verifyRecord = async (db: Db, kept: string = beginning): Promise<Verification> => {
  const batches = await db.selectFrom('eventBatch').selectAll().orderBy('number').execute()
  const faults: string[] = []
  let [before, position, holdsKept] = [beginning, 0, kept === beginning]

  for (let seals = await sealsFrom(db, 0); seals.length > 0; seals = await sealsFrom(db, position)) {
    for (const seal of seals) {
      if (seal.position !== position + 1) faults.push(`Seals ${position + 1} to ${seal.position - 1} were removed`)
      if (seal.id === null) faults.push(`Event ${seal.eventId} was removed`)
      else if (link(before, seal.line) !== seal.hash) faults.push(`Event ${seal.eventId} was altered`)
      const earlier = batches[seal.batch - 2]
      if (earlier && seal.when && seal.when.getTime() < earlier.sealedAt.getTime() - tolerance)
        faults.push(`Event ${seal.eventId} was put in: it claims a time before batch ${earlier.number} was sealed`)
      ;[before, position] = [seal.hash, seal.position]
      holdsKept ||= seal.hash === kept
    }
  }

  const sealed = batches.reduce((sum, { events }) => sum + events, 0)
  const last = batches.at(-1)
  if (sealed !== position) faults.push(`${sealed} events were sealed, ${position} seals are left`)
  if (!holdsKept) faults.push(`The chain does not hold ${kept}: its end was cut off or written anew`)
  if (last && last.hash !== before) faults.push(`Batch ${last.number} does not end with the hash it was sealed with`)
  if (last)
    faults.push(
      ...(await insertedUnsealed(db, last)).map(({ id }) => `Event ${id} was put in after its time was sealed`),
    )

  const { count } = await db
    .selectFrom('event')
    .leftJoin('eventSeal', 'eventSeal.eventId', 'event.id')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('eventSeal.eventId', 'is', null)
    .executeTakeFirstOrThrow()
  return { sealed: position, notYetSealed: count, head: before, faults }
}
