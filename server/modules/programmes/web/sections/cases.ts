import { type Html, html } from '#platform/web/html.ts'
import { folded, quotedList } from '../blocks.ts'
import type { Reading } from '../reading.ts'
import { questionSets, questionsOfArea } from './case-questions.ts'
import { interviewRules } from './interview.ts'
import { sampleRules } from './sample.ts'
import type { Section } from './section.ts'

const factList = ({ programme, text, quote }: Reading): Html => html`
  <ul class="govuk-list govuk-list--bullet">
    ${programme.cases.facts.map(({ name, kind, several, choices = [] }) => {
      const names = choices.map(choice => choice.name).join(' / ')
      return html`<li>${quote(name)}: ${several ? text.cases.severalOf : text.cases.factKinds[kind]}${names && html` (${quote(names)})`}</li>`
    })}
  </ul>`

const samples = (reading: Reading) =>
  reading.programme.cases.samples.map(sample => ({
    heading: reading.text.cases.sample(reading.quote(sample.name)),
    content: sampleRules(reading, sample),
  }))

/** Which cases are inspected, by which rules they are drawn, and what is asked of each. */
export const casesSection = (reading: Reading): Section => {
  const { programme, text, quote } = reading
  const { areas, interview, limits } = programme.cases
  return {
    id: 'cases',
    heading: text.cases.heading,
    content: folded(reading, 'case', [
      ...samples(reading),
      { heading: text.cases.facts, content: factList(reading) },
      { heading: text.cases.sets, content: questionSets(reading) },
      ...areas.map(area => ({
        heading: quote(area.name),
        summary: text.cases.questions,
        content: questionsOfArea(reading, area),
      })),
      ...(interview ? [{ heading: text.cases.interview, content: interviewRules(reading, interview) }] : []),
      { heading: text.cases.limits, content: quotedList(reading, limits) },
    ]),
  }
}
