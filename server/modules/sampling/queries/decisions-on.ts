import type { Db } from '#platform/db/open.ts'
import type { DecisionsOnDraw } from '../rules/left-behind.ts'

/** What a new draw leaves behind on this one: all of it stays on the record. */
export const decisionsOn = async (db: Db, drawId: string): Promise<DecisionsOnDraw> => {
  const requests = await db
    .selectFrom('samplingExclusionRequest')
    .innerJoin('samplingCase', 'samplingCase.id', 'samplingExclusionRequest.caseId')
    .select(({ fn }) => [
      fn.countAll<number>().filterWhere('decidedAt', 'is', null).as('requested'),
      fn.countAll<number>().filterWhere('decidedAt', 'is not', null).as('decided'),
    ])
    .where('samplingCase.drawId', '=', drawId)
    .executeTakeFirstOrThrow()
  const cases = await db
    .selectFrom('samplingCase')
    .select(({ fn }) => [
      fn.countAll<number>().filterWhere('leftOutAt', 'is not', null).as('leftOut'),
      fn.countAll<number>().filterWhere('replaces', 'is not', null).as('substitutes'),
    ])
    .where('drawId', '=', drawId)
    .executeTakeFirstOrThrow()
  return { ...requests, ...cases }
}
