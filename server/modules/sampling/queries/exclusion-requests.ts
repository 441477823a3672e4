import type { Db } from '#platform/db/open.ts'
import type { ExclusionRequest } from '../rules/sampled-case.ts'

/** The requests for exclusion of a draw's cases, or of one case, the first one first. */
export const requestsOf = async (
  db: Db,
  of: { drawId: string } | { caseId: string },
): Promise<{ caseId: string; request: ExclusionRequest }[]> => {
  const requests = db
    .selectFrom('samplingExclusionRequest as request')
    .innerJoin('samplingCase as sampled', 'sampled.id', 'request.caseId')
    .select(['request.id', 'caseId', 'askedForBy', 'request.reason', 'recordedAt', 'recordedBy'])
    .select(['granted', 'decisionReason', 'decidedAt', 'decidedBy'])
    .orderBy('request.id')
  const rows = await ('caseId' in of
    ? requests.where('caseId', '=', of.caseId)
    : requests.where('sampled.drawId', '=', of.drawId)
  ).execute()
  return rows.map(({ caseId, granted, decisionReason, decidedAt, decidedBy, ...asked }) => ({
    caseId,
    request: {
      ...asked,
      decision: decidedAt && {
        granted: granted === true,
        reason: decisionReason ?? '',
        at: decidedAt,
        by: decidedBy ?? '',
      },
    },
  }))
}
