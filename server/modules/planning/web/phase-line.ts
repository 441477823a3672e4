import { formatDayAndMonth } from '#platform/dates.ts'
import { type Html, html } from '#platform/web/html.ts'
import { type PhaseSpan, standingInWords, standingOn } from '../rules/phase.ts'

const stateOf = ({ firstDay, lastDay }: PhaseSpan, today: string): 'over' | 'now' | 'to-come' => {
  if (today < firstDay) return 'to-come'
  return today > lastDay ? 'over' : 'now'
}

const words = { over: 'Over', now: 'Now', 'to-come': 'To come' }

/** Where an inspection stands: its phases in order, each over, now or to come, in words as well as in colour. */
export const phaseLine = (spans: readonly PhaseSpan[], today: string): Html => html`
  <p class="govuk-body-l">${standingInWords(standingOn(spans, today))}</p>
  <ol class="lantern-phases">
    ${spans.map(span => {
      const state = stateOf(span, today)
      return html`
      <li class="lantern-phases__phase lantern-phases__phase--${state}"${state === 'now' && html` aria-current="step"`}>
        <strong>${span.name}</strong>
        <span>${words[state]}, ${formatDayAndMonth(span.firstDay)} to ${formatDayAndMonth(span.lastDay)}</span>
      </li>`
    })}
  </ol>`
