import type { Places } from '../places.ts'
import type { Timetable } from '../timetable.ts'
import { type Column, columnsOf } from './columns.ts'
import type { LinearModel, Terms } from './linear-model.ts'
import { rowsOf, terms } from './rows.ts'
import { dayUnitsOf, type LoadUnit, loadUnitsOf } from './units.ts'

/** A choice of places as whole numbers, with what makes one better than another. */
export interface TimetableModel extends LinearModel {
  columns: readonly Column[]
  loads: readonly LoadUnit[]
  sums: {
    /** Cases with a locked choice that are placed. */
    locked: Terms
    interviews: Terms
    fileReads: Terms
    /**
     * How unfairly cases are shared out: each further case of someone counts by the place of its share among all shares that
     * anyone could have. A sum is least when the greatest share, then the next, and so on are the least that can be.
     */
    unfair: Terms
    /** Cases that keep the place they had. */
    kept: Terms
    /** Each further interview of someone on a day counts one more. */
    crowded: Terms
    /** Interviews by how late in the week they are. */
    late: Terms
  }
}

const isLocked = ({ inspector, time }: { inspector: unknown; time: unknown }): boolean =>
  inspector !== null || time !== null

/** The places of a setting, as a model. */
export const timetableModel = (places: Places, before: Timetable): TimetableModel => {
  const { interviews, fileReads } = places
  const columns = columnsOf(places, before)
  const loads = loadUnitsOf(places, columns)
  const days = dayUnitsOf(places)
  const shares = [...new Set(loads.map(({ share }) => share))].sort((a, b) => a - b)
  const placeOf = new Map(shares.map((share, place) => [share, place + 1]))
  const ofCases = columns.filter(column => column.case !== null)
  const reads = columns.filter(({ fileRead }) => fileRead !== null)
  const lockedInterviews = ofCases.filter(column =>
    isLocked(interviews[column.case as number]?.inspected.locked as never),
  )
  const lockedReads = reads.filter(({ fileRead }) => isLocked(fileReads[fileRead as number]?.inspected.locked as never))
  return {
    columns,
    loads,
    rows: rowsOf(places, columns, { loads, days }),
    variables: [...columns, ...loads, ...days].map(({ name }) => name),
    sums: {
      locked: terms([...lockedInterviews, ...lockedReads]),
      interviews: terms(ofCases),
      fileReads: terms(reads),
      unfair: loads.map(({ name, share }) => [placeOf.get(share) as number, name]),
      kept: terms(columns.filter(({ keeps }) => keeps)),
      crowded: days.map(({ name, nth }) => [nth, name]),
      late: ofCases.map(({ name, time }) => [time as number, name]),
    },
  }
}
