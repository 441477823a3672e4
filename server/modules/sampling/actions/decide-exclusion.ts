import { refuseIf } from '#modules/planning'
import { demand } from '#platform/audit/demand.ts'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { NotFound } from '#platform/errors.ts'
import { caseSetting } from '../queries/case-setting.ts'
import { holdSamples } from '../queries/closing.ts'
import type { OpenSample } from '../queries/samples.ts'
import { reasonsNotToDecideExclusion } from '../rules/reasons-not-to-exclude.ts'
import { writeLeftOut } from '../store/cases.ts'
import { writeDecision } from '../store/exclusion-requests.ts'

export interface ExclusionDecision {
  caseId: string
  /** The id of the request. */
  request: string
  granted: boolean
  reason: string
}

/**
 * The lead inspector decides a request for exclusion. Granted, the case is left out of the sample at once (SAMP-10; DIPP
 * manual 5.1).
 * @throws Forbidden without `sample:decide`; NotFound when the case has no such request; Conflict with the reasons of
 * `reasonsNotToDecideExclusion`: of two who decide at once, the second is told what was decided.
 */
export const decideExclusion = (db: Db, act: Act, open: OpenSample, decision: ExclusionDecision): Promise<void> =>
  db.transaction().execute(async tx => {
    demand(act, 'sample:decide')
    const { inspection } = open
    const { caseId, granted, reason } = decision
    const setting = await caseSetting(tx, open, act, caseId, await holdSamples(tx, inspection.id))
    const request = setting.sampled.requests.find(({ id }) => id === decision.request)
    if (!request) throw new NotFound(`request ${decision.request} for case ${caseId}`)
    refuseIf(reasonsNotToDecideExclusion(setting, request))
    await writeDecision(tx, act, request.id, { granted, reason })
    if (granted) await writeLeftOut(tx, act, caseId, reason)
    const { crn, line } = setting.sampled
    await recordEvent(tx, act, {
      what: granted ? 'SAMPLE_EXCLUSION_GRANTED' : 'SAMPLE_EXCLUSION_REFUSED',
      subjectType: 'INSPECTION',
      subjectId: inspection.id,
      details: {
        crn,
        line,
        draw: setting.draw.number,
        askedForBy: request.askedForBy,
        askedBecause: request.reason,
        reason,
      },
    })
  })
