import type { OpenInspection } from '#modules/planning'
import { reasonsNotToWorkOn } from '#modules/planning'
import { reasonsAfterClosing, type SampleClosing } from '#modules/sampling'
import type { InspectedCase } from '../inspected-case.ts'
import type { TimetabledInspector, TimetableSetting } from './setting.ts'
import type { Slot } from './slot.ts'
import type { Timetable, Unplaced } from './timetable.ts'
import type { Unavailable } from './unavailable-practitioner.ts'

/** What was set for an inspector; version 0 as long as nobody has: there in all hours of the week, without limits. */
export interface InspectorSetting extends TimetabledInspector {
  version: number
}

/** What is set for an inspector: when they are there, the limits of what they can take, whether they speak Welsh. */
export interface InspectorTimes extends Pick<TimetabledInspector, 'hours' | 'mostADay' | 'mostCases'> {
  welsh: boolean
}

/** One working out of a timetable. */
export interface WorkingOut {
  number: number
  workedAt: Date
  workedBy: string
  unplaced: readonly Unplaced[]
}

/** The timetable of an inspection as it stands, with all that it stands on. */
export interface TimetableState {
  setting: Omit<TimetableSetting, 'inspectors'> & { inspectors: readonly InspectorSetting[] }
  /** 0 as long as nobody has set the week. */
  weekVersion: number
  /** Those inspected now, by number; completed ones with them. */
  cases: readonly InspectedCase[]
  /** By the id of the case. */
  slots: ReadonlyMap<string, Slot>
  unavailable: ReadonlyMap<string, Unavailable>
  /** Versions of when someone cannot be interviewed, by who it is. */
  awayVersions: ReadonlyMap<string, number>
  timetable: Timetable
  workings: readonly WorkingOut[]
  closing: SampleClosing
}

/** Who inspects what, and when: of the cases that have an inspector and, unless they are file reads, a time. */
export const timetableOf = (cases: readonly InspectedCase[], slots: ReadonlyMap<string, Slot>): Timetable =>
  cases.flatMap(({ id, inspector, fileRead }) => {
    const time = fileRead ? null : (slots.get(id)?.time ?? null)
    return inspector && (fileRead || time) ? [{ case: id, inspector, time }] : []
  })

/** Why nothing of a timetable can be changed by this person. Empty: it can (CASE-04). */
export const reasonsNotToTimetable = (
  { team, reader }: Pick<OpenInspection, 'team' | 'reader'>,
  closing: SampleClosing,
): string[] => [...reasonsNotToWorkOn(team, reader, 'cases:allocate'), ...reasonsAfterClosing(closing)]
