import type { PlaceKind } from '#modules/programmes'
import type { Db } from '#platform/db/open.ts'
import type { Place } from '../rules/place.ts'

const columns = [
  'code',
  'kind',
  'name',
  'regionCode',
  'wales',
  'validFrom',
  'validTo',
  'predecessors',
  'invented',
  'note',
] as const

const places = (db: Db) => db.selectFrom('planningPlace').select(columns)

/** Every place that was ever known, by code. */
export const listAllPlaces = (db: Db): Promise<Place[]> => places(db).orderBy('code').execute()

/** The places of a kind that exist on a day (`2026-02-11`), by name. */
export const listPlaces = (db: Db, kind: PlaceKind, onDay: string): Promise<Place[]> =>
  places(db)
    .where('kind', '=', kind)
    .where('validFrom', '<=', onDay)
    .where(where => where.or([where('validTo', 'is', null), where('validTo', '>=', onDay)]))
    .orderBy('name')
    .orderBy('code')
    .execute()

/** The place with this code, or undefined. */
export const findPlace = (db: Db, code: string): Promise<Place | undefined> =>
  places(db).where('code', '=', code).executeTakeFirst()

/** The same, held until the transaction ends: inspections of one place are set up one after the other. */
export const holdPlace = (tx: Db, code: string): Promise<Place | undefined> =>
  places(tx).where('code', '=', code).forUpdate().executeTakeFirst()
