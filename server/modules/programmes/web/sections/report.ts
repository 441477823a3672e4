import { type Html, html } from '#platform/web/html.ts'
import { roleName } from '../../rules/roles.ts'
import { facts, quotedList, sourceNote } from '../blocks.ts'
import type { Reading } from '../reading.ts'
import type { Section } from './section.ts'
import { nameOfStep } from './step-name.ts'

const outline = ({ programme, text, quote }: Reading): Html => html`
  <h3 class="govuk-heading-m">${text.report.outline}</h3>
  ${facts(programme.report.outline.map(({ name, guide }) => [quote(name), quote(guide)]))}`

const steps = (reading: Reading): Html => {
  const { programme, text, quote } = reading
  return html`
    <h3 class="govuk-heading-m">${text.report.steps}</h3>
    <ol class="govuk-list govuk-list--number govuk-list--spaced">
      ${programme.report.steps.map(({ name, by, workingDays, when, source }) => {
        const remarks = [workingDays && text.report.workingDays(workingDays), when === 'wales' && text.team.wales]
        return html`<li>${quote(name)}<br>${text.report.by}: ${quote(roleName(programme, by))}. ${remarks.filter(Boolean).join(' ')}${sourceNote(reading, source)}</li>`
      })}
    </ol>`
}

const followUp = (reading: Reading): Html => {
  const { programme, text, quote } = reading
  return html`
    <h3 class="govuk-heading-m">${text.report.followUp}</h3>
    <ul class="govuk-list govuk-list--bullet govuk-list--spaced">
      ${programme.report.followUp.map(
        ({ name, by, step, source }) =>
          html`<li>${quote(name)}<br>${text.report.by}: ${quote(roleName(programme, by))}${step && html`. ${text.meetings.when}: ${nameOfStep(reading, step)}`}${sourceNote(reading, source)}</li>`,
      )}
    </ul>`
}

/** What is in the report, through which hands it goes, and what follows it. */
export const reportSection = (reading: Reading): Section => {
  const { programme, text } = reading
  const { outputs, accountable } = programme.report
  return {
    id: 'report',
    heading: text.report.heading,
    content: html`
      ${outline(reading)}
      ${steps(reading)}
      ${facts([
        [text.report.outputs, outputs.map(output => text.report.output[output]).join(', ')],
        [text.report.accountable, quotedList(reading, accountable)],
      ])}
      ${followUp(reading)}`,
  }
}
