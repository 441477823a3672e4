import type { Db } from '#platform/db/open.ts'
import type { Enquiry } from '../rules/enquiry.ts'

/** The lines of enquiry of an inspection, those that are open first. */
export const enquiriesOf = async (db: Db, inspectionId: string): Promise<Enquiry[]> => {
  const rows = await db
    .selectFrom('evidenceEnquiry')
    .select(['id', 'item', 'text', 'assignedTo', 'openedAt', 'openedBy', 'found', 'closedAt', 'closedBy'])
    .where('inspectionId', '=', inspectionId)
    .orderBy('id')
    .execute()
  const all = rows.map(({ found, closedAt, closedBy, ...enquiry }) => ({
    ...enquiry,
    closed: closedAt && { at: closedAt, by: closedBy ?? '', found: found ?? '' },
  }))
  return [...all.filter(({ closed }) => !closed), ...all.filter(({ closed }) => closed)]
}
