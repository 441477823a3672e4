import { invitationsOf, type OnMoved, type OpenInspection, tellInspectedBody } from '#modules/planning'
import { paths } from '#paths'
import type { Act } from '#platform/audit/record-event.ts'
import { londonDay, londonTime } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { enqueueMessage } from '#platform/notify/enqueue-message.ts'
import { askedForMore, deadlinesMoved, infected, receipt } from '../messages.ts'
import { announcedOn } from '../queries/announced-on.ts'
import type { WithoutReceipt } from '../queries/files.ts'
import { itemsUnder } from '../queries/items.ts'
import { movedDeadlines } from '../rules/moved-deadlines.ts'
import type { RequestedItem } from '../rules/requested-item.ts'
import { takeForReceipt } from '../store/files.ts'

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

/** Tells everyone of the inspected body who has access that deadlines are others now: how many, and the first. */
export const tellOfDeadlines = async (
  tx: Db,
  act: Act,
  open: Pick<OpenInspection, 'inspection'>,
  { key, deadlines }: { key: string; deadlines: readonly Date[] },
): Promise<void> => {
  const { placeName: place, reference, id: inspectionId } = open.inspection
  const [first] = deadlines
  if (!first) return
  const [day, time] = [londonDay(first), londonTime(first)]
  await tellInspectedBody(tx, act, open, {
    template: deadlinesMoved,
    key: `evidence-deadlines/${inspectionId}/${key}`,
    values: { place, count: deadlines.length, day, time, page: paths.door.show(reference) },
  })
}

/**
 * Tells the inspected body where the move of a date has changed by when evidence is due: after the announcement, for before that it
 * knows of none (EVID-04; AP manual 3.4).
 */
export const tellOfMovedDeadlines: OnMoved = async (tx, act, open, { before, after, version }) => {
  if (!(await announcedOn(tx, open.inspection.id))) return
  const [were, are] = (await itemsUnder(tx, open, [before, after])) as [RequestedItem[], RequestedItem[]]
  await tellOfDeadlines(tx, act, open, { key: `timeline/${version}`, deadlines: movedDeadlines(were, are) })
}

/**
 * Confirms to somebody that what they sent is here: one message for everything of theirs that has no receipt yet, and never two for one
 * file. To nobody whose invitation was withdrawn.
 * @returns whether there was something to confirm.
 */
export const sendReceipt = async (tx: Db, act: Act, { inspection, sentBy }: WithoutReceipt): Promise<boolean> => {
  const files = await takeForReceipt(tx, act.when, { inspectionId: inspection.id, sentBy })
  const sender = (await invitationsOf(tx, inspection.id)).find(({ username }) => username === sentBy)
  if (!files[0] || !sender || sender.withdrawnAt) return false
  await enqueueMessage(tx, act, receipt, {
    key: `evidence-received/${inspection.id}/${files[0]}`,
    to: { name: sender.name, address: sender.email },
    language: sender.language,
    values: { place: inspection.placeName, count: files.length, page: paths.door.evidence(inspection.reference) },
    about: { subjectType: 'INSPECTION', subjectId: inspection.id },
  })
  return true
}

/** Tells everyone of the inspected body who has access of a virus, in the transaction of its finding: once a day for what was sent in one go. */
export const tellOfVirus = async (
  tx: Db,
  act: Act,
  open: Pick<OpenInspection, 'inspection'>,
  { sending, item }: { sending: string; item: string | null },
): Promise<void> => {
  const { placeName: place, reference, id } = open.inspection
  await tellInspectedBody(tx, act, open, {
    template: infected,
    key: `evidence-infected/${id}/${sending}/${londonDay(act.when)}`,
    values: { place, page: item === null ? paths.door.evidence(reference) : paths.door.item(reference, item) },
  })
}
