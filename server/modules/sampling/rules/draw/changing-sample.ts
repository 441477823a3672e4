import type { Problem } from '../constraints/problem.ts'
import type { Random } from '../random.ts'
import type { Likeness } from './likenesses.ts'
import { Tally } from './tally.ts'

/** A sample that changes by exchanges of a case in it for one that is not; its size stays. */
export class ChangingSample {
  readonly tally: Tally
  readonly #size: number
  /** Every case: the sample stands first, then all others. */
  readonly #order: Int32Array
  /** Where each case stands there. */
  readonly #placeOf: Int32Array

  /** @param from The indexes of its cases: neither none nor all. */
  constructor(problem: Problem, from: readonly number[]) {
    const isIn = new Set(from)
    this.#size = from.length
    this.#order = Int32Array.from([...from, ...[...problem.practitioners.keys()].filter(i => !isIn.has(i))])
    this.#placeOf = new Int32Array(this.#order.length)
    for (const [place, i] of this.#order.entries()) this.#placeOf[i] = place
    this.tally = new Tally(problem)
    for (const i of from) this.tally.change(i, 1)
  }

  has(i: number): boolean {
    return (this.#placeOf[i] as number) < this.#size
  }

  /** Any of its cases. */
  caseIn(random: Random): number {
    return this.#order[random.below(this.#size)] as number
  }

  /** Any case outside; or any that is like this one, which may as well be in it. */
  caseFor(inside: number, likeness: Likeness | undefined, random: Random): number {
    if (!likeness) return this.#order[this.#size + random.below(this.#order.length - this.#size)] as number
    const alike = likeness[inside] as readonly number[]
    return alike[random.below(alike.length)] as number
  }

  exchange(inside: number, outside: number): void {
    const place = this.#placeOf[inside] as number
    const other = this.#placeOf[outside] as number
    this.#order[place] = outside
    this.#order[other] = inside
    this.#placeOf[inside] = other
    this.#placeOf[outside] = place
    this.tally.change(inside, -1)
    this.tally.change(outside, 1)
  }

  /** Its cases, in ascending order. */
  cases(): number[] {
    return [...this.#order.subarray(0, this.#size)].sort((a, b) => a - b)
  }
}
