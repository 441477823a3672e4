import { govukAccordion, govukDetails, govukSummaryList } from '#platform/web/govuk.ts'
import { type Html, html, type Printable } from '#platform/web/html.ts'
import type { Reading } from './reading.ts'

/** A paragraph in the programme’s words. */
export const quotedParagraph = ({ lang }: Reading, words: string): Html =>
  html`<p class="govuk-body"${lang}>${words}</p>`

/** A list in the programme’s words; nothing when it is empty. */
export const quotedList = ({ lang }: Reading, items: readonly string[]): Html | false =>
  items.length > 0 &&
  html`<ul class="govuk-list govuk-list--bullet"${lang}>${items.map(item => html`<li>${item}</li>`)}</ul>`

/** A list of what is ready to print. */
export const list = (items: readonly Printable[]): Html | false =>
  items.length > 0 && html`<ul class="govuk-list govuk-list--bullet">${items.map(item => html`<li>${item}</li>`)}</ul>`

/** Names and what is said of them, one below the other on a small screen. Those with nothing to say are left out. */
export const facts = (rows: readonly (readonly [name: Printable, value: Printable])[]): Html | false => {
  const said = rows.filter(([, value]) => value !== false && value !== undefined && value !== null && value !== '')
  return (
    said.length > 0 &&
    govukSummaryList({
      rows: said.map(([name, value]) => ({ key: { html: html`${name}` }, value: { html: html`${value}` } })),
    })
  )
}

/** Where a rule comes from, below it. */
export const sourceNote = ({ text, quote }: Reading, source: string): Html =>
  html`<p class="govuk-body-s lantern-source">${text.source}: ${quote(source)}</p>`

export interface Fold {
  heading: Printable
  summary?: Printable
  content: Printable
}

/** Much to read, folded by heading. Without JavaScript all of it is open. */
export const folded = ({ text }: Reading, id: string, folds: readonly Fold[]): Html =>
  govukAccordion({
    id,
    headingLevel: 3,
    rememberExpanded: false,
    showAllSectionsText: text.showAll,
    hideAllSectionsText: text.hideAll,
    showSectionText: text.show,
    hideSectionText: text.hide,
    showSectionAriaLabelText: text.show,
    hideSectionAriaLabelText: text.hide,
    items: folds.map(({ heading, summary, content }) => ({
      heading: { html: html`${heading}` },
      summary: summary ? { html: html`${summary}` } : undefined,
      content: { html: html`${content}` },
    })),
  })

/** Something to read that most pass over, folded on its own. */
export const aside = (summary: Printable, content: Printable): Html =>
  govukDetails({ summaryHtml: html`${summary}`, html: html`${content}` })

/** A table that may be wider than a small screen: it scrolls on its own, also by keyboard. */
export const scrolling = (label: string, table: Html): Html =>
  html`<div class="lantern-scroll" tabindex="0" role="region" aria-label="${label}">${table}</div>`
