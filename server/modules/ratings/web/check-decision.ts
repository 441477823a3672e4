import { slugOfCode } from '#modules/programmes'
import { paths } from '#paths'
import { formatDay } from '#platform/dates.ts'
import { govukSummaryList } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { SittingToDecide } from '../queries/sitting-to-decide.ts'
import { ratingCalled } from '../rules/scale.ts'
import type { LoadedRatings } from './load-ratings.ts'
import { presentInWords } from './panel-record.ts'
import { ratingTag } from './rating-tag.ts'

const change = (href: string, what: string) => ({ items: [{ href, text: 'Change', visuallyHiddenText: what }] })
const typed = (text: string): Html => html`<span class="lantern-typed">${text}</span>`
const lines = (texts: readonly string[]): Html =>
  html`${texts.map(text => html`<span class="lantern-line">${text}</span>`)}`

/** The sitting and each of its decisions, to be checked before they stand: each with the way to change it. */
export const checkDecision = (loaded: LoadedRatings, { row, given }: SittingToDecide): Html => {
  const { programme, inspection } = loaded.rated
  const panel = paths.ratings.panel(inspection.reference)
  const present = presentInWords(loaded, row.members)
  return html`
    ${govukSummaryList({
      rows: [
        {
          key: { text: 'The day the panel sat' },
          value: { text: formatDay(row.heldOn) },
          actions: change(panel, 'day'),
        },
        {
          key: { text: 'Present' },
          value: { html: present.length > 0 ? lines(present) : html`Nobody yet` },
          actions: change(panel, 'who was present'),
        },
        ...(row.number > 1
          ? [
              {
                key: { text: 'Why the panel decides again' },
                value: { html: typed(row.reasonForNew || 'Not said yet') },
                actions: change(panel, 'why the panel decides again'),
              },
            ]
          : []),
        {
          key: { text: 'Summary' },
          value: { html: typed(row.summary || 'Nothing is written') },
          actions: change(panel, 'summary'),
        },
      ],
    })}
    <h2 class="govuk-heading-m">Ratings</h2>
    ${govukSummaryList({
      rows: loaded.state.standards.map(({ code, name, proposal }) => {
        const decided = given.get(code)
        const differs = decided?.rating && proposal && decided.rating !== proposal.rating
        return {
          key: { text: `${code} ${name}` },
          value: {
            html: html`
              ${ratingTag(programme, decided?.rating)}
              ${differs && html`<span class="lantern-line">Proposed: ${ratingCalled(programme, proposal.rating).name}</span>`}
              ${decided?.reason && html`<span class="lantern-line lantern-typed">${decided.reason}</span>`}`,
          },
          actions: change(paths.ratings.decide(inspection.reference, slugOfCode(code)), `the rating of ${code}`),
        }
      }),
    })}`
}
