import { isDeepStrictEqual } from 'node:util'
import type { Db } from '#platform/db/open.ts'
import { readLongList } from '../long-list/read-long-list.ts'
import type { LongList } from '../rules/listed-case.ts'
import { needsOf } from '../rules/needs-of.ts'
import { bytesOfList, type KeptList } from './lists.ts'
import type { OpenSample } from './samples.ts'

const readAgain = async (db: Db, { programme, sample }: OpenSample, kept: KeptList): Promise<LongList> => {
  const bytes = await bytesOfList(db, kept.id)
  const { mapping, name, id } = kept
  const read = await readLongList({ name, bytes }, programme.cases.facts, { mapping, needs: needsOf(sample) })
  if ('list' in read) return read.list
  throw new Error(`long list ${id} was read without a fault when it was uploaded, and has ${read.faults.length} now`)
}

/** What decides how a list is read: a kept file never changes, only which of its columns are which. */
type AsRead = Pick<KeptList, 'id' | 'mapping'>

/** The list that was read last: pages ask for the same one in turn, and 50,000 rows take seconds. */
let last: (AsRead & { list: Promise<LongList> }) | undefined

const isLast = ({ id, mapping }: AsRead): boolean => last?.id === id && isDeepStrictEqual(last.mapping, mapping)

/** Keeps a list at hand that has just been read for the first time: the next page asks for it. */
export const keepAtHand = ({ id, mapping }: AsRead, list: LongList): void => {
  last = { id, mapping, list: Promise.resolve(list) }
}

/** A kept list with all its cases, as it was read when it was uploaded. It holds who the people are. */
export const readKeptList = async (db: Db, open: OpenSample, kept: KeptList): Promise<LongList> => {
  if (!last || !isLast(kept)) last = { ...kept, list: readAgain(db, open, kept) }
  return last.list.catch(error => {
    last = undefined
    throw error
  })
}
