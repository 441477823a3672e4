import type { Db } from '#platform/db/open.ts'
import type { Comparison } from '../rules/comparison.ts'
import type { DrawRecord } from '../rules/draw-record.ts'

/** A draw without its record. */
export interface DrawSummary {
  id: string
  /** From 1; the one with the highest number is the sample. */
  number: number
  listId: string
  drawn: number
  /** Why it was drawn again; null for the first. */
  reason: string | null
  drawnAt: Date
  drawnBy: string
}

export interface Draw extends DrawSummary {
  record: DrawRecord
  /** The sample beside the long list. */
  comparison: Comparison[]
}

const draws = (db: Db, inspectionId: string, sample: string) =>
  db
    .selectFrom('samplingDraw')
    .select(['id', 'number', 'listId', 'reason', 'drawnAt', 'drawnBy'])
    .select(({ ref }) => ref('record', '->').key('size').key('drawn').as('drawn'))
    .where('inspectionId', '=', inspectionId)
    .where('sample', '=', sample)
    .orderBy('number', 'desc')

/** Every draw of one sample of an inspection, the latest first. */
export const drawsOf = (db: Db, inspectionId: string, sample: string): Promise<DrawSummary[]> =>
  draws(db, inspectionId, sample).execute()

/** The draw of this number with its record; without a number the latest, which is the sample. Undefined when there is none. */
export const findDraw = (db: Db, inspectionId: string, sample: string, number?: number): Promise<Draw | undefined> => {
  const found = draws(db, inspectionId, sample).select(['record', 'comparison']).limit(1)
  return (number === undefined ? found : found.where('number', '=', number)).executeTakeFirst()
}

/** Whether a sample was ever drawn from this list: then how it was read does not change any more. */
export const isDrawnFrom = async (db: Db, listId: string): Promise<boolean> =>
  (await db.selectFrom('samplingDraw').select('id').where('listId', '=', listId).limit(1).executeTakeFirst()) !==
  undefined
