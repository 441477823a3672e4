import { formatDay } from '#platform/dates.ts'
import { govukSummaryList } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { moment } from '#platform/web/moment.ts'
import type { SittingRow } from '../queries/decision.ts'
import { membersPresent } from '../rules/panel-members.ts'
import type { LoadedRatings } from './load-ratings.ts'

/** Who sat, in which role: `Helen Marsh, senior manager`. */
export const presentInWords = (
  { rated, names }: Pick<LoadedRatings, 'rated' | 'names'>,
  members: SittingRow['members'],
): string[] => {
  const roles = rated.programme.ratings.panel.members
  return membersPresent(members).map(({ role, person }) => {
    const panel = roles.find(each => each.role === role)
    return `${names.get(person) ?? person}: ${panel?.name ?? role}${panel?.chairs ? ', in the chair' : ''}`
  })
}

const lines = (texts: readonly string[]): Html =>
  html`${texts.map(text => html`<span class="lantern-line">${text}</span>`)}`

const sitting = (loaded: LoadedRatings, row: SittingRow): Html => {
  const { names } = loaded
  const { completedAt, completedBy } = row
  return html`
    <h3 class="govuk-heading-s">Sitting ${row.number}, ${formatDay(row.heldOn)}</h3>
    ${govukSummaryList({
      rows: [
        { key: { text: 'Present' }, value: { html: lines(presentInWords(loaded, row.members)) } },
        ...(row.reasonForNew
          ? [
              {
                key: { text: 'Why it decided again' },
                value: { html: html`<span class="lantern-typed">${row.reasonForNew}</span>` },
              },
            ]
          : []),
        {
          key: { text: 'Summary' },
          value: { html: html`<span class="lantern-typed">${row.summary || 'None written'}</span>` },
        },
        {
          key: { text: 'Decision' },
          value: {
            text:
              completedAt && completedBy
                ? `Completed by ${names.get(completedBy) ?? completedBy}, ${moment(completedAt)}`
                : 'Still open',
          },
        },
      ],
    })}`
}

/** The review and the sittings of the panel: who, when, what they wrote. */
export const panelRecord = (loaded: LoadedRatings, which: 'all' | 'completed' = 'all'): Html | false => {
  const { reviews, names } = loaded
  const sittings = loaded.sittings.filter(({ completedAt }) => which === 'all' || completedAt !== null)
  if (reviews.length + sittings.length === 0) return false
  return html`
    <h2 class="govuk-heading-m">Review and panel</h2>
    ${reviews.map(
      ({ reviewedAt, reviewedBy, comments }) => html`
        <h3 class="govuk-heading-s">Reviewed by ${names.get(reviewedBy) ?? reviewedBy}, ${moment(reviewedAt)}</h3>
        <p class="govuk-body lantern-typed">${comments || 'No comments'}</p>`,
    )}
    ${sittings.map(row => sitting(loaded, row))}`
}
