import { type RatedInspection, refuseIf } from '#modules/planning'
import { demand } from '#platform/audit/demand.ts'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import { londonDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { newId } from '#platform/ids.ts'
import { outcomeOfStaleSave, type SaveOutcome } from '#platform/save-outcome.ts'
import { decidingSitting, listSittings, type SittingRow } from '../queries/decision.ts'
import { givenRatings } from '../queries/given.ts'
import { holdRatings } from '../queries/hold-ratings.ts'
import { ratingStateOf } from '../queries/rating-state.ts'
import { faultOfDay, reasonsNotToOpen } from '../rules/reasons-not-to-sit.ts'
import { writeGiven, writeGivenChange } from '../store/given.ts'
import { type SittingText, writeNewSitting, writeSitting } from '../store/panel.ts'

/** A sitting as the chair types it. */
export interface SittingSave extends SittingText {
  /** The number of the sitting that the page showed; without it the latest is meant. */
  number?: number | undefined
  /** The version that the page showed; 0 for a sitting that is not there yet. */
  seen: number
}

const completed = 'This sitting of the panel is completed. Nothing moves without a further sitting'

/** A further sitting starts from what the earlier one decided. */
const startFrom = async (tx: Db, act: Act, inspectionId: string, sitting: number): Promise<void> => {
  const earlier = await decidingSitting(tx, inspectionId)
  if (!earlier) return
  for (const { standard, rating, reason } of (await givenRatings(tx, inspectionId, earlier.number)).values()) {
    const given = { sitting, standard, rating, reason }
    const written = await writeGiven(tx, act, inspectionId, given, 0)
    if (written) await writeGivenChange(tx, act, { id: newId(), inspectionId, ...given, ...written })
  }
}

const open = async (tx: Db, act: Act, rated: RatedInspection, number: number, text: SittingText): Promise<number> => {
  refuseIf(reasonsNotToOpen(await ratingStateOf(tx, rated), text, londonDay(act.when)))
  await writeNewSitting(tx, act, rated.inspection.id, number, text)
  await startFrom(tx, act, rated.inspection.id, number)
  return 1
}

/**
 * Saves the sitting of the panel that is open, or opens the next: the day, who sat, the summary (RATE-09). Saving what
 * stands there already changes nothing, so that a save can be sent twice.
 * @throws Forbidden without `ratings:decide`; Conflict with the reasons when a sitting cannot be opened, or not like this.
 */
export const saveSitting = (
  db: Db,
  act: Act,
  rated: RatedInspection,
  { seen, number, ...text }: SittingSave,
): Promise<SaveOutcome<SittingRow>> =>
  db.transaction().execute(async tx => {
    demand(act, 'ratings:decide')
    const { id } = rated.inspection
    await holdRatings(tx, id)
    const [last] = await listSittings(tx, id)
    const opens = seen === 0 && last?.completedAt !== null
    const current = number ?? last?.number ?? 1
    const over = !opens && (last?.completedAt !== null || current !== last.number)
    const fault = over ? completed : faultOfDay(text.heldOn, londonDay(act.when))
    refuseIf(fault ? [fault] : [])
    const version = opens
      ? await open(tx, act, rated, (last?.number ?? 0) + 1, text)
      : await writeSitting(tx, act, id, { number: current, seen }, text)
    if (version === undefined) return outcomeOfStaleSave(last as SittingRow, text)
    await recordEvent(tx, act, {
      what: opens ? 'PANEL_OPENED' : 'PANEL_SAVED',
      subjectType: 'INSPECTION',
      subjectId: id,
      details: { sitting: opens ? (last?.number ?? 0) + 1 : current, heldOn: text.heldOn, members: text.members },
    })
    return { version }
  })
