import type { PlaceKind } from '#modules/programmes'
import type { ListedCase, LongList } from './listed-case.ts'

/** What is inspected. */
export interface InspectedPlace {
  kind: PlaceKind
  name: string
}

const placeOf: Partial<Record<PlaceKind, (listed: ListedCase) => string>> = {
  region: ({ region }) => region,
  pdu: ({ pdu }) => pdu,
}

const plain = (name: string): string => name.normalize('NFKC').trim().toLowerCase()

/**
 * The other regions, or other PDUs, that a list has cases of, with how many: perhaps it is the list of another inspection.
 * Empty where the list names none, and where neither a region nor a PDU is inspected.
 */
export const placedElsewhere = (
  { cases }: LongList,
  { kind, name }: InspectedPlace,
): { name: string; cases: number }[] => {
  const own = placeOf[kind]
  if (!own) return []
  const counts = Map.groupBy(cases, own)
  return [...counts]
    .filter(([place]) => place !== '' && plain(place) !== plain(name))
    .map(([place, there]) => ({ name: place, cases: there.length }))
    .sort((a, b) => b.cases - a.cases)
}
