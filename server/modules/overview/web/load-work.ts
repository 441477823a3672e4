import {
  doneStepsOf,
  type Inspection,
  lateSteps,
  nextSteps,
  type OpenInspection,
  openInspection,
  reasonsNotToWorkOn,
  timelineOf,
  withStates,
} from '#modules/planning'
import { questionsOf, slugOfCode } from '#modules/programmes'
import { answersOf, nextUnanswered, progressOn } from '#modules/ratings'
import { paths } from '#paths'
import type { User } from '#platform/auth/user.ts'
import { addDays, formatDay, formatTime } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { type Html, html } from '#platform/web/html.ts'

/** One inspection as the work page shows it. */
export interface WorkOnInspection {
  open: OpenInspection
  /** Dates that are late, or come in the next two weeks, in words. */
  due: string[]
  /** What waits for this person, with links. */
  todo: Html[]
}

const dueSoon = async (db: Db, open: OpenInspection, today: string): Promise<string[]> => {
  const [steps, done] = await Promise.all([timelineOf(db, open), doneStepsOf(db, open.inspection.id)])
  const standing = withStates(steps, done, today)
  const soon = nextSteps(standing, 20).filter(({ date }) => date <= addDays(today, 14))
  const late = lateSteps(standing).slice(-3)
  return [...late, ...soon].map(
    ({ name, date, time, standing: { words } }) =>
      `${name}: ${formatDay(date)}${time ? ` at ${formatTime(time)}` : ''}. ${words}`,
  )
}

const judging = async (db: Db, user: User, { inspection, programme, team }: OpenInspection): Promise<Html[]> => {
  if (reasonsNotToWorkOn(team, user, 'judgements:answer').length > 0) return []
  const all = questionsOf(programme, inspection.level)
  const answers = await answersOf(db, inspection.id)
  const { answered, of } = progressOn(all, answers)
  const next = nextUnanswered(all, -1, answers)
  if (!next) return []
  const href = paths.judgements.prompt(inspection.reference, slugOfCode(next.standard.code), slugOfCode(next.code))
  return [
    html`${answered} of ${of} prompts and questions answered: <a class="govuk-link" href="${href}">go on with ${next.code}</a>`,
  ]
}

/** What each of these inspections asks of this person. */
export const loadWork = (
  db: Db,
  user: User,
  inspections: readonly Inspection[],
  today: string,
): Promise<WorkOnInspection[]> =>
  Promise.all(
    inspections.map(async ({ reference }) => {
      const open = await openInspection(db, user, reference)
      const [due, todo] = await Promise.all([dueSoon(db, open, today), judging(db, user, open)])
      return { open, due, todo }
    }),
  )
