import { createInspection, type OpenInspection, openInspection } from '#modules/planning'
import { systemClock } from '#platform/clock.ts'
import { addWeeks, londonDay, mondayOf } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { actOf } from '../../server/demonstration/act-of.ts'
import { teamUp } from '../../server/testutils/team-up.ts'

/** Who answers in it: she leads it. */
export const inspector = 'nadia'

/** Sets up an inspection of the national programme in so many weeks, with its lead inspector, by the real actions. */
export const nationalInspection = async (db: Db, inWeeks: number): Promise<OpenInspection> => {
  const ruth = actOf('ruth', systemClock())
  const fieldwork = addWeeks(mondayOf(londonDay(ruth.when)), inWeeks)
  const wanted = { programme: 'national', level: 'nation', placeCode: 'E&W', fieldwork, lateReason: 'A benchmark' }
  const { reference } = await createInspection(db, ruth, wanted)
  await teamUp(db, ruth, reference, { [inspector]: 'lead-inspector' })
  return openInspection(db, { username: inspector, permissions: actOf(inspector, ruth.when).permissions }, reference)
}
