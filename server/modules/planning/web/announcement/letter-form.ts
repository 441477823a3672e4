import { type Letter, type LetterParagraph, takeApart } from '#modules/programmes'
import type { Language } from '#platform/dates.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { govukButton, govukInput, govukInsetText, govukTextarea } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { keptForm } from '#platform/web/kept-form.ts'
import type { Visit } from '#platform/web/page.ts'
import { type Announcement, languagesOf } from '../../rules/announcement/announcement.ts'
import { fieldOf } from '../../rules/announcement/correction.ts'
import { fillIn, type LetterFacts } from '../../rules/announcement/fill-in.ts'
import type { OpenInspection } from '../../rules/inspection.ts'

/** One letter of an announcement, with its words as they stand. */
export interface OpenLetter {
  open: OpenInspection
  announcement: Announcement
  id: string
  letter: Letter
  facts: LetterFacts
}

const languageNames: Record<Language, string> = { en: 'English', cy: 'Welsh' }

/** What the blanks of a paragraph stand for now, for its hint: `{place}: Larchwood House`. */
const blanksInWords = (text: string, facts: LetterFacts, language: Language): string => {
  const blanks = new Set(text.match(/\{[^{}]*\}/g) ?? [])
  return [...blanks].map(blank => `${blank} is ${fillIn(blank, facts, language)}`).join('; ')
}

/** The surveys whose address a letter gives. */
const surveysIn = ({ paragraphs }: Letter): string[] => [
  ...new Set(
    paragraphs.flatMap(({ text }) =>
      takeApart(text.en).flatMap(part => (typeof part === 'object' && part.kind === 'survey' ? [part.id] : [])),
    ),
  ),
]

/** The form of one letter's words. What stands in braces is filled in, now and whenever a date moves. */
export const letterForm = ({ csrf }: Visit, loaded: OpenLetter, typed?: Visit['body'], errors?: FormErrors): Html => {
  const { open, announcement, id, letter, facts } = loaded
  const languages = languagesOf(open.inspection)
  const paragraph = ({ id: name, heading, text }: LetterParagraph): Html[] =>
    languages.map(language => {
      const field = fieldOf(name, language)
      const own = heading?.[language] ?? 'Opening'
      return govukTextarea({
        ...{ id: field, name: field, rows: '5', value: String(typed?.[field] ?? text[language]) },
        label: {
          text: languages.length > 1 ? `${own} (${languageNames[language]})` : own,
          classes: 'govuk-label--s',
        },
        hint: { text: blanksInWords(text[language], facts, language) },
        errorMessage: errors?.field[field],
        attributes: { lang: language },
      })
    })
  return keptForm({
    id: `letter-${id}`,
    csrf,
    content: html`
      ${govukInsetText({ text: 'What stands in braces is filled in: it follows when a date moves or the team changes. Take it away, or write the words themselves, where it does not fit.' })}
      <input type="hidden" name="version" value="${String(typed?.version ?? announcement.version)}">
      ${surveysIn(letter).map(survey => {
        const name = `survey-${survey}`
        const called = open.programme.surveys.surveys.find(other => other.id === survey)?.name
        return govukInput({
          ...{ id: name, name, value: String(typed?.[name] ?? announcement.surveys[survey] ?? '') },
          label: { text: `Address of the survey: ${called}`, classes: 'govuk-label--s' },
          hint: {
            text: 'Where it is answered, such as https://example.org/survey. It stands in every letter that speaks of it',
          },
          errorMessage: errors?.field[name],
          type: 'url',
        })
      })}
      ${letter.paragraphs.map(paragraph)}
      ${govukButton({ text: 'Save', preventDoubleClick: true })}`,
  })
}
