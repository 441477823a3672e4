import type { InterviewTime } from './week.ts'

/** Who inspects a case, and when its practitioner is interviewed. */
export interface Placement {
  /** The case's id. */
  case: string
  /** Their username. */
  inspector: string
  /** null: a file read. */
  time: InterviewTime | null
}

/** Who inspects what, and when. A case that has no place yet is not in it. */
export type Timetable = readonly Placement[]

/** A case that cannot be placed, and why in words. */
export interface Unplaced {
  case: string
  reasons: readonly string[]
}

/** How much someone has, beside how many interviews the week has room for in their hours and limits. */
export interface Load {
  inspector: string
  cases: number
  capacity: number
}

/** A timetable as it was worked out: every case of the setting is in it, or unplaced. */
export interface Proposal {
  placements: Timetable
  unplaced: readonly Unplaced[]
  loads: readonly Load[]
  /** Cases that were in the timetable before, and stand in another place now or in none. */
  changed: readonly string[]
}
