import { type Html, html } from '#platform/web/html.ts'
import type { Cases } from '../../schema/index.ts'
import { facts, quotedList, sourceNote } from '../blocks.ts'
import type { Reading } from '../reading.ts'

type Interview = NonNullable<Cases['interview']>

const codes = ({ text, lang }: Reading, all: Interview['codes']): Html => {
  const byKind = Map.groupBy(all, ({ kind }) => kind)
  return html`${[...byKind].map(
    ([kind, items]) =>
      html`<p class="govuk-body lantern-tight">${text.cases.codeKinds[kind]}:</p><ul class="govuk-list govuk-list--bullet"${lang}>${items.map(({ name }) => html`<li>${name}</li>`)}</ul>`,
  )}`
}

/** How practitioners are interviewed about a case, and what is noted down. */
export const interviewRules = (reading: Reading, interview: Interview): Html => {
  const { text, quote } = reading
  return html`
    <p class="govuk-body">${text.cases.interviewMinutes(interview.minutes)}</p>
    ${interview.sections.map(({ name, guide }) => html`<h4 class="govuk-heading-s">${quote(name)}</h4>${quotedList(reading, guide)}`)}
    ${facts([
      [text.cases.secondPerson, quotedList(reading, interview.secondPersonOnlyWhen)],
      [text.cases.feedback, quotedList(reading, interview.feedback)],
      [text.cases.codes, codes(reading, interview.codes)],
      [
        text.cases.takenBy,
        quotedList(
          reading,
          interview.takenBy.map(({ words, source }) => `${words} (${source})`),
        ),
      ],
    ])}
    ${sourceNote(reading, interview.source)}`
}
