import { sql } from 'kysely'
import type { Db } from '../db/open.ts'
import { beginning, eventLine, link } from './chain.ts'

/** Held by whoever seals, so that several workers take turns. */
const sealing = 7_391_004
const chunk = 2000

interface Head {
  number: number
  hash: string
  behind: string | null
  position: number
}

const headOf = async (tx: Db): Promise<Head> => {
  const batch = await tx
    .selectFrom('eventBatch')
    .select(['number', 'hash', 'behind'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  const last = await tx
    .selectFrom('eventSeal')
    .select('position')
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst()
  return { ...(batch ?? { number: 0, hash: beginning, behind: null }), position: last?.position ?? 0 }
}

const unsealed = (tx: Db, head: Head, horizon: string) =>
  tx
    .selectFrom('event')
    .leftJoin('eventSeal', 'eventSeal.eventId', 'event.id')
    .select(['event.id', eventLine.as('line')])
    .where('eventSeal.eventId', 'is', null)
    .where(sql<boolean>`event.transaction < ${horizon}::xid8`)
    .$if(head.behind !== null, query => query.where(sql<boolean>`event.transaction >= ${head.behind}::xid8`))
    .orderBy('event.id')
    .execute()

/** Whether anything was ever sealed: what claims an earlier time from now on counts as put in. */
export const isSealed = async (db: Db): Promise<boolean> => (await headOf(db)).number > 0

/**
 * Seals all events of finished transactions into the chain, in one batch. Writers never wait for it: it takes only what
 * lies behind the oldest transaction that still runs, and the rest next time.
 * @returns how many events it sealed.
 */
export const sealRecord = (db: Db, now: Date): Promise<number> =>
  db.transaction().execute(async tx => {
    await sql`select pg_advisory_xact_lock(${sql.lit(sealing)})`.execute(tx)
    const { rows } = await sql<{
      horizon: string
    }>`select pg_snapshot_xmin(pg_current_snapshot())::text as horizon`.execute(tx)
    const horizon = (rows[0] as { horizon: string }).horizon
    const head = await headOf(tx)
    const events = await unsealed(tx, head, horizon)
    if (events.length === 0) return 0

    const batch = head.number + 1
    let { hash } = head
    const seals = events.map(({ id, line }, i) => {
      hash = link(hash, line)
      return { position: head.position + i + 1, eventId: id, batch, hash }
    })
    await tx
      .insertInto('eventBatch')
      .values({ number: batch, sealedAt: now, behind: horizon, events: seals.length, hash })
      .execute()
    for (let i = 0; i < seals.length; i += chunk) {
      await tx
        .insertInto('eventSeal')
        .values(seals.slice(i, i + chunk))
        .execute()
    }
    return seals.length
  })
