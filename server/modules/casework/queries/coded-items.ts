import type { Db } from '#platform/db/open.ts'
import { counts } from '../rules/results/answers-of-cases.ts'
import { type CodeCount, countCodes } from '../rules/results/count-codes.ts'
import { casesOf } from './cases.ts'

/**
 * In how many interviews of completed cases each coded item came up: all that anyone is given of interviews who may not open their
 * cases (CASE-08, CONF-03; DIPP manual 1.4: in aggregated form).
 * @param codes Ids of the coded items that the programme has.
 */
export const codedItems = async (db: Db, inspectionId: string, codes: readonly string[]): Promise<CodeCount[]> => {
  const cases = await casesOf(db, inspectionId)
  const counted = cases.filter(each => counts(each) && !each.fileRead)
  if (counted.length === 0) return countCodes(codes, [])
  const ids = counted.map(({ id }) => id)
  const interviews = await db.selectFrom('caseworkInterview').select('codes').where('caseId', 'in', ids).execute()
  return countCodes(codes, interviews)
}
