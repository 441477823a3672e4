import type { Problem } from '../constraints/problem.ts'

/** How far some cases are from what is asked, in cases: never negative, 0 where it is held. */
export interface Deviation {
  pdu: number
  coverage: number
  proportion: number
}

const kinds = ['pdu', 'coverage', 'proportion'] as const
const proportion = kinds.indexOf('proportion')

/** Everything that is asked, part after part: PDUs, kinds of case, the groups of each proportion. */
const partsOf = ({ pdus, covers, proportions }: Problem) =>
  [pdus, covers, proportions.flat()].flatMap((parts, kind) => parts.map(({ required }) => ({ kind, required })))

/** For each case the parts that it counts for. */
const partsOfCases = ({ practitioners, pdus, pduOf, covers, coveredBy, proportions, groupOf }: Problem): number[][] => {
  const own = practitioners.map((_, i) => (pdus.length > 0 ? [pduOf[i] as number] : []))
  for (const [cover, cases] of coveredBy.entries()) for (const i of cases) own[i]?.push(pdus.length + cover)
  let first = pdus.length + covers.length
  for (const [p, groups] of proportions.entries()) {
    for (const [i, parts] of own.entries()) parts.push(first + (groupOf[p]?.[i] as number))
    first += groups.length
  }
  return own
}

/** Counts what a changing sample has of everything that is asked of it, one case at a time. */
export class Tally {
  /** Of each part, what kind it is, how many cases it requires and has. In plain numbers, since a walk takes long. */
  readonly #kinds: Uint8Array
  readonly #required: Int32Array
  readonly #counts: Int32Array
  /** Of each kind, by how many cases its parts are off. */
  readonly #off = new Int32Array(kinds.length)
  readonly #ofCase: readonly (readonly number[])[]
  readonly #practitioners: readonly number[]
  readonly #held: Int32Array

  constructor(problem: Problem) {
    const parts = partsOf(problem)
    this.#kinds = Uint8Array.from(parts, ({ kind }) => kind)
    this.#required = Int32Array.from(parts, ({ required }) => required)
    this.#counts = new Int32Array(parts.length)
    this.#ofCase = partsOfCases(problem)
    this.#practitioners = problem.practitioners
    this.#held = new Int32Array(problem.practitioners.length)
    for (const { kind, required } of parts) this.#off[kind] = (this.#off[kind] as number) + required
  }

  get deviation(): Deviation {
    const [pdu, coverage, proportion] = this.#off as unknown as [number, number, number]
    return { pdu, coverage, proportion }
  }

  isOffBy({ pdu, coverage, proportion }: Deviation): boolean {
    return this.#off[0] === pdu && this.#off[1] === coverage && this.#off[2] === proportion
  }

  /** How many of this case's practitioner are in the sample. */
  ofPractitioner(i: number): number {
    return this.#held[this.#practitioners[i] as number] as number
  }

  /** Puts a case in (1) or takes it out (−1). */
  change(i: number, by: 1 | -1): void {
    const practitioner = this.#practitioners[i] as number
    this.#held[practitioner] = (this.#held[practitioner] as number) + by
    for (const part of this.#ofCase[i] as readonly number[]) {
      const kind = this.#kinds[part] as number
      const before = this.#amiss(part)
      this.#counts[part] = (this.#counts[part] as number) + by
      this.#off[kind] = (this.#off[kind] as number) + this.#amiss(part) - before
    }
  }

  /** What there is of each part, kind by kind, in the problem's order. */
  counts(kind: keyof Deviation): number[] {
    return [...this.#counts].filter((_, part) => this.#kinds[part] === kinds.indexOf(kind))
  }

  /** By how many cases a part is off: under what is required; a group of a proportion also above. */
  #amiss(part: number): number {
    const fewer = (this.#required[part] as number) - (this.#counts[part] as number)
    if (fewer >= 0) return fewer
    return this.#kinds[part] === proportion ? -fewer : 0
  }
}
