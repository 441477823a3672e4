import type { Db } from '#platform/db/open.ts'

/**
 * How many cases the samples of an inspection were drawn from: those that could be drawn, in the latest draw of each. Undefined
 * before the first draw.
 */
export const populationOf = async (db: Db, inspectionId: string): Promise<number | undefined> => {
  const draws = await db
    .selectFrom('samplingDraw')
    .distinctOn('sample')
    .select(({ ref }) => ref('record', '->').key('size').key('eligible').as('eligible'))
    .where('inspectionId', '=', inspectionId)
    .orderBy('sample')
    .orderBy('number', 'desc')
    .execute()
  return draws.length === 0 ? undefined : draws.reduce((sum, { eligible }) => sum + eligible, 0)
}
