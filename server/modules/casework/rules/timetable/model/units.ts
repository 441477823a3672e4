import { capacityOf } from '../capacity.ts'
import type { Places } from '../places.ts'
import type { Column } from './columns.ts'

/** One more case of someone: the first, the second, and so on. */
export interface LoadUnit {
  name: string
  inspector: number
  /** How large a part of their capacity they have with it. */
  share: number
}

/** One more interview of someone on a day. */
export interface DayUnit {
  name: string
  inspector: number
  day: string
  /** 1 for the first. */
  nth: number
}

const noLimit = Number.POSITIVE_INFINITY
const upTo = (count: number): number[] => Array.from({ length: count }, (_, n) => n + 1)

/** The cases that each person may have, one after the other: as many as their limit and what there is allow. */
export const loadUnitsOf = ({ inspectors, there, setting }: Places, columns: readonly Column[]): LoadUnit[] => {
  const reads = Map.groupBy(
    columns.filter(({ fileRead }) => fileRead !== null),
    ({ inspector }) => inspector,
  )
  return inspectors.flatMap((inspector, i) => {
    const capacity = capacityOf(inspector, setting.week)
    const conceivable = (there[i]?.length ?? 0) + (reads.get(i)?.length ?? 0)
    return upTo(Math.min(inspector.mostCases ?? noLimit, conceivable)).map(n => ({
      ...{ name: `u${i}_${n}`, inspector: i, share: n / capacity },
    }))
  })
}

/** The interviews that each person may have on each day, one after the other. */
export const dayUnitsOf = ({ inspectors, there, times, setting }: Places): DayUnit[] =>
  inspectors.flatMap((inspector, i) =>
    setting.week.days.flatMap((day, d) => {
      const conceivable = there[i]?.filter(t => times[t]?.day === day).length ?? 0
      return upTo(Math.min(inspector.mostADay ?? noLimit, conceivable)).map(nth => ({
        ...{ name: `v${i}_${d}_${nth}`, inspector: i, day, nth },
      }))
    }),
  )
