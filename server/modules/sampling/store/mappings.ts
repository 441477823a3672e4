import type { Act } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'

/** Remembers which of our columns each of these headers is, in place of what was remembered of it before. */
export const saveMatches = async (
  tx: Db,
  { who, when }: Act,
  matches: readonly { header: string; column: string }[],
): Promise<void> => {
  if (matches.length === 0) return
  await tx
    .insertInto('samplingMapping')
    .values(matches.map(match => ({ ...match, matchedAt: when, matchedBy: who })))
    .onConflict(conflict =>
      conflict.column('header').doUpdateSet(({ ref }) => ({
        column: ref('excluded.column'),
        matchedAt: ref('excluded.matchedAt'),
        matchedBy: ref('excluded.matchedBy'),
      })),
    )
    .execute()
}

/** Forgets what these headers were matched to. */
export const deleteMatches = async (tx: Db, headers: readonly string[]): Promise<void> => {
  if (headers.length === 0) return
  await tx.deleteFrom('samplingMapping').where('header', 'in', headers).execute()
}
