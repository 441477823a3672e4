/** A case that was drawn, as the record of the draw names it: without anything that says who the person is but the CRN. */
export interface SelectedCase {
  line: number
  crn: string
  eventNumber: string
  pdu: string
  practitioner: string
  /** Which group of the programme's proportions by risk of serious harm it counts in: `low`, `medium`, `high`. */
  riskGroup: string
  sentenceKind: string
  questionSet: string
  questionSetReason: string
}

/** A case that cannot be drawn, with every reason. */
export interface ExcludedCase {
  line: number
  crn: string
  reasons: readonly string[]
}

/** In the order of their importance: an earlier one never gives way to a later one (SAMP-07). */
export const constraintNames = ['practitioner-cap', 'pdu-minimum', 'coverage', 'proportion', 'size'] as const

export type ConstraintName = (typeof constraintNames)[number]

/** One thing that the sample has to keep, and whether it does. */
export interface Constraint {
  name: ConstraintName
  /** Whom or what it is about: a PDU, a group (`rosh: low`), a kind of case; `every practitioner`, `whole sample`. */
  scope: string
  /** At most for the cap, at least for a PDU and a kind of case, exactly for a group and the size. */
  required: number
  achieved: number
  held: boolean
}

/** What could not hold, in how many cases it differs, and why no sample comes nearer. */
export interface Infeasible {
  failed: readonly (Constraint & { by: number; words: string })[]
  /** Cases that the nearest sample is away from what was asked, by constraint. No sample has less in this order. */
  deviation: Readonly<Record<ConstraintName, number>>
}

/** The record of a draw (SAMP-08): with the list's file, it is enough to repeat the draw anywhere. */
export interface DrawRecord {
  programme: string
  version: string
  level: string
  sample: string
  algorithm: string
  fieldwork: string
  seed: string
  longList: { sha256: string; rows: number; mapping?: Readonly<Record<string, string>> }
  size: {
    eligible: number
    /** By the programme's rule; null where it leaves the size to the data team. */
    computed: number | null
    /** By the data team, with their reason. */
    set?: { size: number; reason: string }
    drawn: number
  }
  selected: readonly SelectedCase[]
  excluded: readonly ExcludedCase[]
  constraints: readonly Constraint[]
  infeasible: Infeasible | null
}
