import { sql } from 'kysely'
import type { Db } from '#platform/db/open.ts'

/** Makes this inspection into so many: the same phases and team, other places, weeks apart over the last years and the next. */
export const manyInspections = async (db: Db, inspectionId: string, count: number): Promise<void> => {
  await sql`
    with place as (
      select *, row_number() over (order by code) - 1 as number, count(*) over () as places from planning_place
    ), made as (
      insert into planning_inspection (id, reference, programme, programme_version, programme_hash, level, rates, place_code,
                                       place_name, place_invented, wales, fieldwork, created_at, created_by)
      select gen_random_uuid(), reference || '-' || n, programme, programme_version, programme_hash, level, rates, code,
             place.name, invented, place.wales, fieldwork + 7 * (n % 150 - 140), created_at, created_by
      from planning_inspection
      cross join generate_series(2, ${count}::integer) n
      join place on place.number = n % places
      where id = ${inspectionId}
      returning id, fieldwork
    ), phases as (
      insert into planning_phase (inspection_id, position, phase, name, first_day, last_day)
      select made.id, position, phase, name, first_day + (made.fieldwork - model.fieldwork),
             last_day + (made.fieldwork - model.fieldwork)
      from made
      join planning_inspection model on model.id = ${inspectionId}
      join planning_phase on inspection_id = model.id
    )
    insert into planning_team_member (inspection_id, username, role, added_at, added_by)
    select made.id, username, role, added_at, added_by
    from made, planning_team_member where inspection_id = ${inspectionId}`.execute(db)
}
