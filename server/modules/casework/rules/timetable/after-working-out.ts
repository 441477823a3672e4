import type { TimetableSetting } from './setting.ts'
import type { Proposal } from './timetable.ts'
import type { InterviewTime } from './week.ts'

/** Where a case stands after a working out. */
export interface CasePlace {
  case: string
  inspector: string | null
  time: InterviewTime | null
}

/** Every case of the setting after its working out: as proposed, or where none was found, with what was locked alone. */
export const afterWorkingOut = ({ cases }: TimetableSetting, { placements }: Proposal): CasePlace[] => {
  const placed = new Map(placements.map(placement => [placement.case, placement]))
  return cases.map(({ id, locked }) => placed.get(id) ?? { case: id, inspector: locked.inspector, time: locked.time })
}
