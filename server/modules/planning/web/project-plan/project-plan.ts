import { paths } from '#paths'
import { formatDay, formatTime, londonDay, londonTime } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { Conflict } from '#platform/errors.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { govukButton, govukInsetText, govukSummaryList, govukTable, govukTextarea } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { keptForm } from '#platform/web/kept-form.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { View } from '#platform/web/view.ts'
import { answerIssue } from '../../actions/project-plan/answer-issue.ts'
import { openInspection } from '../../queries/open-inspection.ts'
import { planRepliesOf } from '../../queries/project-plan/plan-replies.ts'
import { standingTimelineOf } from '../../queries/standing-timeline.ts'
import { reasonsNotToPlan } from '../../rules/access.ts'
import { type PlanReply, planStanding, sharedSteps } from '../../rules/project-plan/plan-reply.ts'
import { inspectionFrame } from '../inspection-frame.ts'
import { whenInWords } from '../present-timeline.ts'

/** The plan as the inspected body is told it, whether they confirmed it, and the issues they raised (PLAN-06; DIPP manual 3.4). */
export const projectPlanPage = ({ db }: { db: Db }): Page => ({
  path: paths.inspections.projectPlan(':reference'),
  permission: 'inspections:view',
  audit: 'PROJECT_PLAN',

  get: visit => view(db, visit),

  async post(visit) {
    const { params, body, act } = visit
    const reference = params.reference as string
    const id = String(body.issue ?? '')
    try {
      await answerIssue(db, act, reference, { id, answer: String(body[`answer-${id}`] ?? '') })
    } catch (error) {
      if (!(error instanceof Conflict)) throw error
      const errors = errorsOf(error.reasons.map(text => ({ field: `answer-${id}`, text })))
      return { ...(await view(db, visit, errors)), status: 409 }
    }
    return { redirect: paths.inspections.projectPlan(reference), notice: 'The answer is sent' }
  },
})

const view = async (db: Db, { params, user, act, csrf, body }: Visit, errors?: FormErrors): Promise<View> => {
  const open = await openInspection(db, user, params.reference as string)
  const { inspection, team, reader } = open
  const [{ steps, version }, replies] = await Promise.all([
    standingTimelineOf(db, open, act.when),
    planRepliesOf(db, inspection.id),
  ])
  const stepName = (id: string | null): string => steps.find(step => step.id === id)?.name ?? 'The plan as a whole'
  const mayAnswer = reasonsNotToPlan(team, reader).length === 0
  return {
    ...inspectionFrame(open, 'plan'),
    heading: 'Project plan',
    title: `Project plan, ${inspection.placeName}`,
    backLink: paths.inspections.plan(inspection.reference),
    errors,
    content: html`
      <p class="govuk-body">The dates that the inspected body is told. Its single point of contact reads them, confirms them and raises what stands in their way.</p>
      ${govukInsetText({ text: standingInWords(planStanding(replies, version)) })}
      ${issues(replies, stepName, { mayAnswer, csrf, typed: body, errors })}
      <div class="lantern-scroll" tabindex="0" role="region" aria-label="Dates that the inspected body is told">
      ${govukTable({
        caption: 'Dates that the inspected body is told',
        captionClasses: 'govuk-table__caption--m',
        classes: 'lantern-table',
        firstCellIsHeader: true,
        head: [{ text: 'Step' }, { text: 'Date' }],
        rows: sharedSteps(steps).map(step => [{ text: step.name }, { text: whenInWords(step) }]),
      })}
      </div>`,
  }
}

const at = (instant: Date): string => `${formatDay(londonDay(instant))}, ${formatTime(londonTime(instant))}`

const standingInWords = ({ confirmed, changedSince }: ReturnType<typeof planStanding>): string => {
  if (!confirmed) return 'The inspected body has not confirmed the plan yet.'
  const by = `${confirmed.sentBy} confirmed the plan on ${at(confirmed.sentAt)}.`
  return changedSince ? `${by} Dates were changed after that, so they are asked to look again.` : by
}

interface Answering {
  mayAnswer: boolean
  csrf: Html
  typed: Record<string, unknown>
  errors: FormErrors | undefined
}

const issues = (replies: readonly PlanReply[], stepName: (id: string | null) => string, answering: Answering): Html => {
  const raised = replies.filter(({ kind }) => kind === 'issue')
  return html`
    <h2 class="govuk-heading-m">Issues raised by the inspected body</h2>
    ${raised.length === 0 && html`<p class="govuk-body">None so far.</p>`}
    ${raised.map(
      issue => html`
        <h3 class="govuk-heading-s">${stepName(issue.step)}</h3>
        ${govukSummaryList({
          rows: [
            {
              key: { text: issue.sentBy },
              value: { html: html`${issue.words}<br><span class="lantern-source">${at(issue.sentAt)}</span>` },
            },
            ...(issue.answer
              ? [
                  {
                    key: { text: issue.answer.by },
                    value: {
                      html: html`${issue.answer.words}<br><span class="lantern-source">${at(issue.answer.at)}</span>`,
                    },
                  },
                ]
              : []),
          ],
        })}
        ${!issue.answer && (answering.mayAnswer ? answerForm(issue, answering) : html`<p class="govuk-body">Not answered yet.</p>`)}`,
    )}`
}

const answerForm = ({ id }: PlanReply, { csrf, typed, errors }: Answering): Html => {
  const name = `answer-${id}`
  return keptForm({
    id: `form-${id}`,
    csrf,
    content: html`
      <input type="hidden" name="issue" value="${id}">
      ${govukTextarea({
        ...{ id: name, name, rows: '3', value: String(typed[name] ?? '') },
        label: { text: 'Answer', classes: 'govuk-label--s' },
        hint: { text: 'A date is moved on the plan. Say here what is done about it' },
        errorMessage: errors?.field[name],
      })}
      ${govukButton({ text: 'Send the answer', classes: 'govuk-button--secondary', preventDoubleClick: true })}`,
  })
}
