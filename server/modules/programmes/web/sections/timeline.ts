import { formatTime } from '#platform/dates.ts'
import { type Html, html } from '#platform/web/html.ts'
import { roleName } from '../../rules/roles.ts'
import { boundOf } from '../../rules/step-limit.ts'
import type { TimelineStep } from '../../schema/index.ts'
import { facts, sourceNote } from '../blocks.ts'
import type { Reading } from '../reading.ts'
import type { Section } from './section.ts'
import { nameOfStep } from './step-name.ts'

const stepInWords = (reading: Reading, step: TimelineStep): Html => {
  const { programme, text, quote, lang } = reading
  const { timeline } = text
  const remarks = [
    step.time && timeline.at(formatTime(step.time)),
    timeline[step.whenNotWorking],
    step.walesWeeks > 0 && timeline.wales(step.walesWeeks),
    ...step.limits.map(limit => {
      const { bound, days, side, to } = boundOf(limit)
      return html`${timeline[bound][side](days, nameOfStep(reading, to))} (${text.source}: ${quote(limit.source)})`
    }),
    !step.shared && timeline.internal,
  ].filter(Boolean)
  return html`
    <p class="govuk-body lantern-tight"${lang}>${step.rule}</p>
    <p class="govuk-body-s lantern-tight">${remarks.map(remark => html`${remark} `)}</p>
    <p class="govuk-body-s lantern-tight">${timeline.owner}: ${quote(roleName(programme, step.owner))}</p>
    ${sourceNote(reading, step.source)}`
}

/** Until when the inspected body can come in. */
const doorInWords = (reading: Reading): Html | false => {
  const { programme, text } = reading
  const { door } = programme.timeline
  if (!door) return false
  const words =
    door.closes === 'after-step'
      ? text.timeline.doorClosesAfter(nameOfStep(reading, door.step))
      : text.timeline.doorClosesAtPublication
  return html`
    <p class="govuk-body lantern-tight">${words}</p>
    ${sourceNote(reading, door.source)}`
}

/** From which day every date is counted, and the rule of each step in words, by phase (PLAN-01). */
export const timelineSection = (reading: Reading): Section => {
  const { programme, text, quote } = reading
  const { fieldwork, steps } = programme.timeline
  return {
    id: 'timeline',
    heading: text.timeline.heading,
    content: html`
      <p class="govuk-body">${text.timeline.counted(quote(fieldwork.name), text.timeline.weekdays[fieldwork.weekday])}</p>
      ${programme.programme.phases.map(
        ({ id, name }) => html`
          <h3 class="govuk-heading-m">${quote(name)}</h3>
          ${facts(steps.filter(({ phase }) => phase === id).map(step => [quote(step.name), stepInWords(reading, step)]))}`,
      )}
      ${doorInWords(reading)}`,
  }
}
