import { invitationsOf, type OpenInspection, tellInspectedBody } from '#modules/planning'
import { paths } from '#paths'
import type { Act } from '#platform/audit/record-event.ts'
import { londonDay, londonTime } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { enqueueMessage } from '#platform/notify/enqueue-message.ts'
import { askedForMore, receipt } from '../messages.ts'

/** Tells everyone of the inspected body who has access that something more is asked for, in the transaction of the asking. */
export const tellOfRequest = async (
  tx: Db,
  act: Act,
  open: Pick<OpenInspection, 'inspection'>,
  { id, version, deadline }: { id: string; version: number; deadline: Date },
): Promise<void> => {
  const { placeName: place, reference, id: inspectionId } = open.inspection
  await tellInspectedBody(tx, act, open, {
    template: askedForMore,
    key: `evidence-asked-for/${inspectionId}/${id}/${version}`,
    values: { place, day: londonDay(deadline), time: londonTime(deadline), page: paths.door.evidence(reference) },
  })
}

/** Confirms to whoever sent files that they are here: once for what was sent in one go. */
export const sendReceipt = async (
  tx: Db,
  act: Act,
  { inspection, invitation }: { inspection: OpenInspection['inspection']; invitation: string },
  { sending, count }: { sending: string; count: number },
): Promise<void> => {
  const sender = (await invitationsOf(tx, inspection.id)).find(({ id }) => id === invitation)
  if (!sender || count === 0) return
  await enqueueMessage(tx, act, receipt, {
    key: `evidence-received/${inspection.id}/${sending}`,
    to: { name: sender.name, address: sender.email },
    language: sender.language,
    values: { place: inspection.placeName, count, page: paths.door.evidence(inspection.reference) },
    about: { subjectType: 'INSPECTION', subjectId: inspection.id },
  })
}
