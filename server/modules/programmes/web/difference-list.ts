import { govukTag } from '#platform/web/govuk.ts'
import { type Html, html, type Printable } from '#platform/web/html.ts'
import { sectionNames } from '../files/section-file.ts'
import type { Difference } from '../rules/compare.ts'
import { wordDifferences } from '../rules/word-differences.ts'
import type { SectionName } from '../schema/index.ts'
import type { StandardsText } from './text.ts'

const colours: Record<Difference['kind'], string> = { added: 'green', removed: 'red', changed: 'blue' }

/** Said before each run of words, for those who do not see the line under or through it. */
const spoken = (words: string): Html => html`<span class="govuk-visually-hidden"> (${words}:) </span>`
const removed = ({ compare }: StandardsText, words: Printable): Html =>
  html`<del>${spoken(compare.kinds.removed)}${words}</del>`
const added = ({ compare }: StandardsText, words: Printable): Html =>
  html`<ins>${spoken(compare.kinds.added)}${words}</ins>`

/** Marks words of the programme that are not in the language of the page. */
type Quote = (words: string) => Printable

const changedWords = (text: StandardsText, from: string, to: string, quote: Quote): Printable =>
  wordDifferences(from, to).map(({ kind, words }, i, runs) => {
    if (kind === 'same') return quote(words)
    if (kind === 'removed') return removed(text, quote(words))
    return html`${runs[i - 1]?.kind === 'removed' && ' '}${added(text, quote(words))}`
  })

const value = (text: StandardsText, { kind, from, to }: Difference, quote: Quote): Printable => {
  if (kind === 'added') return added(text, to === undefined ? text.compare.emptyList : quote(String(to)))
  if (kind === 'removed') return removed(text, from === undefined ? text.compare.emptyList : quote(String(from)))
  if (typeof from === 'string' && typeof to === 'string') return changedWords(text, from, to, quote)
  return html`${removed(text, quote(String(from)))} ${added(text, quote(String(to)))}`
}

const item = (text: StandardsText, difference: Difference, quote: Quote): Html => html`
  <li class="lantern-difference">
    ${govukTag({ text: text.compare.kinds[difference.kind], classes: `govuk-tag--${colours[difference.kind]}` })}
    <span class="govuk-!-font-weight-bold">${quote(difference.path)}</span>
    <p class="govuk-body lantern-difference__words">${value(text, difference, quote)}</p>
  </li>`

/** How many lines were added, removed and changed, in words. */
export const differenceCounts = (text: StandardsText, differences: readonly Difference[]): string => {
  const count = (kind: Difference['kind']) => differences.filter(each => each.kind === kind).length
  return differences.length === 0
    ? text.compare.none
    : text.compare.counts(count('added'), count('removed'), count('changed'))
}

/** The differences of each section that has any, in the order of the programme’s files: a database keeps no order of names. */
export const differencesBySection = (differences: readonly Difference[]): [SectionName, Difference[]][] => {
  const bySection = Map.groupBy(differences, ({ section }) => section)
  return sectionNames.flatMap(section => {
    const own = bySection.get(section)
    return own ? [[section, own]] : []
  })
}

/** Every line in which two versions differ, by section, told apart by words and lines as well as by colour (PROG-06). */
export const differenceList = (text: StandardsText, differences: readonly Difference[], quote: Quote): Html => {
  return html`${differencesBySection(differences).map(
    ([section, own]) => html`
      <h2 class="govuk-heading-m" id="${section}">${text.compare.sections[section]} (${own.length})</h2>
      <ul class="govuk-list">${own.map(each => item(text, each, quote))}</ul>`,
  )}`
}
