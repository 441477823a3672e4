import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { Db } from '#platform/db/open.ts'
import type { Tables } from '#platform/db/tables.ts'
import { leadRole } from '../rules/team.ts'

/** What a list of inspections is narrowed to. Whatever is absent does not count. */
export interface InspectionFilter {
  programme?: string | undefined
  /** The id of a phase, `not-begun` or `over`. */
  phase?: string | undefined
  /** The code of a region: the region itself, and what belongs to it. */
  region?: string | undefined
  /** Part of the place's name or of the reference. */
  text?: string | undefined
  /** Only those on whose team this person is. */
  teamOf?: string | undefined
}

export interface ListedInspection {
  reference: string
  placeName: string
  placeInvented: boolean
  region: string | null
  programme: string
  programmeVersion: string
  level: string
  fieldwork: string
  /** The name of the phase it is in; none before its first and after its last. */
  phase: string | null
  begun: boolean
  /** Names of its lead inspectors. */
  leads: string | null
}

export const pageSize = 50

type From = Tables & { place: Tables['planningPlace']; region: Tables['planningPlace'] }
type Eb = ExpressionBuilder<From, 'planningInspection' | 'place' | 'region'>

const phases = (eb: Eb, today: string) =>
  eb
    .selectFrom('planningPhase')
    .whereRef('planningPhase.inspectionId', '=', 'planningInspection.id')
    .where('firstDay', '<=', today)

const current = (eb: Eb, today: string) => phases(eb, today).where('lastDay', '>=', today)

const inPhase = (eb: Eb, phase: string, today: string): Expression<SqlBool> => {
  const begun = eb.exists(phases(eb, today).select(sql.lit(1).as('one')))
  const now = eb.exists(current(eb, today).select(sql.lit(1).as('one')))
  if (phase === 'not-begun') return eb.not(begun)
  if (phase === 'over') return eb.and([begun, eb.not(now)])
  return eb.exists(current(eb, today).where('phase', '=', phase).select(sql.lit(1).as('one')))
}

const contains = (text: string): string => `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`

const isOnTeam = (eb: Eb, username: string): Expression<SqlBool> =>
  eb.exists(
    eb
      .selectFrom('planningTeamMember')
      .whereRef('planningTeamMember.inspectionId', '=', 'planningInspection.id')
      .where('username', '=', username)
      .where('removedAt', 'is', null)
      .select(sql.lit(1).as('one')),
  )

const conditions = (eb: Eb, { programme, phase, region, text, teamOf }: InspectionFilter, today: string) =>
  eb.and([
    ...(programme ? [eb('planningInspection.programme', '=', programme)] : []),
    ...(phase ? [inPhase(eb, phase, today)] : []),
    ...(region ? [eb.or([eb('place.regionCode', '=', region), eb('place.code', '=', region)])] : []),
    ...(text
      ? [
          eb.or([
            eb('planningInspection.placeName', 'ilike', contains(text)),
            eb('planningInspection.reference', 'ilike', contains(text)),
          ]),
        ]
      : []),
    ...(teamOf === undefined ? [] : [isOnTeam(eb, teamOf)]),
  ])

const matching = (db: Db, filter: InspectionFilter, today: string) =>
  db
    .selectFrom('planningInspection')
    .innerJoin('planningPlace as place', 'place.code', 'planningInspection.placeCode')
    .where(eb => conditions(eb as unknown as Eb, filter, today))

const leads = (eb: Eb) =>
  eb
    .selectFrom('planningTeamMember')
    .innerJoin('peoplePerson', 'peoplePerson.username', 'planningTeamMember.username')
    .whereRef('planningTeamMember.inspectionId', '=', 'planningInspection.id')
    .where('role', '=', leadRole)
    .where('removedAt', 'is', null)
    .select(sql<string>`string_agg(people_person.name, ', ' order by people_person.name)`.as('names'))

/**
 * One page of the inspections that match, the latest fieldwork first, and how many match. `today` as `2026-02-11`; pages
 * count from 1.
 */
export const searchInspections = async (
  db: Db,
  filter: InspectionFilter,
  { today, page }: { today: string; page: number },
): Promise<{ rows: ListedInspection[]; total: number }> => {
  const count = await matching(db, filter, today)
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  // What is looked up for each row is looked up for the rows of this page alone.
  const ids = matching(db, filter, today)
    .select('planningInspection.id')
    .orderBy('fieldwork', 'desc')
    .orderBy('planningInspection.reference')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
  const rows = await db
    .selectFrom('planningInspection')
    .innerJoin('planningPlace as place', 'place.code', 'planningInspection.placeCode')
    .leftJoin('planningPlace as region', 'region.code', 'place.regionCode')
    .where('planningInspection.id', 'in', ids)
    .select([
      'planningInspection.reference',
      'placeName',
      'placeInvented',
      'region.name as region',
      'programme',
      'programmeVersion',
      'level',
      'fieldwork',
    ])
    .select(eb => [
      current(eb as unknown as Eb, today)
        .select('planningPhase.name')
        .orderBy('position', 'desc')
        .limit(1)
        .as('phase'),
      eb.exists(phases(eb as unknown as Eb, today).select(sql.lit(1).as('one'))).as('begun'),
      leads(eb as unknown as Eb).as('leads'),
    ])
    .orderBy('fieldwork', 'desc')
    .orderBy('planningInspection.reference')
    .execute()
  return { rows: rows.map(row => ({ ...row, begun: Boolean(row.begun) })), total: Number(count.total) }
}

/** Every phase that some inspection has, by id and name, for choosing. */
export const listPhases = (db: Db): Promise<{ phase: string; name: string }[]> =>
  db
    .selectFrom('planningPhase')
    .select(['phase', ({ fn }) => fn.min<string>('name').as('name')])
    .groupBy('phase')
    .orderBy(({ fn }) => fn.min('position'))
    .execute()
