import { paths } from '#paths'
import { formatShortDay } from '#platform/dates.ts'
import { english } from '#platform/web/english.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { Language } from '#platform/web/language.ts'
import type { ListedReport } from '../queries.ts'
import { ratingTag } from './rating-tag.ts'
import { publicationText } from './text.ts'

/** A published report in a list. Of one whose programme rates nothing, nothing is said about ratings at all (RATE-06). */
export const listedReport = (report: ListedReport, language: Language): Html => {
  const text = publicationText[language]
  const { reference, placeName, regionName, programmeName, fieldworkFrom, fieldworkTo, publishedOn, overall } = report
  const day = (date: string): string => formatShortDay(date, language)
  const dates = fieldworkFrom === fieldworkTo ? day(fieldworkFrom) : text.from(day(fieldworkFrom), day(fieldworkTo))
  return html`
    <li class="lantern-result">
      <h3 class="govuk-heading-s govuk-!-margin-bottom-1"><a class="govuk-link" href="${paths.published.show(reference)}">${placeName}</a></h3>
      <p class="govuk-body govuk-!-margin-bottom-1">${english(programmeName)}${regionName && regionName !== placeName && html`. ${text.region}: ${regionName}`}</p>
      <p class="govuk-body-s govuk-!-margin-bottom-1">${text.fieldwork}: ${dates}. ${text.publishedOn}: ${day(publishedOn)}</p>
      ${overall && html`<p class="govuk-body govuk-!-margin-bottom-1">${text.overall}: ${ratingTag(overall.scale, overall.rating)}</p>`}
    </li>`
}
