import type { Db } from '#platform/db/open.ts'

/** What is inspected, by its name. */
export const placeOfInspection = async (db: Db, inspectionId: string): Promise<string> => {
  const inspections = db.selectFrom('planningInspection').select('placeName').where('id', '=', inspectionId)
  return (await inspections.executeTakeFirstOrThrow()).placeName
}

/** What someone who invites is called. */
export const nameOfPerson = async (db: Db, username: string): Promise<string> => {
  const people = db.selectFrom('peoplePerson').select('name').where('username', '=', username)
  return (await people.executeTakeFirstOrThrow()).name
}
