import type { Random } from '../rules/random.ts'

/** Something, and how often it comes beside the others. */
export type Weighted<T> = readonly (readonly [T, number])[]

/** What an inventor asks of chance. */
export interface Chance {
  /** Whether something with this share of all happens. */
  happens(share: number): boolean
  /** A whole number from the first to the last. */
  between(first: number, last: number): number
  oneOf<T>(things: readonly T[]): T
  weighted<T>(things: Weighted<T>): T
  unit(): number
}

export const chanceFrom = (random: Random): Chance => {
  const weighted = <T>(things: Weighted<T>): T => {
    let left = random.unit() * things.reduce((sum, [, weight]) => sum + weight, 0)
    for (const [thing, weight] of things) {
      left -= weight
      if (left < 0) return thing
    }
    return (things.at(-1) as Weighted<T>[number])[0]
  }
  return {
    happens: share => random.unit() < share,
    between: (first, last) => first + random.below(last - first + 1),
    oneOf: things => things[random.below(things.length)] as (typeof things)[number],
    weighted,
    unit: () => random.unit(),
  }
}
