import { scalePicture } from '#modules/ratings'
import { formatDay } from '#platform/dates.ts'
import { english } from '#platform/web/english.ts'
import { govukDetails, govukTable } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { Language } from '#platform/web/language.ts'
import type { PublishedRatings, PublishedShare, RatedSnapshot } from '../rules/snapshot.ts'
import { caseResultsTable } from './case-results-table.ts'
import { ratingTag } from './rating-tag.ts'
import { publicationText } from './text.ts'

const sentences = (why: readonly string[]): Html => html`
  <ul class="govuk-list govuk-list--bullet" lang="en">${why.map(sentence => html`<li>${sentence}</li>`)}</ul>`

const standardsTable = ({ standards, scale, overall }: PublishedRatings, language: Language): Html => {
  const text = publicationText[language]
  const most = scale.at(-1)?.score ?? 0
  const number = { format: 'numeric' }
  return govukTable({
    caption: text.ratingsCaption,
    captionClasses: 'govuk-table__caption--m',
    classes: 'govuk-table--small-text-until-tablet',
    firstCellIsHeader: true,
    head: [{ text: text.standard }, { text: text.ratingOf }, { text: text.score, ...number }],
    rows: [
      ...standards.map(({ code, name, rating, score }) => [
        { html: english(`${code} ${name}`) },
        { html: ratingTag(scale, rating) },
        { text: text.outOf(score, most), ...number },
      ]),
      [
        { text: text.overall },
        { html: ratingTag(scale, overall.rating) },
        { text: text.outOf(overall.total, overall.outOf), ...number },
      ],
    ],
  })
}

const bandsTable = ({ bands, scale, overall }: PublishedRatings, language: Language): Html => {
  const text = publicationText[language]
  const { total } = overall
  return govukTable({
    caption: text.bands,
    captionClasses: 'govuk-table__caption--s',
    firstCellIsHeader: true,
    head: [{ text: text.band }, { text: text.scores }, { text: text.here }],
    rows: bands.map(({ rating, from, to }) => [
      { html: english(scale.find(({ id }) => id === rating)?.name ?? rating) },
      { text: from === to ? `${from}` : `${from}–${to}` },
      { text: from <= total && total <= to ? text.isHere(total) : '' },
    ]),
  })
}

const picture = ({ overall, bands }: PublishedRatings, language: Language): Html => {
  const text = publicationText[language]
  const { total, outOf } = overall
  const label = text.picture(total, outOf, overall.rating.name)
  return scalePicture({ bands, total, outOf, label, mark: `${text.total} ${total}` })
}

const withTexts = ({ standards }: RatedSnapshot, shares: readonly PublishedShare[]) => {
  const questions = standards.flatMap(({ keyQuestions }) => keyQuestions)
  return shares.map(share => ({ ...share, text: questions.find(({ code }) => code === share.code)?.text ?? '' }))
}

/** How one standard came to its rating: sentences, the grounds for discretion that held, and what the cases showed. */
export const standardDerivation = (snapshot: RatedSnapshot, code: string, language: Language): Html | false => {
  const text = publicationText[language]
  const standard = snapshot.ratings.standards.find(each => each.code === code)
  if (!standard) return false
  return govukDetails({
    summaryHtml: text.howStandard(english(`${standard.code} ${standard.name}`)),
    html: html`
      ${sentences(standard.why)}
      ${standard.grounds.length > 0 && html`<p class="govuk-body">${text.grounds}</p>${sentences(standard.grounds)}`}
      ${standard.cases && caseResultsTable(withTexts(snapshot, standard.cases), text, { caption: text.casesOf(code), head: text.byThisAlone })}`,
  })
}

/** The ratings with their whole derivation: the table, the sum in sentences, and the line with its bands (RATE-08). */
export const ratingsPart = (snapshot: RatedSnapshot, language: Language): Html => {
  const { ratings } = snapshot
  const text = publicationText[language]
  return html`
    ${standardsTable(ratings, language)}
    <p class="govuk-body">${text.decided(formatDay(ratings.decidedOn, language))}</p>
    <h3 class="govuk-heading-m">${text.howOverall}</h3>
    ${sentences(ratings.overall.why)}
    <div class="lantern-scale-beside">
      <div>${picture(ratings, language)}</div>
      <div>${bandsTable(ratings, language)}</div>
    </div>
    ${ratings.standards.map(({ code }) => standardDerivation(snapshot, code, language))}
    ${govukDetails({
      summaryText: text.howRatings,
      html: html`<div lang="en">${ratings.explanation.map(paragraph => html`<p class="govuk-body">${paragraph}</p>`)}</div>`,
    })}`
}
