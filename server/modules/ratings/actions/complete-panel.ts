import { type RatedInspection, refuseIf } from '#modules/planning'
import { demand } from '#platform/audit/demand.ts'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { holdRatings } from '../queries/hold-ratings.ts'
import { ratingStateOf } from '../queries/rating-state.ts'
import { completedMark, sittingToDecide } from '../queries/sitting-to-decide.ts'
import { reasonsNotToComplete } from '../rules/reasons-not-to-complete.ts'
import { writeCompletion } from '../store/panel.ts'

/**
 * The chair completes the panel: its decisions stand, and nothing beneath them moves without a new one (AP manual 5.2).
 * `checked` is the mark of what the person checked before (`sittingToDecide`): completing the same again changes nothing.
 * @throws Forbidden without `ratings:decide`; Conflict with the reasons of `reasonsNotToComplete`, when no sitting is open,
 * or when it is not what the person checked.
 */
export const completePanel = (db: Db, act: Act, rated: RatedInspection, checked?: string): Promise<void> =>
  db.transaction().execute(async tx => {
    demand(act, 'ratings:decide')
    const { inspection, programme } = rated
    await holdRatings(tx, inspection.id)
    const found = await sittingToDecide(tx, inspection.id, act.who)
    if (!found) {
      const again = checked !== undefined && checked === (await completedMark(tx, inspection.id))
      return refuseIf(again ? [] : ['No sitting of the panel is open'])
    }
    const changed = checked !== undefined && checked !== found.mark
    refuseIf(changed ? ['The sitting has changed since you checked it. Check it again'] : [])
    refuseIf(reasonsNotToComplete(programme, await ratingStateOf(tx, rated), found))
    await writeCompletion(tx, act, inspection.id, found.row.number)
    await recordEvent(tx, act, {
      what: 'PANEL_COMPLETED',
      subjectType: 'INSPECTION',
      subjectId: inspection.id,
      details: { sitting: found.row.number, decisions: found.sitting.decisions },
    })
  })
