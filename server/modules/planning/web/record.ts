import { paths } from '#paths'
import { formatDay, formatTime, londonDay, londonTime } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { govukTable } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { Page } from '#platform/web/page.ts'
import { pagination } from '#platform/web/pagination.ts'
import { openInspection } from '../queries/open-inspection.ts'
import { recordOf, recordPageSize } from '../queries/record.ts'
import { eventInWords, type RecordedEvent } from '../rules/event-words.ts'
import { inspectionFrame } from './inspection-frame.ts'

/** Everything that was done on an inspection: who, when, what, with its details. */
export const recordPage = ({ db }: { db: Db }): Page => ({
  path: paths.inspections.record(':reference'),
  permission: 'record:view',
  audit: 'INSPECTION_RECORD',

  async get({ params, query, user }) {
    const open = await openInspection(db, user, params.reference as string)
    const { id, reference, placeName } = open.inspection
    const page = Math.min(Math.max(1, Math.trunc(Number(query.page)) || 1), 1_000_000)
    const { events, total } = await recordOf(db, id, page)
    return {
      ...inspectionFrame(open, 'record'),
      heading: 'Record',
      title: `Record, ${placeName}`,
      content: html`
        <p class="govuk-body">Every change of this inspection, the newest first. The record is sealed: nothing in it can be altered or removed without trace.</p>
        ${table(events, total)}
        ${pagination({ address: paths.inspections.record(reference), query: {}, page, total, pageSize: recordPageSize })}`,
    }
  },
})

const table = (events: readonly RecordedEvent[], total: number): Html => html`
  <div class="lantern-scroll" tabindex="0" role="region" aria-label="Record">
  ${govukTable({
    caption: total === 1 ? '1 change' : `${total.toLocaleString('en-GB')} changes`,
    captionClasses: 'govuk-table__caption--m',
    classes: 'lantern-table',
    head: [{ text: 'When' }, { text: 'Who' }, { text: 'What', classes: 'govuk-!-width-one-half' }],
    rows: events.map(event => [
      { text: `${formatDay(londonDay(event.when))}, ${formatTime(londonTime(event.when))}` },
      { text: event.who },
      { html: whatCell(event) },
    ]),
  })}
  </div>`

const whatCell = (event: RecordedEvent): Html => {
  const { text, details } = eventInWords(event)
  return html`${text}${details.map(line => html`<br><span class="govuk-hint lantern-small">${line}</span>`)}`
}
