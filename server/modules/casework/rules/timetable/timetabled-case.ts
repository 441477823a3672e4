import type { Language } from '#platform/dates.ts'
import type { InspectedCase } from '../inspected-case.ts'
import type { LockedChoice, TimetabledCase } from './setting.ts'
import type { Slot } from './slot.ts'
import type { Unavailable } from './unavailable-practitioner.ts'

/** What decides how a case is timetabled, beside the case itself. */
interface AboutCase {
  slot: Slot
  unavailable: Pick<Unavailable, 'instead'> | undefined
  /** Whether its inspector has begun to judge it. */
  isBegun: boolean
}

/** The language in which the interview about a case is held: what someone has set, or what its facts say. */
export const languageOf = ({ facts }: Pick<InspectedCase, 'facts'>, { language }: Pick<Slot, 'language'>): Language =>
  language ?? (facts.language === 'welsh' ? 'cy' : 'en')

/** Who is interviewed about a case: the substitute, or the practitioner by the code that the long list has. */
export const intervieweeOf = (
  { practitioner, number }: Pick<InspectedCase, 'practitioner' | 'number'>,
  unavailable: AboutCase['unavailable'],
): string => {
  if (unavailable?.instead.kind === 'substitute') return unavailable.instead.name
  return practitioner || `The practitioner of case ${number}`
}

const lockedOf = ({ inspector }: InspectedCase, { slot: { kept, time }, isBegun }: AboutCase): LockedChoice => ({
  inspector: kept !== 'nothing' || isBegun ? inspector : null,
  time: kept === 'both' ? time : null,
})

/** A case as the timetable sees it. One that its inspector has begun to judge stays with them. */
export const timetabledCase = (inspected: InspectedCase, about: AboutCase): TimetabledCase => ({
  id: inspected.id,
  number: inspected.number,
  conflicts: inspected.conflicts,
  fileRead: inspected.fileRead,
  interviewee: intervieweeOf(inspected, about.unavailable),
  language: languageOf(inspected, about.slot),
  onlyGrades: null,
  locked: lockedOf(inspected, about),
})
