import { sql } from 'kysely'
import { sealRecord } from '#platform/audit/seal.ts'
import type { Db } from '#platform/db/open.ts'

/** The numbers of the oldest transaction that runs, and of the next. */
const running = async (db: Db): Promise<{ oldest: bigint; next: bigint }> => {
  const { rows } = await sql<{ oldest: string; next: string }>`
    select pg_snapshot_xmin(now)::text as oldest, pg_snapshot_xmax(now)::text as next
    from pg_current_snapshot() as now`.execute(db)
  const [{ oldest, next }] = rows as [{ oldest: string; next: string }]
  return { oldest: BigInt(oldest), next: BigInt(next) }
}

/**
 * Seals all that is written, as `sealRecord` does once every transaction that runs now has ended. A server counts
 * transactions for all its databases together, so those of other test files hold sealing back here too.
 * @returns how many events it sealed.
 */
export const sealEverything = async (db: Db, now: Date): Promise<number> => {
  const { next } = await running(db)
  let oldest: bigint
  do ({ oldest } = await running(db))
  while (oldest < next)
  return sealRecord(db, now)
}
