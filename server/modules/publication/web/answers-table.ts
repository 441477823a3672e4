import { english } from '#platform/web/english.ts'
import { govukDetails, govukTable, govukTag } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { Language } from '#platform/web/language.ts'
import type { PublishedKeyQuestion, PublishedQuestion, PublishedStandard } from '../rules/snapshot.ts'
import { type PublicationText, publicationText } from './text.ts'

/** Marks text that is not the published wording. */
export const workingMark = (wording: PublishedQuestion['wording'], text: PublicationText): Html | false =>
  wording === 'working' && html` ${govukTag({ text: text.working, classes: 'govuk-tag--grey' })}`

const answerWords = (
  { answer, basis }: Pick<PublishedKeyQuestion, 'answer'> & { basis?: PublishedKeyQuestion['basis'] },
  text: PublicationText,
): string => {
  if (answer === null) return basis === 'cases' ? text.byCases : text.notAnswered
  return answer === 'yes' ? text.yes : text.no
}

const row = (question: PublishedQuestion | PublishedKeyQuestion, text: PublicationText, strong: boolean) => [
  { text: question.code },
  {
    html: html`${strong ? html`<span class="govuk-!-font-weight-bold">${english(question.text)}</span>` : english(question.text)}${workingMark(question.wording, text)}`,
  },
  { text: answerWords(question, text) },
]

/** How the questions of a standard were answered, folded: the prompts of a key question stand under it. */
export const answersOfStandard = (standard: PublishedStandard, language: Language): Html => {
  const text = publicationText[language]
  return govukDetails({
    summaryHtml: text.answers(english(`${standard.code} ${standard.name}`)),
    classes: 'lantern-answers',
    html: govukTable({
      // The component takes no language for a part of its caption: the code has to do.
      caption: text.answersCaption(standard.code),
      captionClasses: 'govuk-visually-hidden',
      classes: 'govuk-table--small-text-until-tablet',
      head: [{ text: text.code }, { text: text.question }, { text: text.answer }],
      rows: standard.keyQuestions.flatMap(question => [
        row(question, text, true),
        ...question.prompts.map(prompt =>
          row(question.basis === 'cases' ? { ...prompt, basis: question.basis } : prompt, text, false),
        ),
      ]),
    }),
  })
}
