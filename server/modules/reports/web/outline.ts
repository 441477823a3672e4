import { inspectionFrame, openInspection } from '#modules/planning'
import { paths } from '#paths'
import { formatDay, londonDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { govukButton, govukInsetText, govukTaskList } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { Page } from '#platform/web/page.ts'
import { closingOf } from '../queries.ts'
import { readinessOf } from '../readiness.ts'
import { outlineOf } from '../rules/outline.ts'
import { taskOf } from './present-outline.ts'

/** The report as its programme outlines it: what is written, what is missing, and what stands before publication (REPT-01). */
export const outlinePage = ({ db }: { db: Db }): Page => ({
  path: paths.report.show(':reference'),
  permission: 'inspections:view',
  audit: 'REPORT',

  async get({ params, user }) {
    const open = await openInspection(db, user, params.reference as string)
    const { inspection, programme } = open
    const [{ sections, ratings, reasons }, { closedAt }] = await Promise.all([
      readinessOf(db, open),
      closingOf(db, inspection.id),
    ])
    const written = sections.filter(({ state }) => state === 'written').length
    const states = new Map(sections.map(state => [state.section.key, state]))
    const parts = outlineOf(programme, inspection.level)
    return {
      ...inspectionFrame(open, 'report'),
      heading: 'Report',
      title: `Report, ${inspection.placeName}`,
      content: html`
        ${closedAt ? published(inspection.reference, closedAt) : html`<p class="govuk-body">${written} of ${sections.length} sections are written.</p>`}
        ${govukTaskList({
          idPrefix: 'section',
          items: parts.flatMap(part => taskOf(inspection.reference, part, states, ratings)),
        })}
        ${!closedAt && beforePublication(inspection.reference, reasons, user.permissions.has('report:publish'))}`,
    }
  },
})

const published = (reference: string, closedAt: Date): Html =>
  govukInsetText({
    html: html`
      <p class="govuk-body">Published on ${formatDay(londonDay(closedAt))}. What was published does not change any more.</p>
      <p class="govuk-body"><a class="govuk-link" href="${paths.published.show(reference)}">Read the published report</a></p>`,
  })

const beforePublication = (reference: string, reasons: readonly string[], mayPublish: boolean): Html => html`
  <h2 class="govuk-heading-m">Before publication</h2>
  ${
    reasons.length === 0
      ? html`<p class="govuk-body">Nothing is missing. The head of programme or the chief inspector can publish the report.</p>`
      : html`
        <p class="govuk-body">Still to do:</p>
        <ul class="govuk-list govuk-list--bullet">${reasons.map(reason => html`<li>${reason}</li>`)}</ul>`
  }
  ${
    mayPublish &&
    govukButton({
      text: 'Check and publish',
      href: paths.report.publish(reference),
      classes: reasons.length > 0 ? 'govuk-button--secondary' : undefined,
    })
  }`
