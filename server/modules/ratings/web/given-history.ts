import type { RatingProgramme } from '#modules/programmes'
import { type Html, html } from '#platform/web/html.ts'
import { moment } from '#platform/web/moment.ts'
import { type GivenChange, givenHistory } from '../rules/given-history.ts'
import { ratingCalled } from '../rules/scale.ts'

type Names = ReadonlyMap<string, string>

const called = (programme: RatingProgramme, id: string | null): string =>
  id === null ? 'no rating' : ratingCalled(programme, id).name

const what = (programme: RatingProgramme, { fromRating, toRating, sitting }: GivenChange): string => {
  const to = called(programme, toRating)
  const verb = sitting === 0 ? 'proposed' : 'recorded for the panel'
  if (fromRating === toRating) return `${verb} ${to}`
  return fromRating === null ? `${verb} ${to}` : `${verb} ${to}, changed from ${called(programme, fromRating)}`
}

const entry = (programme: RatingProgramme, names: Names, change: GivenChange): Html => html`
  <li>
    ${moment(change.changedAt)}: ${names.get(change.changedBy) ?? change.changedBy} ${what(programme, change)}${change.sitting > 0 && ` (sitting ${change.sitting})`}.
    ${change.toReason && html`<span class="lantern-typed lantern-history__reason">${change.toReason}</span>`}
  </li>`

/** Who gave a standard which rating, when and why: proposals and decisions, the newest first (RATE-08). */
export const givenHistoryList = (
  programme: RatingProgramme,
  names: Names,
  standard: string,
  changes: readonly GivenChange[],
): Html => {
  const history = givenHistory(changes.filter(change => change.standard === standard))
  return history.length === 0
    ? html`<p class="govuk-body">Nobody has given it a rating yet.</p>`
    : html`<ol class="govuk-list govuk-list--spaced">${history.map(change => entry(programme, names, change))}</ol>`
}
