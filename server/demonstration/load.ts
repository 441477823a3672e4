import { addPeople, listPeople, type NewPerson } from '#modules/people'
import { addDays, londonDay, londonInstant } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { actOf } from './act-of.ts'
import { loadInspections } from './inspections.ts'
import { people } from './people.ts'
import { loadTraining } from './training.ts'

/** Whether anyone works here yet: then the demonstration was loaded before, or real people are here. */
export const isInhabited = async (db: Db): Promise<boolean> => (await listPeople(db)).length > 0

/**
 * The invented people with their training, without any inspection: where most tests begin. Ines joined on the day that is given, about
 * half a year before now if none is, and Owen half a year after her.
 */
export const loadPeople = async (db: Db, now: Date, joined: string = addDays(londonDay(now), -200)): Promise<void> => {
  const newcomers: Record<string, string> = { ines: joined, owen: addDays(joined, 186) }
  const everyone = people.map(person => ({ ...person, joinedOn: newcomers[person.username] ?? joinedOnOf(person) }))
  await addPeople(db, actOf('ruth', now), everyone)
  await loadTraining(db, joined)
}

const joinedOnOf = (person: NewPerson): string | undefined => person.joinedOn

/** When the invented people began: before anything that they did. */
const beginning = londonInstant('2025-01-06', '09:00')

/** The invented inspectorate with an inspection of each programme, each in another phase on the day that is `now`. */
export const loadDemonstration = async (db: Db, now: Date, files?: FileStore): Promise<void> => {
  await loadPeople(db, beginning, addDays(londonDay(now), -200))
  await loadInspections(db, now, files)
}
