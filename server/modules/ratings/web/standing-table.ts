import { slugOfCode } from '#modules/programmes'
import { paths } from '#paths'
import { govukTable } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { wideScroll } from '#platform/web/scroll.ts'
import { type QuestionStanding, questionStandings } from '../rules/question-standing.ts'
import type { LoadedRatings } from './load-ratings.ts'
import { answerInWords } from './present-answers.ts'

const row = (reference: string, { question, answer, evidence, remarks }: QuestionStanding) => {
  const { code, text, standard, prompt } = question
  const href = paths.judgements.prompt(reference, slugOfCode(standard.code), slugOfCode(code))
  const link = html`<a class="govuk-link" href="${href}">${code} ${text}</a>`
  const kinds = evidence.kinds.map(({ name, pieces }) => `${name.toLowerCase()} ${pieces}`).join(', ')
  return [
    { html: prompt ? link : html`<strong>${link}</strong>` },
    { text: answerInWords(answer?.answer) },
    {
      html: html`
        ${evidence.pieces > 0 ? `${evidence.pieces} ${evidence.pieces === 1 ? 'piece' : 'pieces'}: ${kinds}` : 'None'}
        ${remarks.map(remark => html`<strong class="lantern-line">${remark}</strong>`)}`,
    },
  ]
}

/** How the prompts and key questions of a standard were answered, on what evidence, and what is to be pointed out. */
export const standingTable = ({ rated, questions, answers, evidence }: LoadedRatings, code: string): Html => {
  const own = questions.filter(({ standard }) => standard.code === code)
  return wideScroll(
    `Answers under ${code}`,
    govukTable({
      caption: `Answers under ${code}`,
      captionClasses: 'govuk-table__caption--m',
      head: [{ text: 'Question' }, { text: 'Answer' }, { text: 'Evidence' }],
      rows: questionStandings(own, answers, evidence).map(standing => row(rated.inspection.reference, standing)),
    }),
  )
}
