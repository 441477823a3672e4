import { addPeople, listPeople } from '#modules/people'
import { londonInstant } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { actOf } from './act-of.ts'
import { loadInspections } from './inspections.ts'
import { people } from './people.ts'

/** Whether anyone works here yet: then the demonstration was loaded before, or real people are here. */
export const isInhabited = async (db: Db): Promise<boolean> => (await listPeople(db)).length > 0

/** The invented people, without any inspection: where most tests begin. */
export const loadPeople = (db: Db, now: Date): Promise<void> => addPeople(db, actOf('ruth', now), people)

/** When the invented people began: before anything that they did. */
const beginning = londonInstant('2025-01-06', '09:00')

/** The invented inspectorate with an inspection of each programme, each in another phase on the day that is `now`. */
export const loadDemonstration = async (db: Db, now: Date): Promise<void> => {
  await loadPeople(db, beginning)
  await loadInspections(db, now)
}
