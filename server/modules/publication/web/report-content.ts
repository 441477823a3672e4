import { paths } from '#paths'
import { formatDay } from '#platform/dates.ts'
import { english } from '#platform/web/english.ts'
import { govukInsetText, govukSummaryList } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { Language } from '#platform/web/language.ts'
import type { PublishedReport } from '../queries.ts'
import { isRated, type RatingsPart, type Snapshot } from '../rules/snapshot.ts'
import { answersOfStandard, workingMark } from './answers-table.ts'
import { indicativePart } from './indicative-part.ts'
import { prose } from './prose.ts'
import { ratingTag } from './rating-tag.ts'
import { ratingsPart } from './ratings-part.ts'
import { type PublicationText, publicationText } from './text.ts'
import { wordingPart } from './wording-part.ts'

type Part = Snapshot['parts'][number]

/** What was inspected, when, under what; and the overall rating only where there is one. */
const facts = (snapshot: Snapshot, language: Language): Html => {
  const text = publicationText[language]
  const { place, programme, fieldwork, publishedOn } = snapshot
  const { from, to } = fieldwork
  const dates = from === to ? formatDay(from, language) : text.from(formatDay(from, language), formatDay(to, language))
  return govukSummaryList({
    classes: 'lantern-facts',
    rows: [
      {
        key: { text: text.programme },
        value: { html: html`${english(programme.name)}, ${text.version(programme.version)}` },
      },
      { key: { text: text.level }, value: { html: english(programme.level) } },
      place.region !== null && { key: { text: text.region }, value: { text: place.region } },
      { key: { text: text.fieldwork }, value: { text: dates } },
      { key: { text: text.publishedOn }, value: { text: formatDay(publishedOn, language) } },
      isRated(snapshot) && {
        key: { text: text.overall },
        value: { html: ratingTag(snapshot.ratings.scale, snapshot.ratings.overall.rating) },
      },
    ],
  })
}

const contents = (snapshot: Snapshot, text: PublicationText): Html => html`
  <nav class="lantern-contents" aria-label="${text.contents}">
    <h2 class="govuk-heading-s">${text.contents}</h2>
    <ul class="govuk-list">
      ${snapshot.parts.map(({ id, name }) => html`<li><a class="govuk-link" href="#${id}" lang="en">${name}</a></li>`)}
      ${snapshot.indicative && html`<li><a class="govuk-link" href="#indicative-results">${text.indicative}</a></li>`}
      <li><a class="govuk-link" href="#data-of-this-report">${text.data}</a></li>
      <li><a class="govuk-link" href="#wording-of-this-report">${text.wording}</a></li>
    </ul>
  </nav>`

const findingsOf = (snapshot: Snapshot, code: string, words: string, language: Language): Html => {
  const text = publicationText[language]
  const standard = snapshot.standards.find(each => each.code === code)
  const rated = isRated(snapshot) && snapshot.ratings.standards.find(each => each.code === code)
  return html`
    <h3 class="govuk-heading-m" id="findings-${code.replace(/[ .]/g, '-')}">
      ${english(`${code} ${standard?.name ?? ''}`)} ${rated && isRated(snapshot) && ratingTag(snapshot.ratings.scale, rated.rating)}
    </h3>
    ${standard && html`<p class="govuk-body">${english(standard.statement)}${workingMark(standard.wording, text)}</p>`}
    ${prose(words, 4)}
    ${standard && answersOfStandard(standard, language)}`
}

const partContent = (snapshot: Snapshot, part: Exclude<Part, RatingsPart>, language: Language): Html =>
  part.kind === 'prose'
    ? prose(part.text, 3)
    : html`${part.sections.map(({ code, text }) => findingsOf(snapshot, code, text, language))}`

const parts = (snapshot: Snapshot, language: Language): Html[] =>
  snapshot.parts.map(
    part => html`
      <section class="lantern-report__part">
        <h2 class="govuk-heading-l" id="${part.id}" lang="en">${part.name}</h2>
        ${part.kind === 'ratings' ? isRated(snapshot) && ratingsPart(snapshot, language) : partContent(snapshot, part, language)}
      </section>`,
  )

const data = ({ content, sha256 }: PublishedReport, text: PublicationText): Html => html`
  <section class="lantern-report__part">
    <h2 class="govuk-heading-l" id="data-of-this-report">${text.data}</h2>
    <p class="govuk-body">${isRated(content) ? text.dataRated : text.dataUnrated} ${text.unchanging}</p>
    <ul class="govuk-list">
      <li><a class="govuk-link" href="${paths.published.data(content.reference)}?format=csv">${text.csv}</a></li>
      <li><a class="govuk-link" href="${paths.published.data(content.reference)}?format=json">${text.json}</a></li>
      <li><a class="govuk-link" href="${paths.published.data(content.reference)}">${text.dataPage}</a></li>
    </ul>
    <p class="govuk-body-s">${text.hash} <code class="lantern-hash">${sha256}</code></p>
  </section>`

/** A published report as a page: what was inspected, its parts in the programme's order, its data and its sources. */
export const reportContent = (report: PublishedReport, language: Language): Html => {
  const text = publicationText[language]
  const { content } = report
  return html`
    <article class="lantern-report">
      ${content.place.invented && govukInsetText({ text: text.invented })}
      ${text.inEnglish && html`<p class="govuk-body">${text.inEnglish}</p>`}
      ${facts(content, language)}
      ${contents(content, text)}
      ${parts(content, language)}
      ${indicativePart(content, text)}
      ${data(report, text)}
      ${wordingPart(content, text)}
    </article>`
}
