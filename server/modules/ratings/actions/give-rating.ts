import { type RatedInspection, reasonsNotToWorkOn, refuseIf } from '#modules/planning'
import { demand } from '#platform/audit/demand.ts'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { NotFound } from '#platform/errors.ts'
import { outcomeOfStaleSave, type SaveOutcome } from '#platform/save-outcome.ts'
import { findGivenSave, type Given, givenRatings, proposals } from '../queries/given.ts'
import { holdRatings } from '../queries/hold-ratings.ts'
import { openSitting } from '../queries/open-sitting.ts'
import { ratingStateOf } from '../queries/rating-state.ts'
import { reasonsNotToGive } from '../rules/reasons-not-to-give.ts'
import { reasonsNotToPropose } from '../rules/reasons-not-to-propose.ts'
import { writeGiven, writeGivenChange } from '../store/given.ts'

/** A rating as it is typed: it may be unfinished. */
export interface GivenSave {
  standard: string
  rating: string | null
  reason: string
  /** The save's own id: a save that is sent twice is written once. */
  saveId: string
  /** The version that the page showed; 0 for none yet. */
  seen: number
}

const give = async (
  tx: Db,
  act: Act,
  { inspection, programme }: RatedInspection,
  sitting: number,
  { saveId, seen, ...text }: GivenSave,
): Promise<SaveOutcome<Given>> => {
  refuseIf(reasonsNotToGive(programme, text.rating))
  const written = await writeGiven(tx, act, inspection.id, { sitting, ...text }, seen)
  if (!written) {
    const earlier = await findGivenSave(tx, inspection.id, { saveId, sitting, ...text })
    if (earlier !== undefined) return { version: earlier }
    return outcomeOfStaleSave((await givenRatings(tx, inspection.id, sitting)).get(text.standard) as Given, text)
  }
  await writeGivenChange(tx, act, { id: saveId, inspectionId: inspection.id, sitting, ...text, ...written })
  await recordEvent(tx, act, {
    what: sitting === proposals ? 'RATING_PROPOSED' : 'RATING_DECIDED',
    subjectType: 'INSPECTION',
    subjectId: inspection.id,
    details: { standard: text.standard, sitting, from: written.fromRating, to: text.rating, version: written.version },
  })
  return { version: written.version }
}

/**
 * Saves the rating that the lead inspector proposes for a standard, as it is typed (RATE-08, AP manual 5.1).
 * @throws NotFound for a code that is no standard of the inspection; Conflict with the reasons: not on the team,
 * unanswered prompts beneath it, a rating that the programme does not have, or the panel has decided.
 */
export const proposeRating = (db: Db, act: Act, rated: RatedInspection, save: GivenSave): Promise<SaveOutcome<Given>> =>
  db.transaction().execute(async tx => {
    await holdRatings(tx, rated.inspection.id)
    const person = { username: act.who, permissions: act.permissions }
    const state = await ratingStateOf(tx, rated)
    const standard = state.standards.find(({ code }) => code === save.standard)
    if (!standard) throw new NotFound(`standard ${save.standard}`)
    refuseIf([
      ...reasonsNotToWorkOn(rated.team, person, 'ratings:propose'),
      ...reasonsNotToPropose(rated.programme, state, standard),
    ])
    return give(tx, act, rated, proposals, save)
  })

/**
 * Saves what the panel decides on one standard at the sitting that is open, as it is typed (RATE-09). `sitting` is the
 * number of the sitting that the page showed; without it the open one is meant.
 * @throws Forbidden without `ratings:decide`; NotFound for a code that is no standard of the inspection; Conflict when
 * that sitting is not open, or for a rating that the programme does not have.
 */
export const decideRating = (
  db: Db,
  act: Act,
  rated: RatedInspection,
  { sitting, ...save }: GivenSave & { sitting?: number | undefined },
): Promise<SaveOutcome<Given>> =>
  db.transaction().execute(async tx => {
    demand(act, 'ratings:decide')
    await holdRatings(tx, rated.inspection.id)
    const open = await openSitting(tx, rated.inspection.id)
    const state = await ratingStateOf(tx, rated)
    if (!state.standards.some(({ code }) => code === save.standard)) throw new NotFound(`standard ${save.standard}`)
    if (!open || (sitting !== undefined && sitting !== open.number)) return refuseIf([notOpen(state.decision)]) as never
    return give(tx, act, rated, open.number, save)
  })

const notOpen = (decision: object | null): string =>
  decision
    ? 'This sitting of the panel is completed. Nothing moves without a further sitting'
    : 'No sitting of the panel is open'
