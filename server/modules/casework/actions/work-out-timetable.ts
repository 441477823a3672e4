import { isDeepStrictEqual } from 'node:util'
import { type OpenInspection, openInspection, refuseIf } from '#modules/planning'
import { holdSamples } from '#modules/sampling'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import { londonDay, londonTime } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { holdCases } from '../queries/hold-case.ts'
import { timetableState } from '../queries/timetable.ts'
import { afterWorkingOut } from '../rules/timetable/after-working-out.ts'
import { noSlot } from '../rules/timetable/slot.ts'
import { stillToPlace } from '../rules/timetable/still-to-place.ts'
import type { Proposal } from '../rules/timetable/timetable.ts'
import { reasonsNotToTimetable, type TimetableState } from '../rules/timetable/timetable-state.ts'
import { proposeInWorker } from '../solver/propose-in-worker.ts'
import { changeCase } from '../store/cases.ts'
import { addWorkingOut, writeSlot } from '../store/timetable.ts'

const changedMeanwhile =
  'Cases or settings were changed while the timetable was worked out. Nothing of it was kept: work it out again'

/** Writes where each case stands now. @returns those that went to another inspector. */
const writePlaces = async (
  tx: Db,
  act: Act,
  { cases, slots }: TimetableState,
  places: ReturnType<typeof afterWorkingOut>,
): Promise<{ number: number; from: string | null; to: string | null }[]> => {
  const moved: { number: number; from: string | null; to: string | null }[] = []
  for (const { case: id, inspector, time } of places) {
    const slot = slots.get(id) ?? noSlot
    if (!isDeepStrictEqual(slot.time, time)) await writeSlot(tx, act, id, { ...slot, time })
    const { number, inspector: from } = cases.find(each => each.id === id) ?? { number: 0, inspector }
    if (from === inspector) continue
    await changeCase(tx, id, { inspector, allocatedAt: act.when, allocatedBy: act.who })
    moved.push({ number, from, to: inspector })
  }
  return moved
}

/**
 * Works out a timetable from the cases and settings as they stand, and keeps it: a time for each interview, an inspector for each
 * case. What was locked stays, as do interviews that have begun. The solver runs in a thread of its own and outside of any
 * transaction; if cases or settings change meanwhile, nothing is kept (CASE-04).
 * @param keepInspectors Each case stays with the inspector who has it.
 * @throws Conflict with the reasons of `reasonsNotToTimetable`; without cases; when something changed meanwhile.
 */
export const workOutTimetable = async (
  db: Db,
  act: Act,
  open: OpenInspection,
  keepInspectors: boolean,
  propose: typeof proposeInWorker = proposeInWorker,
): Promise<Proposal> => {
  const wanted = { now: { day: londonDay(act.when), start: londonTime(act.when) }, keepInspectors }
  const before = await timetableState(db, open)
  refuseIf(reasonsNotToTimetable(open, before.closing))
  const seen = stillToPlace(before, wanted)
  refuseIf(seen.setting.cases.length === 0 ? ['There is no case to find a place for: take up the sample first'] : [])
  const proposal = await propose(seen.setting, seen.before)
  return db.transaction().execute(async tx => {
    const { id, reference } = open.inspection
    await holdSamples(tx, id)
    const numbers = before.cases.map(each => each.number)
    await holdCases(tx, id, numbers)
    const now = await openInspection(tx, open.reader, reference)
    const state = await timetableState(tx, now)
    refuseIf(reasonsNotToTimetable(now, state.closing))
    refuseIf(isDeepStrictEqual(stillToPlace(state, wanted), seen) ? [] : [changedMeanwhile])
    const moved = await writePlaces(tx, act, state, afterWorkingOut(seen.setting, proposal))
    const number = (state.workings[0]?.number ?? 0) + 1
    await addWorkingOut(tx, act, { inspectionId: id, number }, proposal)
    const numberOf = new Map(state.cases.map(each => [each.id, each.number]))
    await recordEvent(tx, act, {
      what: 'TIMETABLE_WORKED_OUT',
      subjectType: 'INSPECTION',
      subjectId: id,
      details: {
        ...{ number, keepInspectors, placed: proposal.placements.length },
        withoutPlace: proposal.unplaced.map(each => numberOf.get(each.case)),
        moved,
      },
    })
    return proposal
  })
}
