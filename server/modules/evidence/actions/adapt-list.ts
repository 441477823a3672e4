import { type OpenInspection, refuseIf } from '#modules/planning'
import { demand } from '#platform/audit/demand.ts'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { deadlineOf } from '#platform/deadline.ts'
import { announcedOn } from '../queries/announced-on.ts'
import { findItem } from '../queries/items.ts'
import { reasonsNotToExtend } from '../rules/period.ts'
import { reasonsNotToAdapt, reasonsNotToAsk, reasonsNotToMoveDeadline } from '../rules/reasons.ts'
import type { RequestedItem } from '../rules/requested-item.ts'
import { countAdded, type ItemRow, writeItem } from '../store/items.ts'
import { tellOfDeadlines, tellOfRequest } from './tell-outsiders.ts'

/** What the lead inspector says of an item: its words, what it informs, and a deadline of its own, if it has one. */
export interface ItemWords {
  text: string
  informs: readonly string[]
  due: { day: string; time: string } | undefined
}

const changedMeanwhile = 'Someone else has changed this item since you saw it. Look at it again before you change it'

const rowOf = (item: RequestedItem, changed: Partial<ItemRow>): ItemRow => ({
  item: item.id,
  text: item.text,
  informs: item.informs,
  organisation: item.organisation,
  dueDay: null,
  dueTime: null,
  months: item.period && item.period.months !== item.period.usual ? item.period.months : null,
  added: false,
  additional: item.additional,
  dropReason: item.dropped?.reason ?? null,
  ...changed,
})

/** The deadline that an item has of its own keeps, whatever else is changed. */
const ownDue = async (tx: Db, inspectionId: string, item: string): Promise<Pick<ItemRow, 'dueDay' | 'dueTime'>> => {
  const row = await tx
    .selectFrom('evidenceItem')
    .select(['dueDay', 'dueTime'])
    .where('inspectionId', '=', inspectionId)
    .where('item', '=', item)
    .executeTakeFirst()
  return row ?? { dueDay: null, dueTime: null }
}

const record = (
  tx: Db,
  act: Act,
  what: string,
  inspectionId: string,
  details: Record<string, unknown>,
): Promise<void> => recordEvent(tx, act, { what, subjectType: 'INSPECTION', subjectId: inspectionId, details })

/** Opens an item of a list that is not fixed yet. @throws Conflict with the reasons of `reasonsNotToAdapt`. */
const openItem = async (tx: Db, act: Act, open: OpenInspection, id: string): Promise<RequestedItem> => {
  demand(act, 'evidence:request')
  refuseIf(reasonsNotToAdapt(open, await announcedOn(tx, open.inspection.id)))
  return findItem(tx, open, id)
}

/**
 * Changes an item of the list before the announcement: its words, what it informs, its deadline (EVID-01).
 * @throws Forbidden without `evidence:request`; Conflict with the reasons of `reasonsNotToAdapt`, or when someone else was first.
 */
export const changeItem = (
  db: Db,
  act: Act,
  open: OpenInspection,
  { id, seen, words }: { id: string; seen: number; words: ItemWords },
): Promise<void> =>
  db.transaction().execute(async tx => {
    const item = await openItem(tx, act, open, id)
    const { text, informs, due } = words
    const row = rowOf(item, { text, informs, dueDay: due?.day ?? null, dueTime: due?.time ?? null })
    if (!(await writeItem(tx, act, open.inspection.id, row, seen))) refuseIf([changedMeanwhile])
    await record(tx, act, 'EVIDENCE_ITEM_CHANGED', open.inspection.id, { item: id, text, informs, due: due ?? null })
  })

/**
 * Drops an item from the list before the announcement, with the reason, or takes it back up where the reason is null (EVID-01).
 * @throws as `changeItem`.
 */
export const dropItem = (
  db: Db,
  act: Act,
  open: OpenInspection,
  { id, seen, reason }: { id: string; seen: number; reason: string | null },
): Promise<void> =>
  db.transaction().execute(async tx => {
    const item = await openItem(tx, act, open, id)
    const row = rowOf(item, { ...(await ownDue(tx, open.inspection.id, id)), dropReason: reason })
    if (!(await writeItem(tx, act, open.inspection.id, row, seen))) refuseIf([changedMeanwhile])
    const what = reason === null ? 'EVIDENCE_ITEM_TAKEN_UP' : 'EVIDENCE_ITEM_DROPPED'
    await record(tx, act, what, open.inspection.id, { item: id, text: item.text, ...(reason !== null && { reason }) })
  })

