import type { Interview } from '#modules/programmes'
import { ruleHolds } from '#modules/sampling'
import type { Language } from '#platform/dates.ts'
import type { InspectedCase } from '../inspected-case.ts'
import type { LockedChoice, TimetabledCase } from './setting.ts'
import type { Slot } from './slot.ts'
import type { Unavailable } from './unavailable-practitioner.ts'

type TakerRule = Interview['takenBy'][number]

/** What decides how a case is timetabled, beside the case itself. */
interface AboutCase {
  slot: Slot
  unavailable: Pick<Unavailable, 'instead'> | undefined
  /** Who alone may take it, if not all may. */
  onlyGrades: TimetabledCase['onlyGrades']
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

/** Who alone may take a case, by the first of the programme's rules that holds for it; null: whoever inspects. */
export const takersOf = (
  rules: readonly TakerRule[],
  { facts }: Pick<InspectedCase, 'facts'>,
  fieldwork: string,
): TimetabledCase['onlyGrades'] => {
  const found = rules.find(rule => ruleHolds(rule, facts, fieldwork))
  return found ? { grades: found.roles, rule: found.words } : null
}

/** A case as the timetable sees it. One that its inspector has begun to judge stays with them. */
export const timetabledCase = (inspected: InspectedCase, about: AboutCase): TimetabledCase => ({
  id: inspected.id,
  number: inspected.number,
  conflicts: inspected.conflicts,
  fileRead: inspected.fileRead,
  interviewee: intervieweeOf(inspected, about.unavailable),
  language: languageOf(inspected, about.slot),
  onlyGrades: about.onlyGrades,
  locked: lockedOf(inspected, about),
})
