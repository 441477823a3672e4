import type { Db } from '../db/open.ts'
import type { FileKind } from './content/kinds.ts'
import { RefusedFile } from './content/refusal.ts'
import type { Incoming } from './file-store.ts'
import './tables.ts'

/**
 * Writes down that a content is kept, in the transaction of whoever speaks of it. Stored once, it is known once. The row stays locked
 * until the transaction ends: whoever finds a virus in it meanwhile sees whose it is.
 * @throws RefusedFile for what a scanner has found a virus in before; nothing is written then, so that the transaction may go on.
 */
export const rememberContent = async (
  tx: Db,
  { sha256, size }: Pick<Incoming, 'sha256' | 'size'>,
  { id: kind }: FileKind,
  storedAt: Date,
): Promise<void> => {
  const { virus } = await tx
    .insertInto('fileContent')
    .values({ sha256, size, kind, storedAt })
    // It was kept again just now, and has to be put away again if it has a virus.
    .onConflict(conflict => conflict.column('sha256').doUpdateSet({ quarantinedAt: null }))
    .returning('virus')
    .executeTakeFirstOrThrow()
  if (virus) throw new RefusedFile({ why: 'virus' })
}

/** @throws RefusedFile for a content in which a virus was found before: it is in quarantine already. */
export const refuseKnownVirus = async (db: Db, { sha256 }: Pick<Incoming, 'sha256'>): Promise<void> => {
  const known = await db.selectFrom('fileContent').select('virus').where('sha256', '=', sha256).executeTakeFirst()
  if (known?.virus) throw new RefusedFile({ why: 'virus' })
}

/** The SHA-256 of every file that the database speaks of and that may be read: what a virus was found in is in quarantine. */
export const contentsSpokenOf = async (db: Db): Promise<string[]> => {
  const rows = db.selectFrom('fileContent').select('sha256').where('virus', 'is', null)
  return (await rows.orderBy('sha256').execute()).map(({ sha256 }) => sha256)
}
