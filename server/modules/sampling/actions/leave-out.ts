import { refuseIf } from '#modules/planning'
import { demand } from '#platform/audit/demand.ts'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { caseSetting } from '../queries/case-setting.ts'
import { holdSamples } from '../queries/closing.ts'
import type { OpenSample } from '../queries/samples.ts'
import { reasonsNotToLeaveOut } from '../rules/reasons-not-to-exclude.ts'
import { writeLeftOut } from '../store/cases.ts'

/**
 * Leaves a case out that should have been excluded earlier, as it may become apparent during fieldwork (SAMP-11; DIPP manual
 * 6.1).
 * @throws Forbidden without `sample:decide`; NotFound when the sample has no such case; Conflict with the reasons of
 * `reasonsNotToLeaveOut`.
 */
export const leaveOut = (
  db: Db,
  act: Act,
  open: OpenSample,
  { caseId, reason }: { caseId: string; reason: string },
): Promise<void> =>
  db.transaction().execute(async tx => {
    demand(act, 'sample:decide')
    const { inspection } = open
    const setting = await caseSetting(tx, open, act, caseId, await holdSamples(tx, inspection.id))
    refuseIf(reasonsNotToLeaveOut(setting))
    await writeLeftOut(tx, act, caseId, reason)
    const { crn, line } = setting.sampled
    await recordEvent(tx, act, {
      what: 'SAMPLE_CASE_LEFT_OUT',
      subjectType: 'INSPECTION',
      subjectId: inspection.id,
      details: { crn, line, draw: setting.draw.number, reason },
    })
  })
