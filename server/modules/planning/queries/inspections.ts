import { isDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import type { Declaration } from '../rules/conflict.ts'
import type { Inspection, TeamMember } from '../rules/inspection.ts'
import { type DeclaredRow, declarationColumns, declarationOf } from './declarations.ts'

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

/** Of a row that has more columns, those of the inspection. */
const inspectionOf = (row: Inspection): Inspection => ({
  id: row.id,
  reference: row.reference,
  programme: row.programme,
  programmeVersion: row.programmeVersion,
  programmeHash: row.programmeHash,
  level: row.level,
  rates: row.rates,
  placeCode: row.placeCode,
  placeName: row.placeName,
  placeInvented: row.placeInvented,
  wales: row.wales,
  fieldwork: row.fieldwork,
  createdAt: row.createdAt,
})

/** The inspection with this reference, or undefined. */
export const findInspection = (db: Db, reference: string): Promise<Inspection | undefined> =>
  db.selectFrom('planningInspection').select(inspectionColumns).where('reference', '=', reference).executeTakeFirst()

/** The inspection with this id, of which some other row speaks. */
export const inspectionOfId = (db: Db, id: string): Promise<Inspection> =>
  db.selectFrom('planningInspection').select(inspectionColumns).where('id', '=', id).executeTakeFirstOrThrow()

/**
 * The inspection with this reference, who is on its team now, by role and name, and what the person who asks last declared of it;
 * or undefined. In one statement, since every page of an inspection begins with it.
 */
export const findInspectionWithTeam = async (
  db: Db,
  reference: string,
  asking: string,
): Promise<{ inspection: Inspection; team: TeamMember[]; declaration: Declaration | undefined } | undefined> => {
  const rows = await db
    .selectFrom('planningInspection')
    .leftJoin('planningTeamMember as member', join =>
      join.onRef('member.inspectionId', '=', 'planningInspection.id').on('member.removedAt', 'is', null),
    )
    .leftJoin('peoplePerson as person', 'person.username', 'member.username')
    .leftJoinLateral(
      eb =>
        eb
          .selectFrom('planningDeclaration')
          .select(declarationColumns)
          .whereRef('inspectionId', '=', 'planningInspection.id')
          .where('username', '=', asking)
          .orderBy('number', 'desc')
          .limit(1)
          .as('declared'),
      join => join.onTrue(),
    )
    .select(inspectionColumns)
    .select(['member.role', 'person.username', 'person.name', 'person.languages'])
    .select(declarationColumns.map(column => `declared.${column}` as const))
    .where('reference', '=', reference)
    .orderBy('member.role')
    .orderBy('person.name')
    .orderBy('person.username')
    .execute()
  const [first] = rows
  if (!first) return undefined
  const team = rows.flatMap(({ username, name, role, languages }) =>
    username && name && role ? [{ username, name, role, languages: languages ?? [] }] : [],
  )
  return { inspection: inspectionOf(first), team, declaration: declarationOf(first as DeclaredRow) }
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
    .orderBy('reference')
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
