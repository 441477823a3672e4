import { roleName } from '#modules/programmes'
import { paths } from '#paths'
import { formatDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { govukButton, govukCheckboxes, govukDetails, govukTable, govukTag } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { Page } from '#platform/web/page.ts'
import type { View } from '#platform/web/view.ts'
import { listed } from '#platform/words.ts'
import { recordDone } from '../actions/record-done.ts'
import { openInspection } from '../queries/open-inspection.ts'
import { type StandingTimeline, standingTimelineOf } from '../queries/standing-timeline.ts'
import { reasonsNotToPlan } from '../rules/access.ts'
import type { OpenInspection } from '../rules/inspection.ts'
import { ownersOf } from '../rules/owners.ts'
import { lastDayOf } from '../rules/phase.ts'
import type { StandingStep, StepState } from '../rules/step-state.ts'
import { inspectionFrame } from './inspection-frame.ts'
import { dateCell, stepsByPhase } from './present-timeline.ts'
import { timelineChart } from './timeline-chart.ts'

/** Every dated step of an inspection, drawn and as tables, and the way to move each or to record it as done. */
export const planPage = ({ db }: { db: Db }): Page => ({
  path: paths.inspections.plan(':reference'),
  permission: 'inspections:view',
  audit: 'PLAN',

  async get({ params, user, act, csrf }) {
    const open = await openInspection(db, user, params.reference as string)
    return view(open, await standingTimelineOf(db, open, act.when), csrf)
  },

  async post({ params, body, user, act, csrf }) {
    const open = await openInspection(db, user, params.reference as string)
    const timeline = await standingTimelineOf(db, open, act.when)
    const wanted = [body.done ?? []].flat().map(String)
    const done = timeline.steps.filter(({ id }) => wanted.includes(id))
    if (done.length === 0)
      return view(open, timeline, csrf, errorsOf([{ field: 'done', text: 'Select what was done on its day' }]))
    const { reference } = open.inspection
    await recordDone(
      db,
      act,
      reference,
      done.map(step => ({ step: step.id, doneOn: lastDayOf(step) })),
    )
    const notice = done.length === 1 ? '1 step is recorded as done' : `${done.length} steps are recorded as done`
    return { redirect: paths.inspections.plan(reference), notice }
  },
})

const view = (open: OpenInspection, timeline: StandingTimeline, csrf: Html, errors?: FormErrors): View => {
  const { inspection, programme, team, reader } = open
  const mayPlan = reasonsNotToPlan(team, reader).length === 0
  const phases = stepsByPhase(programme.programme.phases, timeline.steps)
  return {
    ...inspectionFrame(open, 'plan'),
    heading: 'Plan',
    title: `Plan, ${inspection.placeName}`,
    errors,
    content: html`
      <p class="govuk-body">Worked out from ${formatDay(inspection.fieldwork)}, ${programme.timeline.fieldwork.name}${inspection.wales && ', with the weeks for translation in Wales'}.
        <a class="govuk-link" href="${paths.inspections.calendar(inspection.reference)}">Download as a calendar</a> or
        <a class="govuk-link" href="${paths.inspections.subscription(inspection.reference)}">keep it in your own calendar</a></p>
      <ul class="govuk-list">
        <li><a class="govuk-link" href="${paths.announcement.show(inspection.reference)}">Announcement: who is told, and what is sent</a></li>
        <li><a class="govuk-link" href="${paths.inspections.background(inspection.reference)}">Background information</a></li>
        <li><a class="govuk-link" href="${paths.inspections.closing(inspection.reference)}">Closing of fieldwork</a></li>
        <li><a class="govuk-link" href="${paths.inspections.projectPlan(inspection.reference)}">Project plan: what the inspected body is told, and says of it</a></li>
      </ul>
      <div class="lantern-chart">${timelineChart({ id: 'timeline', title: `Timeline of the inspection of ${inspection.placeName}`, phases, today: timeline.today })}</div>
      ${phases.map(({ name, steps }) => phaseTable(name, steps, { open, mayPlan }))}
      ${mayPlan && doneForm(timeline, csrf, errors)}`,
  }
}

const colours: Record<StepState['state'], string> = {
  done: 'govuk-tag--green',
  late: 'govuk-tag--red',
  today: 'govuk-tag--yellow',
  'under-way': 'govuk-tag--blue',
  due: 'govuk-tag--grey',
}

/** Where a step stands, in words on a colour. */
const stateTag = ({ state, words }: StepState): Html =>
  govukTag({ text: words, classes: `${colours[state]} lantern-tag` })

const phaseTable = (
  name: string,
  steps: readonly StandingStep[],
  { open, mayPlan }: { open: OpenInspection; mayPlan: boolean },
): Html => html`
  <div class="lantern-scroll" tabindex="0" role="region" aria-label="${name}">
  ${govukTable({
    caption: name,
    captionClasses: 'govuk-table__caption--m',
    classes: 'lantern-table',
    firstCellIsHeader: true,
    head: [
      { text: 'Step', classes: 'govuk-!-width-one-third' },
      { text: 'Date' },
      { text: 'Answers for it' },
      { text: 'Where it stands', classes: 'govuk-!-width-one-quarter' },
      ...(mayPlan ? [{ html: html`<span class="govuk-visually-hidden">Change</span>` }] : []),
    ],
    rows: steps.map(step => [
      { html: stepCell(step) },
      { html: dateCell(step) },
      { html: ownerCell(step, open) },
      { html: stateTag(step.standing) },
      ...(mayPlan ? [{ html: changeLink(step, open.inspection.reference) }] : []),
    ]),
  })}
  </div>`

const ownerCell = ({ owner }: StandingStep, { programme, team }: OpenInspection): Html => {
  const people = ownersOf(owner, team).map(({ name }) => name)
  return html`${roleName(programme, owner)}${people.length > 0 && html`<br><span class="govuk-hint lantern-small">${listed(people)}</span>`}`
}

const stepCell = ({ name, rule, source, shared }: StandingStep): Html => html`
  ${name}
  ${govukDetails({
    summaryHtml: html`Rule and source<span class="govuk-visually-hidden"> of ${name}</span>`,
    classes: 'lantern-details',
    html: html`
      <p class="govuk-body-s">${rule}</p>
      <p class="govuk-body-s">Source: ${source}.${!shared && ' The inspected body is not told this date.'}</p>`,
  })}`

const changeLink = ({ id, name }: StandingStep, reference: string): Html =>
  html`<a class="govuk-link" href="${paths.inspections.move(reference, id)}">Change<span class="govuk-visually-hidden"> ${name}</span></a>`

const doneForm = ({ steps, today }: StandingTimeline, csrf: Html, errors?: FormErrors): Html => {
  const past = steps.filter(step => step.standing.state !== 'done' && lastDayOf(step) <= today)
  if (past.length === 0) return html``
  return html`
    <form method="post" novalidate>
      ${csrf}
      ${govukCheckboxes({
        name: 'done',
        idPrefix: 'done',
        classes: 'govuk-checkboxes--small',
        fieldset: { legend: { text: 'What was done on its day?', classes: 'govuk-fieldset__legend--m' } },
        hint: { text: 'What was done on another day is recorded with that day, by its “Change”.' },
        errorMessage: errors?.field.done,
        items: past.map(step => ({ value: step.id, text: `${step.name} (${formatDay(lastDayOf(step))})` })),
      })}
      ${govukButton({ text: 'Record as done', classes: 'govuk-button--secondary', preventDoubleClick: true })}
    </form>`
}
