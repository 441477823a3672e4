import type { Db } from '#platform/db/open.ts'

/** A header of another system's report, and which of our columns someone has said that it is. */
export interface Match {
  header: string
  column: string
  matchedAt: Date
  matchedBy: string
}

/** Every match that is remembered, by header. */
export const listMatches = (db: Db): Promise<Match[]> =>
  db.selectFrom('samplingMapping').select(['header', 'column', 'matchedAt', 'matchedBy']).orderBy('header').execute()

/** The same, as reading a list takes them: our column by the header of the file. */
export const mappingInUse = async (db: Db): Promise<Record<string, string>> =>
  Object.fromEntries((await listMatches(db)).map(({ header, column }) => [header, column]))
