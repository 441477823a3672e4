import { refuseIf } from '#modules/planning'
import { demand } from '#platform/audit/demand.ts'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { newId } from '#platform/ids.ts'
import { caseSetting } from '../queries/case-setting.ts'
import { holdSamples } from '../queries/closing.ts'
import type { OpenSample } from '../queries/samples.ts'
import { reasonsNotToRequestExclusion } from '../rules/reasons-not-to-exclude.ts'
import { addRequest } from '../store/exclusion-requests.ts'

/**
 * Takes down that the inspected body’s single point of contact asks for a case to be excluded, and why (SAMP-10; DIPP manual
 * 5.1). `askedForBy` is their name and role.
 * @throws Forbidden without `sample:request`; NotFound when the sample has no such case; Conflict with the reasons of
 * `reasonsNotToRequestExclusion`.
 */
export const requestExclusion = (
  db: Db,
  act: Act,
  open: OpenSample,
  asked: { caseId: string; askedForBy: string; reason: string },
): Promise<void> =>
  db.transaction().execute(async tx => {
    demand(act, 'sample:request')
    const { inspection } = open
    const setting = await caseSetting(tx, open, act, asked.caseId, await holdSamples(tx, inspection.id))
    refuseIf(reasonsNotToRequestExclusion(setting))
    await addRequest(tx, act, { id: newId(), ...asked })
    const { crn, line } = setting.sampled
    const { askedForBy, reason } = asked
    await recordEvent(tx, act, {
      what: 'SAMPLE_EXCLUSION_ASKED',
      subjectType: 'INSPECTION',
      subjectId: inspection.id,
      details: { crn, line, draw: setting.draw.number, askedForBy, reason },
    })
  })
