import { inspectionFrame, type OpenInspection, openInspection } from '#modules/planning'
import { closingOf } from '#modules/reports'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { Conflict } from '#platform/errors.ts'
import { govukButton, govukInsetText, govukWarningText } from '#platform/web/govuk.ts'
import { html } from '#platform/web/html.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { View } from '#platform/web/view.ts'
import { publishReport } from '../actions.ts'
import { type Draft, draftOf, hashOf } from '../draft.ts'
import { reasonsNotToPublish } from '../rules/reasons-not-to-publish.ts'
import { checkAnswers } from './check-answers.ts'

/** Check what will be published, then publish it. It cannot be undone. */
export const publishPage = ({ db }: { db: Db }): Page => ({
  path: paths.report.publish(':reference'),
  permission: 'report:publish',
  audit: 'REPORT_PUBLISH',

  async get(visit) {
    return view(db, visit, await openInspection(db, visit.user, visit.params.reference as string))
  },

  async post(visit) {
    const { params, user, act, body } = visit
    const open = await openInspection(db, user, params.reference as string)
    try {
      await publishReport(db, act, open, String(body.checked ?? ''))
    } catch (error) {
      if (error instanceof Conflict) return view(db, visit, open, error.reasons)
      throw error
    }
    return { redirect: paths.published.show(open.inspection.reference), notice: 'The report is published' }
  },
})

const view = async (db: Db, visit: Visit, open: OpenInspection, refused: readonly string[] = []): Promise<View> => {
  const { inspection } = open
  const draft = await draftOf(db, open, visit.act.when)
  const { closedAt } = await closingOf(db, inspection.id)
  const reasons = reasonsNotToPublish({ ...draft, closedAt })
  const list = refused.map(text => ({ text, href: '#check' }))
  return {
    ...inspectionFrame(open, 'report'),
    heading: 'Check and publish the report',
    title: `Publish the report, ${inspection.placeName}`,
    backLink: paths.report.show(inspection.reference),
    errors: list.length > 0 ? { list, field: {} } : undefined,
    status: list.length > 0 ? 409 : undefined,
    content: html`
      <div id="check" tabindex="-1">${draft.snapshot && checkAnswers(inspection.reference, draft.snapshot)}</div>
      ${reasons.length > 0 ? inTheWay(reasons) : publishForm(visit, draft)}`,
  }
}

const inTheWay = (reasons: readonly string[]) =>
  govukInsetText({
    html: html`
      <h2 class="govuk-heading-m">The report cannot be published</h2>
      <ul class="govuk-list govuk-list--bullet">${reasons.map(reason => html`<li>${reason}</li>`)}</ul>`,
  })

const publishForm = ({ csrf }: Visit, { snapshot }: Draft) => html`
  ${govukWarningText({
    text: 'Everyone can read the report as soon as it is published. It cannot be changed or taken back here, and the answers and evidence it rests on are closed with it.',
    iconFallbackText: 'Warning',
  })}
  <form method="post" novalidate>
    ${csrf}
    <input type="hidden" name="checked" value="${snapshot && hashOf(snapshot)}">
    ${govukButton({ text: 'Publish the report', preventDoubleClick: true, classes: 'govuk-button--warning' })}
  </form>`
