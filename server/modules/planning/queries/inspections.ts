import { isDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import type { Inspection, TeamMember } from '../rules/inspection.ts'

/** What is read of every inspection. */
export const inspectionColumns = [
  'planningInspection.id',
  'reference',
  'programme',
  'programmeVersion',
  'programmeHash',
  'level',
  'rates',
  'placeCode',
  'placeName',
  'placeInvented',
  'planningInspection.wales',
  'fieldwork',
  'createdAt',
] as const

/** The inspection with this reference, or undefined. */
export const findInspection = (db: Db, reference: string): Promise<Inspection | undefined> =>
  db.selectFrom('planningInspection').select(inspectionColumns).where('reference', '=', reference).executeTakeFirst()

/**
 * The inspection with this reference and who is on its team now, by role and name; or undefined. In one statement, since every
 * page of an inspection begins with it.
 */
export const findInspectionWithTeam = async (
  db: Db,
  reference: string,
): Promise<{ inspection: Inspection; team: TeamMember[] } | undefined> => {
  const rows = await db
    .selectFrom('planningInspection')
    .leftJoin('planningTeamMember as member', join =>
      join.onRef('member.inspectionId', '=', 'planningInspection.id').on('member.removedAt', 'is', null),
    )
    .leftJoin('peoplePerson as person', 'person.username', 'member.username')
    .select(inspectionColumns)
    .select(['member.role', 'person.username', 'person.name'])
    .where('reference', '=', reference)
    .orderBy('member.role')
    .orderBy('person.name')
    .execute()
  const [first] = rows
  if (!first) return undefined
  const { role: _role, username: _username, name: _name, ...inspection } = first
  const team = rows.flatMap(({ username, name, role }) => (username && name && role ? [{ username, name, role }] : []))
  return { inspection, team }
}

/** All inspections, the one with the latest fieldwork first. */
export const listInspections = (db: Db): Promise<Inspection[]> =>
  db
    .selectFrom('planningInspection')
    .select(inspectionColumns)
    .orderBy('fieldwork', 'desc')
    .orderBy('reference')
    .execute()

/** The inspections on whose team this person is. */
export const listInspectionsOf = (db: Db, username: string): Promise<Inspection[]> =>
  db
    .selectFrom('planningInspection')
    .select(inspectionColumns)
    .where('id', 'in', query =>
      query
        .selectFrom('planningTeamMember')
        .select('inspectionId')
        .where('username', '=', username)
        .where('removedAt', 'is', null),
    )
    .orderBy('fieldwork', 'desc')
    .execute()

/** Whether any inspection uses this version of a programme: then the version never changes (PROG-06). */
export const isProgrammeInUse = async (db: Db, programme: string, version: string): Promise<boolean> => {
  const row = await db
    .selectFrom('planningInspection')
    .select('id')
    .where('programme', '=', programme)
    .where('programmeVersion', '=', version)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** The references that begin so: those that are taken when a new one is made. */
export const referencesLike = async (db: Db, beginning: string): Promise<string[]> => {
  const rows = await db
    .selectFrom('planningInspection')
    .select('reference')
    .where('reference', 'like', `${beginning}%`)
    .execute()
  return rows.map(({ reference }) => reference)
}

/** The reference of an inspection of the same place at the same level under this programme on this day, or undefined. */
export const findSame = async (
  db: Db,
  {
    programme,
    level,
    placeCode,
    fieldwork,
  }: { programme: string; level: string; placeCode: string; fieldwork: string },
): Promise<string | undefined> => {
  if (!isDay(fieldwork)) return undefined
  const row = await db
    .selectFrom('planningInspection')
    .select('reference')
    .where('programme', '=', programme)
    .where('level', '=', level)
    .where('placeCode', '=', placeCode)
    .where('fieldwork', '=', fieldwork)
    .executeTakeFirst()
  return row?.reference
}
