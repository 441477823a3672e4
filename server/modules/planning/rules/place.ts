import type { Level, PlaceKind } from '#modules/programmes'
import { formatDay } from '#platform/dates.ts'

/** Something that can be inspected, as the reference data has it. */
export interface Place {
  code: string
  kind: PlaceKind
  name: string
  /** The region it belongs to; none for a region or the nation. */
  regionCode: string | null
  wales: boolean
  /** The first and last day of its existence. Days as `2026-02-11`. */
  validFrom: string
  validTo: string | null
  /** Codes of the places it was made from. */
  predecessors: string[]
  invented: boolean
  note: string
}

/** What a kind of place is called in a sentence: one, and several. */
export const kindNames: Record<PlaceKind, { one: string; many: string }> = {
  nation: { one: 'a nation', many: 'nations' },
  region: { one: 'a probation region', many: 'probation regions' },
  pdu: { one: 'a probation delivery unit (PDU)', many: 'probation delivery units (PDUs)' },
  'approved-premises': { one: 'an approved premises', many: 'approved premises' },
}

/** Whether a place exists on a day. */
const isThereOn = ({ validFrom, validTo }: Pick<Place, 'validFrom' | 'validTo'>, day: string): boolean =>
  validFrom <= day && (validTo === null || day <= validTo)

/** Why a place cannot be inspected at a level of a programme with fieldwork on this day. */
export const reasonsNotToInspect = (place: Place, level: Level, day: string): string[] => {
  if (place.kind !== level.inspects)
    return [`${place.name} is ${kindNames[place.kind].one}: this inspects ${kindNames[level.inspects].many}`]
  if (isThereOn(place, day)) return []
  if (day < place.validFrom)
    return [`${place.name} is not there on ${formatDay(day)}: it begins on ${formatDay(place.validFrom)}`]
  return [`${place.name} is no longer there on ${formatDay(day)}: it ended on ${formatDay(place.validTo ?? day)}`]
}
