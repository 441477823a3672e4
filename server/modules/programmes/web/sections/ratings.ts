import { govukInsetText, govukTable } from '#platform/web/govuk.ts'
import { type Html, html, type Printable } from '#platform/web/html.ts'
import type { CaseResultRules, OverallRules, Ratings } from '../../schema/index.ts'
import { list, quotedList, quotedParagraph, sourceNote } from '../blocks.ts'
import type { Reading } from '../reading.ts'
import type { Section } from './section.ts'

/** A small table of bands or scores: narrow enough for any screen. */
const table = (caption: string, head: readonly string[], rows: readonly (readonly Printable[])[]): Html =>
  govukTable({
    caption,
    captionClasses: 'govuk-table__caption--s',
    firstCellIsHeader: true,
    head: head.map(text => ({ text })),
    rows: rows.map(cells => cells.map(cell => ({ html: html`${cell}` }))),
  })

const scale = ({ text, quote }: Reading, { scale: ratings }: Ratings): Html =>
  table(
    text.ratings.scale,
    [text.ratings.rating, text.ratings.score],
    ratings.map(({ name, score }) => [quote(name), score]),
  )

const nameOf = ({ scale: ratings }: Ratings, id: string): string => ratings.find(rating => rating.id === id)?.name ?? id

const overall = (reading: Reading, ratings: Ratings, { level, outOf, bands, source }: OverallRules): Html => {
  const { programme, text, quote } = reading
  const name = programme.programme.levels.find(({ id }) => id === level)?.name ?? level
  return html`
    <h3 class="govuk-heading-m">${text.ratings.overall(quote(name))}</h3>
    <p class="govuk-body">${text.ratings.outOf(outOf)}</p>
    ${table(
      text.ratings.bands,
      [text.ratings.rating, text.ratings.total],
      bands.map(({ rating, from, to }) => [quote(nameOf(ratings, rating)), text.ratings.range(from, to)]),
    )}
    ${sourceNote(reading, source)}`
}

const discretion = (reading: Reading, { discretion: rules }: CaseResultRules): Html => {
  const { ratings: text } = reading.text
  return html`
    <h4 class="govuk-heading-s">${rules.mayMoveBy > 0 ? text.discretion : text.close}</h4>
    <p class="govuk-body">${rules.mayMoveBy > 0 ? text.discretionWhen : text.closeWhen}</p>
    ${list(
      [
        text.withinPoints(rules.withinPoints),
        rules.oneCase && text.oneCase,
        rules.casesOrFewer > 0 && text.casesOrFewer(rules.casesOrFewer),
      ].filter(Boolean),
    )}
    ${rules.mayMoveBy > 0 && html`<p class="govuk-body">${text.mayMove(rules.mayMoveBy)}</p>`}
    ${sourceNote(reading, rules.source)}`
}

const caseResults = (reading: Reading, ratings: Ratings, rules: CaseResultRules): Html => {
  const { ratings: text } = reading.text
  return html`
    <h3 class="govuk-heading-m">${text.cases}</h3>
    ${rules.use === 'indicative' && govukInsetText({ text: text.indicative })}
    ${rules.caution && quotedParagraph(reading, rules.caution)}
    <p class="govuk-body">${text.lowest}</p>
    ${table(
      text.shareBands,
      [text.rating, text.share],
      rules.bands.map(({ rating, from, below, words }) => [
        reading.quote(nameOf(ratings, rating)),
        html`${text.shareRange(from, below)}<br>${text.called} “${reading.quote(words)}”`,
      ]),
    )}
    ${sourceNote(reading, rules.source)}
    ${discretion(reading, rules)}`
}

const panel = (reading: Reading, { panel: { members, considers, source } }: Ratings): Html => {
  const { ratings: text } = reading.text
  return html`
    <h3 class="govuk-heading-m">${text.panel}</h3>
    ${table(
      text.members,
      [text.member, text.part],
      members.map(({ name, needed, chairs }) => [
        reading.quote(name),
        chairs ? text.chairs : needed ? text.needed : text.optional,
      ]),
    )}
    <h4 class="govuk-heading-s">${text.considers}</h4>
    ${quotedList(reading, considers)}
    ${sourceNote(reading, source)}`
}

/** How ratings come about, for those who are rated and for the public; or that nothing is rated (RATE-06). */
export const ratingsSection = (reading: Reading): Section => {
  const { text, programme, lang } = reading
  const { ratings } = programme
  return {
    id: 'ratings',
    heading: text.ratings.heading,
    content: ratings
      ? html`
        ${ratings.explanation.map(words => html`<p class="govuk-body"${lang}>${words}</p>`)}
        ${scale(reading, ratings)}
        ${ratings.overall.map(rules => overall(reading, ratings, rules))}
        ${ratings.caseResults && caseResults(reading, ratings, ratings.caseResults)}
        ${panel(reading, ratings)}`
      : html`<p class="govuk-body">${text.ratings.none}</p>`,
  }
}
