import { listPeople } from '#modules/people'
import { type OpenInspection, openInspection, type Reader, timelineOf } from '#modules/planning'
import { closingOf, samplesAt } from '#modules/sampling'
import { permissionsOf } from '#permissions'
import type { Db } from '#platform/db/open.ts'
import { NotFound } from '#platform/errors.ts'
import { isWorkingDay } from '#platform/working-days.ts'
import { isInspected } from '../rules/inspected-case.ts'
import { noSlot } from '../rules/timetable/slot.ts'
import { type InspectorSetting, type TimetableState, timetableOf } from '../rules/timetable/timetable-state.ts'
import { takersOf, timetabledCase } from '../rules/timetable/timetabled-case.ts'
import { usualWeek } from '../rules/timetable/usual-week.ts'
import type { InterviewWeek, Period } from '../rules/timetable/week.ts'
import { casesOf } from './cases.ts'
import {
  begunCases,
  findWeek,
  inspectorRows,
  intervieweeRows,
  slotsOf,
  unavailableOf,
  workingsOf,
} from './timetable-settings.ts'

/** The longest that an interview of the programme lasts, in minutes. @throws NotFound where nobody is interviewed. */
export const longestInterview = ({
  programme,
  inspection,
}: Pick<OpenInspection, 'programme' | 'inspection'>): number => {
  const { interview } = programme.cases
  if (!interview || samplesAt(programme, inspection.level).length === 0)
    throw new NotFound(`timetable of ${inspection.reference}: nobody is interviewed about its cases`)
  return interview.minutes
}

const weekOf = async (db: Db, open: OpenInspection): Promise<{ week: InterviewWeek; version: number }> => {
  const minutes = longestInterview(open)
  const found = await findWeek(db, open.inspection.id)
  if (found) return found
  const steps = await timelineOf(db, open)
  return { week: usualWeek({ steps, fieldwork: open.inspection.fieldwork, minutes, isWorkingDay }), version: 0 }
}

const wholeDays = ({ days, firstStart, lastEnd }: InterviewWeek): Period[] =>
  days.map(day => ({ day, from: firstStart, until: lastEnd }))

/** Those of the team whose role in the inspectorate judges cases, each once, by name. */
const inspectorsOf = async (db: Db, { inspection, team }: OpenInspection, week: InterviewWeek) => {
  const [people, rows] = [await listPeople(db), await inspectorRows(db, inspection.id)]
  const set = new Map(rows.map(row => [row.username, row]))
  const judges = people.filter(({ roles }) => permissionsOf(roles).has('cases:judge'))
  return judges.flatMap(({ username, name }): InspectorSetting[] => {
    const member = team.find(each => each.username === username)
    if (!member) return []
    const row = set.get(username)
    return [
      {
        ...{ username, name, grade: member.role },
        languages: row?.welsh ? ['en', 'cy'] : ['en'],
        hours: row?.hours ?? wholeDays(week),
        mostADay: row?.dailyLimit ?? null,
        mostCases: row?.caseLimit ?? null,
        version: row?.version ?? 0,
      },
    ]
  })
}

/** The timetable of an inspection as it stands, with everything that it stands on (CASE-04). */
export const timetableState = async (db: Db, open: OpenInspection): Promise<TimetableState> => {
  const { id } = open.inspection
  const { week, version } = await weekOf(db, open)
  const inspectors = await inspectorsOf(db, open, week)
  const cases = (await casesOf(db, id)).filter(isInspected)
  const [slots, unavailable, begun] = [await slotsOf(db, id), await unavailableOf(db, id), await begunCases(db, id)]
  const away = await intervieweeRows(db, id)
  return {
    setting: {
      week,
      inspectors,
      cases: cases.map(each =>
        timetabledCase(each, {
          slot: slots.get(each.id) ?? noSlot,
          unavailable: unavailable.get(each.id),
          onlyGrades: takersOf(open.programme.cases.interview?.takenBy ?? [], each, open.inspection.fieldwork),
          isBegun: begun.has(each.id),
        }),
      ),
      absences: away.flatMap(({ interviewee, away: periods }) => periods.map(period => ({ interviewee, ...period }))),
    },
    weekVersion: version,
    ...{ cases, slots, unavailable },
    awayVersions: new Map(away.map(row => [row.interviewee, row.version])),
    timetable: timetableOf(cases, slots),
    workings: await workingsOf(db, id),
    closing: await closingOf(db, id),
  }
}

/** An inspection with its timetable. */
export interface OpenTimetable extends OpenInspection {
  state: TimetableState
}

/** Opens the timetable of an inspection. @throws NotFound where nobody is interviewed; otherwise as `openInspection`. */
export const openTimetable = async (db: Db, user: Reader, reference: string): Promise<OpenTimetable> => {
  const open = await openInspection(db, user, reference)
  return { ...open, state: await timetableState(db, open) }
}
