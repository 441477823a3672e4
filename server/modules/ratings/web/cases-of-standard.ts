import { standardsOf } from '#modules/programmes'
import { samplesAt } from '#modules/sampling'
import { paths } from '#paths'
import { type Html, html } from '#platform/web/html.ts'
import { type RatingsFromCases, ratingsFromCases } from '../rules/ratings-from-cases.ts'
import { ratingCalled } from '../rules/scale.ts'
import { caseTable } from './case-table.ts'
import { sentences } from './in-the-way.ts'
import type { LoadedRatings } from './load-ratings.ts'

/** What the completed cases of an inspection say about its ratings. */
export const fromCases = ({ rated, state }: Pick<LoadedRatings, 'rated' | 'state'>): RatingsFromCases =>
  ratingsFromCases(rated.programme, rated.inspection.level, state.caseResults)

/** The way to the results of the cases, for those who may see them, where the inspection has cases of its own. */
export const linkToResults = ({
  rated: { inspection, programme, reader },
}: Pick<LoadedRatings, 'rated'>): Html | false =>
  reader.permissions.has('results:view') &&
  samplesAt(programme, inspection.level).length > 0 &&
  html`<p class="govuk-body"><a class="govuk-link" href="${paths.results.show(inspection.reference)}">Results of the cases</a></p>`

/** The table of a standard's key questions with what the cases say on each; nothing for one that is judged. */
export const caseTableOf = (loaded: LoadedRatings, code: string): Html | false => {
  const { programme, inspection } = loaded.rated
  const standard = standardsOf(programme, inspection.level).find(each => each.code === code)
  const found = fromCases(loaded).standards[code]
  return standard !== undefined && found !== undefined && caseTable(programme, standard, found.bands)
}

/**
 * What the cases give a standard by themselves: the rating, why, what would change it, the grounds for discretion, and the share of
 * each key question (RATE-05, RATE-08). Nothing for a standard that is judged.
 */
export const casesOfStandard = (loaded: LoadedRatings, code: string): Html | false => {
  const found = fromCases(loaded).standards[code]
  if (!found) return false
  const { programme } = loaded.rated
  const { rating, why, triggers } = found
  return html`
    <h2 class="govuk-heading-m">What the cases give${rating && `: ${ratingCalled(programme, rating).name}`}</h2>
    ${sentences(why)}
    ${rating && html`<h3 class="govuk-heading-s">Grounds on which the panel may use discretion</h3>`}
    ${
      rating &&
      (triggers.length > 0
        ? sentences(triggers.map(({ words }) => words))
        : html`<p class="govuk-body">None holds: the cases decide.</p>`)
    }
    ${caseTableOf(loaded, code)}
    ${linkToResults(loaded)}`
}
