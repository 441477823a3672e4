import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { Conflict } from '#platform/errors.ts'
import { english } from '#platform/web/english.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { govukTable } from '#platform/web/govuk.ts'
import { html } from '#platform/web/html.ts'
import { inLanguage } from '#platform/web/language.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { Answer, View } from '#platform/web/view.ts'
import { confirmPlan, raiseIssue } from '../../actions/project-plan/reply-to-plan.ts'
import { openDoor } from '../../queries/door/open-door.ts'
import { planRepliesOf } from '../../queries/project-plan/plan-replies.ts'
import { standingTimelineOf } from '../../queries/standing-timeline.ts'
import { planStanding, sharedSteps } from '../../rules/project-plan/plan-reply.ts'
import { subscriptionText } from '../subscription-text.ts'
import { doorFrame } from './door-frame.ts'
import { confirmForm, issueForm, issuesRaised } from './plan-forms.ts'
import { doorPlanText } from './plan-text.ts'
import { whenForOutsiders } from './present-dates.ts'
import { doorText } from './text.ts'

/** The plan as the inspected body reads it: to confirm it, and to raise what stands in its way (PLAN-06; DIPP manual 3.4). */
export const doorPlanPage = ({ db }: { db: Db }): Page => ({
  path: paths.door.plan(':reference'),
  permission: 'door:view',
  audit: 'DOOR_PLAN',

  get: visit => view(db, visit),

  async post(visit): Promise<Answer> {
    const { params, act, user, body, language } = visit
    const reference = params.reference as string
    const text = inLanguage(doorPlanText, language)
    try {
      if (body.intent === 'confirm') {
        await confirmPlan(db, act, user, reference, Number(body.version) || 0)
        return { redirect: paths.door.plan(reference), notice: text.confirmed }
      }
      const issue = { step: String(body.step ?? ''), words: String(body.words ?? '') }
      await raiseIssue(db, act, user, reference, issue)
      return { redirect: paths.door.plan(reference), notice: text.raised }
    } catch (error) {
      if (!(error instanceof Conflict)) throw error
      const words = String(body.words ?? '').trim() === '' ? [text.enterWords] : error.reasons
      const reasons = body.intent === 'confirm' ? [text.changedMeanwhile] : words
      const field = body.intent === 'confirm' ? 'confirm' : 'words'
      return { ...(await view(db, visit, errorsOf(reasons.map(each => ({ field, text: each }))))), status: 409 }
    }
  },
})

const view = async (db: Db, visit: Visit, errors?: FormErrors): Promise<View> => {
  const { params, user, act, language } = visit
  const door = await openDoor(db, user, params.reference as string)
  const [{ steps, version }, replies] = await Promise.all([
    standingTimelineOf(db, door, act.when),
    planRepliesOf(db, door.inspection.id),
  ])
  const text = inLanguage(doorPlanText, language)
  const { overview, sections } = inLanguage(doorText, language)
  const shared = steps.filter(step => sharedSteps(steps).includes(step))
  const about = { visit, text, version, steps: shared, errors }
  return {
    ...doorFrame(door, 'plan', language),
    heading: sections.plan,
    title: `${sections.plan}, ${door.inspection.placeName}`,
    errors,
    content: html`
      <p class="govuk-body">${text.lead}</p>
      <p class="govuk-body"><a class="govuk-link" href="${paths.door.calendar(door.inspection.reference)}">${inLanguage(subscriptionText, language).link}</a></p>
      <div class="lantern-scroll" tabindex="0" role="region" aria-label="${sections.plan}">
      ${govukTable({
        classes: 'lantern-table',
        firstCellIsHeader: true,
        head: [{ text: overview.step }, { text: overview.date }, { text: overview.standing }],
        rows: shared.map(step => [
          { html: english(step.name) },
          { text: whenForOutsiders(step, overview.until, language) },
          { text: overview.states[step.standing.state] },
        ]),
      })}
      </div>
      ${confirmForm(planStanding(replies, version), about)}
      ${issuesRaised(replies, about)}
      ${issueForm(about)}`,
  }
}
