import { leads, type OpenInspection, reasonsNotToWorkOn } from '#modules/planning'
import type { InspectedCase } from './inspected-case.ts'

/** What decides who may open a case. */
export interface CaseAccess extends Pick<OpenInspection, 'team' | 'reader'> {
  inspected: Pick<InspectedCase, 'inspector' | 'conflicts'>
}

/**
 * Why a case, with what was judged and said in it, is closed to this reader. Empty: it opens. It does to its inspector and to
 * whoever leads the inspection; a conflict of interest closes it to anyone (CASE-01, TEAM-02; DIPP manual 1.5, 6.4).
 */
export const reasonsNotToOpen = ({ team, reader, inspected }: CaseAccess): string[] => {
  if (inspected.conflicts.includes(reader.username)) return ['You have declared a conflict of interest with this case']
  const reasons = reasonsNotToWorkOn(team, reader, 'cases:judge')
  if (reasons.length > 0 || inspected.inspector === reader.username || leads(team, reader)) return reasons
  return ['This case is not one of yours: an inspector opens only their own cases']
}
