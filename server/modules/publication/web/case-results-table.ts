import { english } from '#platform/web/english.ts'
import { govukTable } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { PublishedShare } from '../rules/snapshot.ts'
import type { PublicationText } from './text.ts'

/** What the cases showed, question by question, with the rating that each share would be. */
export const caseResultsTable = (
  shares: readonly (PublishedShare & { text: string })[],
  text: PublicationText,
  { caption, head }: { caption: string; head: string },
): Html =>
  govukTable({
    caption,
    captionClasses: 'govuk-table__caption--s',
    classes: 'govuk-table--small-text-until-tablet',
    head: [{ text: text.question }, { text: text.casesSufficient }, { text: head }],
    rows: shares.map(({ code, text: question, percent, sufficient, of, rating }) => [
      { html: html`${code} ${english(question)}` },
      { text: percent === null ? text.noCases : text.share(percent.toFixed(1), sufficient, of) },
      { html: rating ? english(rating.name) : html`` },
    ]),
  })
