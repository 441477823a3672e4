import { paths } from '#paths'
import { formatDay, formatTime, londonDay, londonTime } from '#platform/dates.ts'
import { govukButton, govukTable, govukWarningText } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { keptForm } from '#platform/web/kept-form.ts'
import type { View } from '#platform/web/view.ts'
import type { Change, Staying } from '../rules/changes.ts'
import { eventInWords, type RecordedEvent } from '../rules/event-words.ts'
import { inspectionFrame } from './inspection-frame.ts'
import { momentInWords } from './present-timeline.ts'
import type { OpenStep, Typed } from './step-view.ts'

/** What someone is about to do with a step's date. */
export interface Looking {
  what: 'move' | 'undo'
  changes: readonly Change[]
  staying: readonly Staying[]
  typed: Typed
  /** What someone else changed since this person saw the timeline. */
  meanwhile?: RecordedEvent | undefined
}

const whatOtherDid = ({ who, when, what, details }: RecordedEvent): string => {
  const { text } = eventInWords({ what, details })
  const moment = `${formatDay(londonDay(when))}, ${formatTime(londonTime(when))}`
  return `Someone else has changed this plan since you saw it. ${who}, ${moment}: ${text}. Nothing of yours is written yet: check what follows now.`
}

const changesTable = (changes: readonly Change[]): Html =>
  changes.length === 0
    ? html`<p class="govuk-body">No date changes by it.</p>`
    : html`
      <div class="lantern-scroll" tabindex="0" role="region" aria-label="What changes">
      ${govukTable({
        caption: changes.length === 1 ? '1 date changes' : `${changes.length} dates change`,
        captionClasses: 'govuk-table__caption--m',
        classes: 'lantern-table',
        firstCellIsHeader: true,
        head: [{ text: 'Step' }, { text: 'From' }, { text: 'To' }],
        rows: changes.map(({ name, from, to, warnings }) => [
          { text: name },
          { text: momentInWords(from) },
          {
            html: html`${momentInWords(to)}${warnings.map(({ text }) => html`<br><strong class="lantern-small">Note:</strong> <span class="lantern-small">${text}</span>`)}`,
          },
        ]),
      })}
      </div>`

const stayingTable = (staying: readonly Staying[]): Html =>
  staying.length === 0
    ? html``
    : html`
      <div class="lantern-scroll" tabindex="0" role="region" aria-label="What stays, and is worth a look">
      ${govukTable({
        caption: `${staying.length === 1 ? '1 date stays, and is' : `${staying.length} dates stay, and are`} worth a look`,
        captionClasses: 'govuk-table__caption--m',
        classes: 'lantern-table',
        firstCellIsHeader: true,
        head: [{ text: 'Step' }, { text: 'Stays on' }, { text: 'Note' }],
        rows: staying.map(({ name, date, time, notes }) => [
          { text: name },
          { text: momentInWords({ date, time }) },
          { html: html`${notes.map((note, i) => html`${i > 0 && html`<br>`}${note}`)}` },
        ]),
      })}
      </div>`

/** What follows from a move, before anything is written: a form that asks to confirm. */
export const consequencesView = ({ open, step, timeline, csrf }: OpenStep, looking: Looking): View => {
  const { what, changes, staying, typed, meanwhile } = looking
  const { reference, placeName } = open.inspection
  const heading = what === 'move' ? `Do you want to move “${step.name}”?` : `Do you want to put “${step.name}” back?`
  const names = what === 'move' ? ['date-day', 'date-month', 'date-year', 'time', 'reason'] : []
  return {
    ...inspectionFrame(open, 'plan'),
    heading,
    title: `${heading} ${placeName}`,
    backLink: paths.inspections.move(reference, step.id),
    content: html`
      ${meanwhile && govukWarningText({ text: whatOtherDid(meanwhile), iconFallbackText: 'Warning' })}
      ${what === 'move' && html`<p class="govuk-body">Reason: ${typed.reason}</p>`}
      ${changesTable(changes)}
      ${stayingTable(staying)}
      ${keptForm({
        id: `${what}-form`,
        csrf,
        action: paths.inspections.move(reference, step.id),
        content: html`
        <input type="hidden" name="version" value="${timeline.version}">
        ${names.map(name => html`<input type="hidden" name="${name}" value="${typed[name]}">`)}
        <div class="govuk-button-group">
          ${govukButton({ text: what === 'move' ? 'Move the date' : 'Put it back', name: 'intent', value: what, preventDoubleClick: true })}
          <a class="govuk-link" data-discard href="${paths.inspections.plan(reference)}">Cancel</a>
        </div>`,
      })}`,
  }
}
