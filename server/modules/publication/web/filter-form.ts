import { paths } from '#paths'
import { govukInput, govukSelect } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { mojFilter } from '#platform/web/moj.ts'
import type { Choices, Wanted } from '../queries.ts'
import type { PublicationText } from './text.ts'

type Option = { value: string; text: string; lang?: 'en' }

const select = (
  name: string,
  label: string,
  any: string,
  options: readonly Option[],
  value: string | undefined,
  hint?: string,
): Html =>
  govukSelect({
    name,
    id: name,
    value: value ?? '',
    classes: 'lantern-filter-field',
    label: { text: label, classes: 'govuk-label--s' },
    hint: hint ? { text: hint } : undefined,
    items: [
      { value: '', text: any },
      ...options.map(({ lang, ...option }) => ({ ...option, attributes: lang ? { lang } : undefined })),
    ],
  })

/**
 * Search and filters as a form that asks for the same page. Only what finds something can be chosen; ratings can be chosen
 * only where a report that fits the chosen programme has one.
 */
export const filterForm = (choices: Choices, wanted: Wanted, text: PublicationText): Html => {
  const isFiltered = Object.values(wanted).some(Boolean)
  const same = (name: string): Option => ({ value: name, text: name })
  return html`
    <form method="get" action="${paths.published.list}" novalidate role="search" class="lantern-filter">
      ${mojFilter({
        heading: { text: text.filter },
        submit: { text: text.show },
        optionsHtml: html`
          ${govukInput({ name: 'words', id: 'words', value: wanted.words, label: { text: text.search, classes: 'govuk-label--s' }, hint: { text: text.searchHint } })}
          ${select(
            'programme',
            text.programme,
            text.anyProgramme,
            choices.programmes.map(({ id, name }) => ({ value: id, text: name, lang: 'en' })),
            wanted.programme,
          )}
          ${choices.regions.length > 0 && select('region', text.region, text.anyRegion, choices.regions.map(same), wanted.region)}
          ${select('year', text.year, text.anyYear, choices.years.map(String).map(same), wanted.year ? String(wanted.year) : undefined)}
          ${
            choices.ratings.length > 0 &&
            select(
              'rating',
              text.rating,
              text.anyRating,
              choices.ratings.map(({ id, name }) => ({ value: id, text: name, lang: 'en' })),
              wanted.rating,
              text.ratingHint,
            )
          }
          ${isFiltered && html`<p class="govuk-body"><a class="govuk-link" href="${paths.published.list}">${text.clear}</a></p>`}`,
      })}
    </form>`
}
