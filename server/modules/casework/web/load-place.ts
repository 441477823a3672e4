import type { Db } from '#platform/db/open.ts'
import { NotFound } from '#platform/errors.ts'
import type { Visit } from '#platform/web/page.ts'
import { caseInTimetable } from '../queries/hold-timetable.ts'
import { type OpenTimetable, openTimetable } from '../queries/timetable.ts'
import type { InspectedCase } from '../rules/inspected-case.ts'
import type { TimetabledCase } from '../rules/timetable/setting.ts'
import type { Slot } from '../rules/timetable/slot.ts'
import type { CaseParams } from './case-params.ts'

/** A case with its place in the timetable. */
export interface LoadedPlace {
  open: OpenTimetable
  inspected: InspectedCase
  timetabled: TimetabledCase
  slot: Slot
}

/** Opens the place of a case for its pages. @throws NotFound when no case that is inspected now has the number. */
export const loadPlace = async (
  db: Db,
  { params, user }: Pick<Visit<CaseParams>, 'params' | 'user'>,
): Promise<LoadedPlace> => {
  const open = await openTimetable(db, user, params.reference)
  // One way to write each number.
  const number = /^[1-9]\d{0,5}$/.test(params.number) ? Number(params.number) : 0
  const { inspected, slot } = caseInTimetable(open.state, number)
  const timetabled = open.state.setting.cases.find(({ id }) => id === inspected.id)
  if (!timetabled) throw new NotFound(`case ${params.number} in the timetable of ${params.reference}`)
  return { open, inspected, timetabled, slot }
}
