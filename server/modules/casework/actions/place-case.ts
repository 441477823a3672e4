import { type OpenInspection, refuseIf } from '#modules/planning'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { holdCaseInTimetable } from '../queries/hold-timetable.ts'
import { type ChosenPlace, clashesIfPlaced, isAsSeen, reasonsNotToPlace } from '../rules/timetable/placing.ts'
import { reasonsNotToTimetable } from '../rules/timetable/timetable-state.ts'
import { changeCase } from '../store/cases.ts'
import { writeSlot } from '../store/timetable.ts'

export interface Placing extends ChosenPlace {
  number: number
  /** As the page showed it. */
  seen: { inspector: string; version: number }
  /** The clashes that were shown, and are accepted. */
  despite: readonly string[]
}

/**
 * Gives a case its place by hand: an inspector, a time, and what of it stays when the timetable is worked out again (CASE-04).
 * @returns the clashes that this place has and nobody has accepted yet: then nothing was written. Empty: it is done.
 * @throws Conflict with the reasons of `reasonsNotToTimetable` and `reasonsNotToPlace`; when it was changed meanwhile.
 */
export const placeCase = (
  db: Db,
  act: Act,
  open: OpenInspection,
  { number, seen, despite, ...chosen }: Placing,
): Promise<readonly string[]> =>
  db.transaction().execute(async tx => {
    const { state, inspected, slot } = await holdCaseInTimetable(tx, open, number)
    refuseIf(reasonsNotToTimetable(open, state.closing))
    refuseIf(
      isAsSeen(inspected, slot, seen)
        ? []
        : ['Someone else has changed the place of this case since you opened it: look at it again'],
    )
    refuseIf(reasonsNotToPlace(state, inspected, chosen).map(({ text }) => text))
    const { inspector, time, kept } = chosen
    const clashes = time || inspected.fileRead ? clashesIfPlaced(state, inspected, chosen).map(({ text }) => text) : []
    if (clashes.some(text => !despite.includes(text))) return clashes
    await writeSlot(tx, act, inspected.id, { ...slot, time, kept })
    if (inspector !== inspected.inspector)
      await changeCase(tx, inspected.id, { inspector, allocatedAt: act.when, allocatedBy: act.who })
    await recordEvent(tx, act, {
      what: 'CASE_PLACED',
      subjectType: 'INSPECTION',
      subjectId: open.inspection.id,
      details: {
        ...{ case: number, from: inspected.inspector, to: inspector, was: slot.time, time, kept },
        clashes: clashes.length,
      },
    })
    return []
  })
