import type { Programme } from '#modules/programmes'
import { formatDay, londonDay } from '#platform/dates.ts'
import { govukTable } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { wideScroll } from '#platform/web/scroll.ts'
import { counted } from '#platform/words.ts'
import type { Figures } from '../rules/results/figures.ts'
import { shareBar } from './results-picture.ts'
import { intervalWords, shareWords } from './results-words.ts'

const textOf = ({ cases }: Programme, code: string): string =>
  cases.questions.find(each => each.code === code)?.text ?? ''

/** What the intervals are, in words: with the population they are corrected for. */
const aboutIntervals = ({ population }: Figures): string =>
  `The line on a bar is a 95% interval (Wilson)${population === null ? '' : `, corrected for the ${population} cases that the sample was drawn from`}: between these percentages the share of all cases lies, as far as the sample can say.`

/** The results of every question as bars with their words, and the same as a table. */
export const resultsByQuestion = (programme: Programme, figures: Figures): Html => html`
  <p class="govuk-body">${aboutIntervals(figures)}</p>
  <ul class="lantern-results govuk-list">
    ${figures.questions.map(
      result => html`
        <li>
          <span class="govuk-body govuk-!-font-weight-bold">${result.question} ${textOf(programme, result.question)}</span>
          ${shareBar(result)}
          <span class="lantern-results__words">${shareWords(result)}${result.interval && `, interval ${intervalWords(result)}`}</span>
        </li>`,
    )}
  </ul>
  ${wideScroll(
    'Results by question',
    govukTable({
      caption: 'The same as a table',
      captionClasses: 'govuk-table__caption--s',
      classes: 'lantern-table',
      firstCellIsHeader: true,
      head: ['Question', 'Sufficient', 'Not sufficient', 'Not applicable', 'Share', '95% interval'].map(text => ({
        text,
      })),
      rows: figures.questions.map(result => [
        { text: result.question },
        { text: String(result.yes) },
        { text: String(result.no) },
        { text: String(result.na) },
        { text: shareWords(result) },
        { text: intervalWords(result) },
      ]),
    }),
  )}`

/** "38 of 64 cases are completed", with when the figures were fixed where they were. */
export const completedWords = ({ completed, of }: Figures, fixedAt?: Date): string =>
  `${completed} of ${counted(of, 'case')} of the sample ${completed === 1 ? 'is' : 'are'} completed${fixedAt ? `, as of ${formatDay(londonDay(fixedAt))}` : ''}.`
