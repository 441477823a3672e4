import type { Interview } from '#modules/programmes'
import { govukInsetText, govukSummaryList } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { keptText } from '#platform/web/kept-form.ts'
import { type InterviewText, nobody } from '../rules/interview/interview-text.ts'
import { codeKinds } from './interview-parts.ts'
import { interviewTexts } from './interview-sent.ts'

const languages = { en: 'English', cy: 'Welsh', other: 'Another, said in the notes' } as const

const interviewees = { practitioner: 'The practitioner who has the case', substitute: 'A substitute' } as const

const givenTo = {
  none: 'Not given',
  practitioner: 'Given to the practitioner',
  substitute: 'Given to a substitute who supervises the practitioner',
} as const

const supervises = { yes: 'Yes', no: 'No' } as const

/** What a choice says, or nothing while it is open. */
const chosen = <K extends string>(words: Readonly<Record<K, string>>, choice: K | null): string =>
  choice === null ? '' : words[choice]

/** The interview in words, part by part and in the order of its form: what each part is called, and what it says. */
export const interviewInWords = (interview: Interview, text: InterviewText): { name: string; text: string }[] => {
  const { day, month, year } = text.heldOn
  const codes = Object.entries(codeKinds).map(([kind, name]) => ({
    name,
    text: interview.codes
      .filter(code => code.kind === kind && text.codes.includes(code.id))
      .map(code => code.name)
      .join('; '),
  }))
  return [
    { name: 'Day', text: [day, month, year].filter(Boolean).join(' ') },
    { name: 'Time', text: text.heldAt },
    { name: 'Who was interviewed', text: chosen(interviewees, text.interviewee) },
    { name: 'Role of the substitute', text: text.substituteRole },
    { name: 'What makes them suitable', text: text.substituteSuitable },
    { name: 'Supervises the practitioner', text: chosen(supervises, text.substituteSupervises) },
    { name: 'Preferred language', text: chosen(languages, text.language) },
    { name: 'Second person', text: text.secondPerson === nobody ? 'Nobody' : (text.secondPerson ?? '') },
    ...interview.sections.map(({ id, name }) => ({ name: `Notes: ${name}`, text: text.notes[id] ?? '' })),
    ...codes,
    { name: 'When the second person left', text: text.secondPersonLeft },
    { name: 'Feedback given', text: chosen(givenTo, text.feedback) },
    { name: 'Key strengths', text: text.strengths },
    { name: 'Areas for improvement', text: text.areas },
  ]
}

/** The interview where this person cannot record it: why, what they had typed there, and what is saved. */
export const interviewAsText = (
  id: string,
  interview: Interview,
  reasons: readonly string[],
  text: InterviewText | undefined,
): Html => {
  const written = text ? interviewInWords(interview, text).filter(part => part.text !== '') : []
  return html`
    ${govukInsetText({ text: reasons.join('. ') })}
    ${keptText(id, interviewTexts(interview))}
    ${
      written.length > 0 &&
      govukSummaryList({
        rows: written.map(part => ({
          key: { text: part.name },
          value: { html: html`<span class="lantern-typed">${part.text}</span>` },
        })),
      })
    }`
}
