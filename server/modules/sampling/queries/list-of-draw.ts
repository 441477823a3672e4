import type { Db } from '#platform/db/open.ts'
import type { LongList } from '../rules/listed-case.ts'
import type { DrawSummary } from './draws.ts'
import { readKeptList } from './kept-list.ts'
import { findList, type KeptList } from './lists.ts'
import type { OpenSample } from './samples.ts'

/**
 * The long list that a draw was made from. It holds who the people are. Not inside a transaction: others may be reading the
 * same list, and then one waits for the other.
 */
export const listOfDraw = async (
  db: Db,
  open: OpenSample,
  { listId }: Pick<DrawSummary, 'listId'>,
): Promise<LongList> => {
  const kept = await findList(db, open.inspection.id, open.sample.id, listId)
  // A draw refers to its list, and a list is never removed.
  return readKeptList(db, open, kept as KeptList)
}
