import { capacityOf } from './capacity.ts'
import type { Places } from './places.ts'
import type { Placement, Proposal, Timetable } from './timetable.ts'
import { whyUnplaced } from './why-unplaced.ts'

const isSame = (a: Placement, b: Placement): boolean =>
  a.inspector === b.inspector && a.time?.day === b.time?.day && a.time?.start === b.time?.start

/** What was chosen as a proposal: in the order of the cases' numbers, with why the rest have no place. */
export const proposalOf = (places: Places, chosen: Timetable, before: Timetable): Proposal => {
  const { setting, inspectors } = places
  const cases = setting.cases.toSorted((a, b) => a.number - b.number)
  const of = (timetable: Timetable, id: string): Placement | undefined => timetable.find(each => each.case === id)
  return {
    placements: cases.flatMap(({ id }) => of(chosen, id) ?? []),
    unplaced: cases
      .filter(({ id }) => !of(chosen, id))
      .map(({ id }) => ({ case: id, reasons: whyUnplaced(places, chosen, id) })),
    loads: inspectors.map(inspector => ({
      inspector: inspector.username,
      cases: chosen.filter(each => each.inspector === inspector.username).length,
      capacity: capacityOf(inspector, setting.week),
    })),
    changed: cases.flatMap(({ id }) => {
      const was = of(before, id)
      const now = of(chosen, id)
      return was && !(now && isSame(was, now)) ? [id] : []
    }),
  }
}
