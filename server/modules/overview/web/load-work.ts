import { casesWaitingFor } from '#modules/casework'
import { evidenceWaitingFor } from '#modules/evidence'
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
import { questionsOf, rates, slugOfCode } from '#modules/programmes'
import { isPublished } from '#modules/publication'
import { answersClosing, answersOf, nextUnanswered, progressOn, reasonsNotToAnswer, waitingFor } from '#modules/ratings'
import { readinessOf } from '#modules/reports'
import { paths } from '#paths'
import type { User } from '#platform/auth/user.ts'
import { addDays, formatDay, formatTime } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { Closed } from '#platform/errors.ts'
import { type Html, html } from '#platform/web/html.ts'

/** One inspection as the work page shows it. */
export interface WorkOnInspection {
  inspection: Inspection
  /** Undefined where a conflict of interest closes it. */
  open: OpenInspection | undefined
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
  if (!next || reasonsNotToAnswer(await answersClosing(db, inspection)).length > 0) return []
  const href = paths.judgements.prompt(inspection.reference, slugOfCode(next.standard.code), slugOfCode(next.code))
  return [
    html`${answered} of ${of} prompts and questions answered: <a class="govuk-link" href="${href}">go on with ${next.code}</a>`,
  ]
}

const link = (words: string, href: string): Html => html`<a class="govuk-link" href="${href}">${words}</a>`

const rating = async (db: Db, user: User, open: OpenInspection): Promise<Html[]> => {
  const { programme } = open
  if (!rates(programme)) return []
  const waiting = await waitingFor(db, { ...open, programme }, user)
  return waiting.map(({ words, href }) => link(words, href))
}

const casework = async (db: Db, open: OpenInspection): Promise<Html[]> =>
  (await casesWaitingFor(db, open)).map(({ words, href }) => link(words, href))

const evidence = async (db: Db, open: OpenInspection): Promise<Html[]> =>
  (await evidenceWaitingFor(db, open)).map(({ words, href }) => link(words, href))

const publishing = async (db: Db, user: User, open: OpenInspection): Promise<Html[]> => {
  const { id, reference } = open.inspection
  if (!user.permissions.has('report:publish') || (await isPublished(db, id))) return []
  const { reasons } = await readinessOf(db, open)
  return reasons.length === 0 ? [link('Publish the report', paths.report.publish(reference))] : []
}

type Part = NonNullable<OpenInspection['reader']['closed']>[number]

/** The inspection, or why a conflict of interest closes it to this person. */
const openOrWhy = (db: Db, user: User, reference: string): Promise<OpenInspection | Closed> =>
  openInspection(db, user, reference).catch((error: unknown) => {
    if (error instanceof Closed) return error
    throw error
  })

const whyClosed = ({ message, href }: Closed): Html => (href ? link(message, href) : html`${message}`)

/** What each of these inspections asks of this person. */
export const loadWork = (
  db: Db,
  user: User,
  inspections: readonly Inspection[],
  today: string,
): Promise<WorkOnInspection[]> =>
  Promise.all(
    inspections.map(async inspection => {
      const open = await openOrWhy(db, user, inspection.reference)
      if (open instanceof Closed) return { inspection, open: undefined, due: [], todo: [whyClosed(open)] }
      const unless = <T>(part: Part, load: () => Promise<T[]>): Promise<T[]> =>
        open.reader.closed?.includes(part) ? Promise.resolve([]) : load()
      const [due, ...todo] = await Promise.all([
        unless('plan', () => dueSoon(db, open, today)),
        unless('evidence', () => evidence(db, open)),
        unless('cases', () => casework(db, open)),
        unless('judgements', () => judging(db, user, open)),
        unless('ratings', () => rating(db, user, open)),
        unless('report', () => publishing(db, user, open)),
      ])
      return { inspection, open, due, todo: todo.flat() }
    }),
  )
