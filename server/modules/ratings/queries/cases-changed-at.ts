import type { InspectedCase } from '#modules/casework'
import type { Db } from '#platform/db/open.ts'

/** What moves case results, as the record has it. A case that is reopened leaves no other trace until it is completed again. */
const moving = ['CASE_COMPLETED', 'CASE_REOPENED', 'SAMPLE_DRAWN']

/**
 * When the results of an inspection's cases changed last: one was completed, reopened, or left out after it was completed, or the
 * sample was drawn again. Null before. The record is read from its end, where such an event is found soon.
 */
export const casesChangedAt = async (
  db: Db,
  inspectionId: string,
  cases: readonly InspectedCase[],
): Promise<Date | null> => {
  if (cases.length === 0) return null
  const last = await db
    .selectFrom('event')
    .select('when')
    .where('subjectType', '=', 'INSPECTION')
    .where('subjectId', '=', inspectionId)
    .where('what', 'in', moving)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  const leftOut = cases.flatMap(({ completedAt, sampled }) => (completedAt && sampled?.leftOut?.at) || [])
  const dates = [...(last ? [last.when] : []), ...leftOut].map(date => date.getTime())
  return dates.length === 0 ? null : new Date(Math.max(...dates))
}