/**
 * Asks for something that is not on the programme’s list. After the announcement it is an additional request, of which the inspected
 * body is told (EVID-01; DIPP manual 3.6). Returns the id of the item.
 * @throws Forbidden without `evidence:request`; Conflict with the reasons of `reasonsNotToAsk`.
 */
export const addItem = (db: Db, act: Act, open: OpenInspection, { text, informs, due }: ItemWords): Promise<string> =>
  db.transaction().execute(async tx => {
    demand(act, 'evidence:request')
    refuseIf(reasonsNotToAsk(open))
    const { inspection } = open
    const additional = (await announcedOn(tx, inspection.id)) !== undefined
    const id = `added-${(await countAdded(tx, inspection.id)) + 1}`
    const row = {
      item: id,
      text,
      informs,
      organisation: false,
      months: null,
      added: true,
      additional,
      dropReason: null,
    }
    await writeItem(tx, act, inspection.id, { ...row, dueDay: due?.day ?? null, dueTime: due?.time ?? null }, 0)
    const { deadline } = await findItem(tx, open, id)
    const what = additional ? 'EVIDENCE_ASKED_FOR' : 'EVIDENCE_ITEM_ADDED'
    await record(tx, act, what, inspection.id, { item: id, text, informs, deadline: deadline?.toISOString() })
    if (additional && deadline) await tellOfRequest(tx, act, open, { id, version: 1, deadline })
    return id
  })

/**
 * Makes the period longer that a record covers, also after the announcement: where there are very limited numbers, three months show
 * too little (EVID-08; AP manual 3.4).
 * @throws Forbidden without `evidence:request`; Conflict with the reasons of `reasonsNotToAsk` and `reasonsNotToExtend`.
 */
export const extendPeriod = (
  db: Db,
  act: Act,
  open: OpenInspection,
  { id, seen, months }: { id: string; seen: number; months: number },
): Promise<void> =>
  db.transaction().execute(async tx => {
    demand(act, 'evidence:request')
    const { inspection } = open
    const item = await findItem(tx, open, id)
    const usual = item.period && { months: item.period.usual, mayBeExtended: item.period.mayBeExtended }
    refuseIf([...reasonsNotToAsk(open), ...reasonsNotToExtend(usual, months)])
    const row = rowOf(item, { ...(await ownDue(tx, inspection.id, id)), months })
    if (!(await writeItem(tx, act, inspection.id, row, seen))) refuseIf([changedMeanwhile])
    await record(tx, act, 'EVIDENCE_PERIOD_EXTENDED', inspection.id, { item: id, text: item.text, months })
    const announced = await announcedOn(tx, inspection.id)
    if (announced && item.deadline)
      await tellOfRequest(tx, act, open, { id, version: seen + 1, deadline: item.deadline })
  })

/**
 * Moves the deadline of one item after the announcement, with the reason; the inspected body is told (EVID-04; AP manual 3.4: deadlines
 * may be adjusted).
 * @throws Forbidden without `evidence:request`; Conflict with the reasons of `reasonsNotToMoveDeadline`, or when someone else was first.
 */
export const moveDeadline = (
  db: Db,
  act: Act,
  open: OpenInspection,
  { id, seen, due, reason }: { id: string; seen: number; due: { day: string; time: string }; reason: string },
): Promise<void> =>
  db.transaction().execute(async tx => {
    demand(act, 'evidence:request')
    const { inspection } = open
    const item = await findItem(tx, open, id)
    refuseIf(reasonsNotToMoveDeadline(open, await announcedOn(tx, inspection.id), { item, due, reason }))
    const row = rowOf(item, { dueDay: due.day, dueTime: due.time })
    if (!(await writeItem(tx, act, inspection.id, row, seen))) refuseIf([changedMeanwhile])
    const [from, to] = [item.deadline?.toISOString() ?? null, deadlineOf(due)]
    await record(tx, act, 'EVIDENCE_DEADLINE_MOVED', inspection.id, {
      ...{ item: id, text: item.text, from, to: to.toISOString(), reason: reason.trim() },
    })
    await tellOfDeadlines(tx, act, open, { key: `${id}/${seen + 1}`, deadlines: [to] })
  })
