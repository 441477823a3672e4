import type { TimetabledInspector, TimetableSetting } from './setting.ts'
import { endOf, type InterviewTime, type InterviewWeek } from './week.ts'

/** Whether an inspector is there from the beginning of an interview to its end. */
export const isThere = ({ hours }: TimetabledInspector, time: InterviewTime, week: InterviewWeek): boolean =>
  hours.some(({ day, from, until }) => day === time.day && from <= time.start && endOf(time, week) <= until)

/** Whether someone can be interviewed from the beginning of an interview to its end. */
export const isAvailable = (
  interviewee: string,
  time: InterviewTime,
  { absences, week }: Pick<TimetableSetting, 'absences' | 'week'>,
): boolean =>
  !absences.some(
    absence =>
      absence.interviewee === interviewee &&
      absence.day === time.day &&
      absence.from < endOf(time, week) &&
      time.start < absence.until,
  )
