import type { Period } from './week.ts'

const inOrder = (a: Period, b: Period): number => `${a.day} ${a.from}`.localeCompare(`${b.day} ${b.from}`, 'en')

/** Parts of days in order, with those that touch or overlap as one: an interview may then lie across where they meet. */
export const joinedPeriods = (periods: readonly Period[]): Period[] => {
  const joined: Period[] = []
  for (const { day, from, until } of periods.toSorted(inOrder)) {
    const last = joined.at(-1)
    if (!last || last.day !== day || from > last.until) joined.push({ day, from, until })
    else if (until > last.until) last.until = until
  }
  return joined
}
