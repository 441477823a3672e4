import type { Programme, RatingProgramme } from '#modules/programmes'
import type { Permission } from '#permissions'
import type { Section } from './section.ts'

/** One inspection of one place under one version of a programme. */
export interface Inspection {
  id: string
  reference: string
  programme: string
  programmeVersion: string
  programmeHash: string
  level: string
  rates: boolean
  placeCode: string
  placeName: string
  /** Made up for the demonstration: pages say so. */
  placeInvented: boolean
  wales: boolean
  /** The day the timeline is counted from: `2026-02-11`. */
  fieldwork: string
  createdAt: Date
}

export interface TeamMember {
  username: string
  name: string
  /** A role of the programme's team. */
  role: string
  /** Languages beside English in which they can interview: `cy` for Welsh. */
  languages?: readonly string[]
}

/** Who has opened an inspection, with what that person may do. */
export interface Reader {
  username: string
  permissions: ReadonlySet<Permission>
  /** Id of the one inspection that someone from outside may come to. */
  boundTo?: string | undefined
  /** The page that is asked for, as the site map declares it, where one is. */
  page?: string
  /** Parts of the inspection that are closed to this person for a conflict of interest (TEAM-02). */
  closed?: readonly Section[]
}

/** An inspection with everything that decides what may be done on it. */
export interface OpenInspection {
  inspection: Inspection
  programme: Programme
  team: readonly TeamMember[]
  reader: Reader
}

/** An open inspection under a programme that rates: what everything about ratings takes (RATE-06). */
export interface RatedInspection extends OpenInspection {
  programme: RatingProgramme
}
