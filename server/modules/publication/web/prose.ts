import { type Block, blocksOf } from '#modules/reports'
import { type Html, html } from '#platform/web/html.ts'

const block = (level: 3 | 4, { ...found }: Block): Html => {
  if (found.kind === 'list')
    return html`<ul class="govuk-list govuk-list--bullet">${found.items.map(item => html`<li>${item}</li>`)}</ul>`
  if (found.kind === 'paragraph') return html`<p class="govuk-body">${found.text}</p>`
  return level === 3
    ? html`<h3 class="govuk-heading-s">${found.text}</h3>`
    : html`<h4 class="govuk-heading-s">${found.text}</h4>`
}

/** What was written, as it was written: in English. Its own headings begin at `level`. */
export const prose = (text: string, level: 3 | 4): Html =>
  html`<div lang="en" class="lantern-prose">${blocksOf(text).map(found => block(level, found))}</div>`
