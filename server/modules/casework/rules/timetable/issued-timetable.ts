import type { OpenInspection } from '#modules/planning'
import { formatDay, type Language, londonDay } from '#platform/dates.ts'
import { reasonsNotToTimetable, type TimetableState } from './timetable-state.ts'
import { intervieweeOf } from './timetabled-case.ts'
import { endOf } from './week.ts'

/** A case as the timetable that was issued has it. It names nobody on probation: cases have numbers. */
interface IssuedCase {
  number: number
  pdu: string
  /** The code of the practitioner. */
  practitioner: string
}

export interface IssuedInterview extends IssuedCase {
  /** Who is interviewed instead, with their role; null: the practitioner. */
  substitute: { name: string; role: string } | null
  inspector: { username: string; name: string }
  day: string
  start: string
  end: string
  language: Language
}

/** A timetable as it was issued: complete in itself, so that nothing that changes later changes it (CASE-04; DIPP manual 5.1). */
export interface IssuedTimetable {
  /** By day, time and inspector. */
  interviews: readonly IssuedInterview[]
  fileReads: readonly IssuedCase[]
  /** Those with an interview that has no time yet. */
  withoutPlace: readonly IssuedCase[]
}

export interface TimetableIssue {
  number: number
  timetable: IssuedTimetable
  issuedAt: Date
  issuedBy: string
}

const order = ({ day, start, inspector }: IssuedInterview): string => `${day} ${start} ${inspector.name}`

/** The timetable as it stands, as it would be issued now. */
export const timetableToIssue = ({ setting, timetable, cases, unavailable }: TimetableState): IssuedTimetable => {
  const placed = new Map(timetable.map(placement => [placement.case, placement]))
  const names = new Map(setting.inspectors.map(({ username, name }) => [username, name]))
  const timetabled = new Map(setting.cases.map(each => [each.id, each]))
  const issued = ({ number, pdu, practitioner }: IssuedCase): IssuedCase => ({ number, pdu, practitioner })
  return {
    interviews: cases
      .flatMap((each): IssuedInterview[] => {
        const { inspector = '', time } = placed.get(each.id) ?? {}
        if (each.fileRead || !time) return []
        const { instead } = unavailable.get(each.id) ?? {}
        return [
          {
            ...issued(each),
            practitioner: intervieweeOf(each, undefined),
            substitute: instead?.kind === 'substitute' ? { name: instead.name, role: instead.role } : null,
            inspector: { username: inspector, name: names.get(inspector) ?? inspector },
            ...{ day: time.day, start: time.start, end: endOf(time, setting.week) },
            language: timetabled.get(each.id)?.language ?? 'en',
          },
        ]
      })
      .sort((a, b) => order(a).localeCompare(order(b), 'en')),
    fileReads: cases.filter(({ fileRead }) => fileRead).map(issued),
    withoutPlace: cases
      .filter(({ id, fileRead, completedAt }) => !fileRead && !completedAt && !placed.get(id))
      .map(issued),
  }
}

const about = ({ number, pdu, practitioner }: IssuedCase): unknown[] => [number, pdu, practitioner]

/** All that an issue says, in one text: what was read from the database has its names in another order. */
const saying = ({ interviews, fileReads, withoutPlace }: IssuedTimetable): string =>
  JSON.stringify([
    interviews.map(({ substitute, inspector, day, start, end, language, ...each }) => [
      ...about(each),
      ...[substitute?.name, substitute?.role, inspector.username, inspector.name],
      ...[day, start, end, language],
    ]),
    fileReads.map(about),
    withoutPlace.map(about),
  ])

/** Why the timetable cannot be issued. Empty: it can. Again only once it has changed: each issue has its number. */
export const reasonsNotToIssueTimetable = (
  open: Pick<OpenInspection, 'team' | 'reader'>,
  state: TimetableState,
  last: TimetableIssue | undefined,
): string[] => {
  const refused = reasonsNotToTimetable(open, state.closing)
  if (refused.length > 0) return refused
  const now = timetableToIssue(state)
  if (now.interviews.length === 0) return ['No case has a time for its interview yet: work out a timetable first']
  return last && saying(last.timetable) === saying(now)
    ? [`Nothing has changed since issue ${last.number} of ${formatDay(londonDay(last.issuedAt))}`]
    : []
}
