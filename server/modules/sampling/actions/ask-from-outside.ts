import { type OpenDoor, refuseIf } from '#modules/planning'
import { demand } from '#platform/audit/demand.ts'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { NotFound } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { caseSetting } from '../queries/case-setting.ts'
import { holdSamples } from '../queries/closing.ts'
import { issuedSamples } from '../queries/issued-sample.ts'
import { reasonsNotToAskFromOutside } from '../rules/reasons-not-to-ask-from-outside.ts'
import { addRequest } from '../store/exclusion-requests.ts'

/**
 * The inspected body asks for a case to be excluded, and says why; the lead inspector decides (SAMP-10; DIPP manual 5.1).
 * @throws Forbidden without `door:send`; NotFound for a case that was not issued to it; Conflict with the keys of
 * `reasonsNotToAskFromOutside`.
 */
export const askFromOutside = (
  db: Db,
  act: Act,
  door: OpenDoor,
  { caseId, name, reason }: { caseId: string; name: string; reason: string },
): Promise<void> =>
  db.transaction().execute(async tx => {
    demand(act, 'door:send')
    const { inspection, outside } = door
    const closing = await holdSamples(tx, inspection.id)
    const issued = (await issuedSamples(tx, door)).find(({ cases }) => cases.some(({ id }) => id === caseId))
    if (!issued) throw new NotFound(`case ${caseId} of ${inspection.reference}`)
    const setting = await caseSetting(tx, issued.open, act, caseId, closing)
    refuseIf(reasonsNotToAskFromOutside(setting, reason))
    const askedForBy = `${name}, ${outside.roleName}`
    await addRequest(tx, act, { id: newId(), caseId, askedForBy, reason: reason.trim() })
    const { crn, line } = setting.sampled
    await recordEvent(tx, act, {
      what: 'SAMPLE_EXCLUSION_ASKED',
      subjectType: 'INSPECTION',
      subjectId: inspection.id,
      details: { crn, line, draw: setting.draw.number, askedForBy, reason: reason.trim() },
    })
  })
