import { govukInsetText, govukSummaryList, govukTable } from '../web/govuk.ts'
import { type Html, html } from '../web/html.ts'
import { wideScroll } from '../web/scroll.ts'
import { checkDocument } from './check-document.ts'
import type { Block, Document, Run, Text } from './document.ts'
import { plainText, withTexts } from './plain-text.ts'

const lines = (text: string): Html =>
  html`${text.split('\n').map((line, i) => (i === 0 ? html`${line}` : html`<br>${line}`))}`

const run = ({ text, strong, href, language }: Run): Html => {
  const words = strong ? html`<strong>${lines(text)}</strong>` : lines(text)
  const marked = language ? html`<span lang="${language}">${words}</span>` : words
  return href === undefined ? marked : html`<a class="govuk-link" href="${href}">${marked}</a>`
}

const inline = (text: Text): Html =>
  typeof text === 'string'
    ? lines(text)
    : html`${text.map(part => (typeof part === 'string' ? lines(part) : run(part)))}`

const block = (of: Block): Html => {
  switch (of.kind) {
    case 'heading':
      if (of.level === 2) return html`<h2 class="govuk-heading-m">${of.text}</h2>`
      if (of.level === 3) return html`<h3 class="govuk-heading-s">${of.text}</h3>`
      return html`<h4 class="govuk-heading-s">${of.text}</h4>`
    case 'paragraph':
      return html`<p class="govuk-body">${inline(of.text)}</p>`
    case 'list': {
      const items = of.items.map(item => html`<li>${inline(item)}</li>`)
      return of.numbered
        ? html`<ol class="govuk-list govuk-list--number">${items}</ol>`
        : html`<ul class="govuk-list govuk-list--bullet">${items}</ul>`
    }
    case 'facts':
      return govukSummaryList({
        rows: of.facts.map(({ name, text }) => ({ key: { text: name }, value: { html: inline(text) } })),
      })
    case 'note':
      return govukInsetText({ html: inline(of.text) })
    case 'address':
      return html`<p class="govuk-body">${lines(of.lines.join('\n'))}</p>`
    case 'table':
      return wideScroll(
        of.caption,
        govukTable({
          caption: of.caption,
          captionClasses: 'govuk-table__caption--m',
          head: of.columns.map(({ heading, align }) => ({
            text: heading,
            ...(align === 'right' && { format: 'numeric' }),
          })),
          rows: of.rows.map(row =>
            row.map((cell, i) => ({
              html: inline(cell),
              ...(of.columns[i]?.align === 'right' && { format: 'numeric' }),
            })),
          ),
        }),
      )
    case 'page-break':
      return html`<hr class="govuk-section-break govuk-section-break--l govuk-section-break--visible">`
  }
}

/** What stands in a document as part of a page, whose heading is the document's title. @throws RangeError by `checkDocument`. */
export const documentContent = (document: Document): Html => {
  checkDocument(document)
  const { language, blocks } = withTexts(document, plainText)
  return html`<div lang="${language}">${blocks.map(block)}</div>`
}
