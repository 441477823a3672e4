import { govukTag } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { statusOn } from '../rules/status.ts'
import type { ProgrammeStatus } from '../schema/index.ts'
import type { Reading } from './reading.ts'

const colours: Record<ProgrammeStatus['state'], string> = {
  draft: 'blue',
  open: 'green',
  paused: 'orange',
  closed: 'grey',
}

/** A state in words: `Paused since 1 October 2025`, with why. */
const stateInWords = ({ text, quote, day }: Reading, { state, from, until, reason }: ProgrammeStatus): Html => html`
  ${govukTag({ text: text.state[state], classes: `govuk-tag--${colours[state]}` })}
  ${text.state.since(day(from))}${until && ` ${text.state.until(day(until))}`}.
  ${text.state.why}: ${quote(reason)}`

/** The state of the programme today, why, and what it means (PROG-07). */
export const statusToday = (reading: Reading, today: string): Html => {
  const status = statusOn(reading.programme, today)
  const { text } = reading
  if (!status) return html`${text.state.none}`
  const stopped = status.state === 'paused' || status.state === 'closed'
  return html`${stateInWords(reading, status)}${stopped && html` <strong>${text.state.stopped}</strong>`}`
}

/** All its states, one after the other. */
export const statesOverTime = (reading: Reading): Html => html`
  <ul class="govuk-list govuk-list--spaced">
    ${reading.programme.programme.status.map(status => html`<li>${stateInWords(reading, status)}</li>`)}
  </ul>`
