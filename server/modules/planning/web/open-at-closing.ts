import { paths } from '#paths'
import { formatDay } from '#platform/dates.ts'
import { govukWarningText } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { counted } from '#platform/words.ts'
import type { OpenAtClosing } from '../queries/open-at-closing.ts'

const link = (href: string, words: string): Html => html`<a class="govuk-link" href="${href}">${words}</a>`

/** What is still open at the closing of fieldwork, each with the way to it (PLAN-12). */
export const openAtClosingList = (
  { passes, briefings, withoutRecord, unanswered }: OpenAtClosing,
  reference: string,
): Html => {
  const { inspections, planningFiles, meetings } = paths
  const lines: Html[] = [
    ...passes.map(
      ({ what, name, site, handedOutOn }) =>
        html`${link(inspections.sites(reference), `${what}, ${site}`)}: not handed back by ${name}, who has it since ${formatDay(handedOutOn)}`,
    ),
    ...briefings.map(
      ({ meeting }) => html`${link(planningFiles.briefing(reference, meeting.id), meeting.name)}: not recorded as held`,
    ),
    ...withoutRecord.map(
      ({ id, name, day }) =>
        html`${link(meetings.record(reference, id), name)}${day && `, ${formatDay(day)}`}: nothing is written of it`,
    ),
    ...(unanswered > 0
      ? [
          html`${link(inspections.projectPlan(reference), counted(unanswered, 'issue'))} that the inspected body raised with the plan: not answered`,
        ]
      : []),
  ]
  return html`
    <h2 class="govuk-heading-m">Still open</h2>
    ${
      lines.length === 0
        ? html`<p class="govuk-body">Nothing that shows of itself: fobs and passes are handed back, and meetings are written down.</p>`
        : html`
          ${passes.length > 0 && govukWarningText({ text: passes.length === 1 ? '1 fob or pass is not handed back.' : `${passes.length} fobs and passes are not handed back.`, iconFallbackText: 'Warning' })}
          <ul class="govuk-list govuk-list--bullet">${lines.map(line => html`<li>${line}</li>`)}</ul>`
    }`
}
