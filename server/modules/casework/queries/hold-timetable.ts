import type { OpenInspection } from '#modules/planning'
import { holdSamples } from '#modules/sampling'
import type { Db } from '#platform/db/open.ts'
import { NotFound } from '#platform/errors.ts'
import type { InspectedCase } from '../rules/inspected-case.ts'
import { noSlot, type Slot } from '../rules/timetable/slot.ts'
import type { TimetableState } from '../rules/timetable/timetable-state.ts'
import { holdCases } from './hold-case.ts'
import { timetableState } from './timetable.ts'

/** The timetable as it stands, held until the transaction ends: changes of it come one after the other. */
export const holdTimetable = async (tx: Db, open: OpenInspection): Promise<TimetableState> => {
  await holdSamples(tx, open.inspection.id)
  return timetableState(tx, open)
}

/** A case of the timetable by its number. @throws NotFound when none that is inspected now has it. */
export const caseInTimetable = (
  { cases, slots }: TimetableState,
  number: number,
): { inspected: InspectedCase; slot: Slot } => {
  const inspected = cases.find(each => each.number === number)
  if (!inspected) throw new NotFound(`case ${number} in the timetable`)
  return { inspected, slot: slots.get(inspected.id) ?? noSlot }
}

/** The same, with one of its cases held too. */
export const holdCaseInTimetable = async (
  tx: Db,
  open: OpenInspection,
  number: number,
): Promise<{ state: TimetableState; inspected: InspectedCase; slot: Slot }> => {
  await holdSamples(tx, open.inspection.id)
  await holdCases(tx, open.inspection.id, [number])
  const state = await timetableState(tx, open)
  return { state, ...caseInTimetable(state, number) }
}
