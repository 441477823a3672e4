import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { listAllPlaces } from '../queries/places.ts'
import type { Place } from '../rules/place.ts'
import { savePlaces } from '../store/places.ts'

const fields = ({
  code,
  kind,
  name,
  regionCode,
  wales,
  validFrom,
  validTo,
  predecessors,
  invented,
  note,
}: Place): string =>
  JSON.stringify([code, kind, name, regionCode, wales, validFrom, validTo, predecessors, invented, note])

/**
 * Brings the places up to date with the reference data: adds what is new, changes what differs, and leaves the rest alone.
 * A place is never removed, since inspections refer to it: it ends by its last day. Returns how many were added or changed.
 */
export const loadPlaces = (db: Db, act: Omit<Act, 'permissions'>, places: readonly Place[]): Promise<number> =>
  db.transaction().execute(async tx => {
    const known = new Map((await listAllPlaces(tx)).map(place => [place.code, fields(place)]))
    const changed = places.filter(place => known.get(place.code) !== fields(place))
    if (changed.length === 0) return 0
    await savePlaces(tx, changed)
    await recordEvent(tx, act, {
      what: 'PLACES_LOADED',
      subjectType: 'REFERENCE_DATA',
      subjectId: 'places',
      details: { changed: changed.map(({ code }) => code) },
    })
    return changed.length
  })
