import type { Db } from '#platform/db/open.ts'
import type { Place } from '../rules/place.ts'

/** Adds places, or changes those that are here already. */
export const savePlaces = async (tx: Db, places: readonly Place[]): Promise<void> => {
  await tx
    .insertInto('planningPlace')
    .values(places.map(place => ({ ...place, predecessors: JSON.stringify(place.predecessors) })))
    .onConflict(conflict =>
      conflict.column('code').doUpdateSet(({ ref }) => ({
        kind: ref('excluded.kind'),
        name: ref('excluded.name'),
        regionCode: ref('excluded.regionCode'),
        wales: ref('excluded.wales'),
        validFrom: ref('excluded.validFrom'),
        validTo: ref('excluded.validTo'),
        predecessors: ref('excluded.predecessors'),
        invented: ref('excluded.invented'),
        note: ref('excluded.note'),
      })),
    )
    .execute()
}
