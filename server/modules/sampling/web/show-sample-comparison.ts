import { govukDetails, govukTable } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { scroll } from '#platform/web/scroll.ts'
import type { Comparison } from '../rules/comparison.ts'
import { largestDifference, shareInWords, totalsOf } from '../rules/share-in-words.ts'
import { samplePicture, samplePictureKey } from './sample-picture.ts'

const table = (comparison: Comparison): Html => {
  const { name, kinds } = comparison
  const totals = totalsOf(comparison)
  const cell = (count: number, of: number) => ({ text: shareInWords(count, of), format: 'numeric' })
  const caption = `${name}: numbers`
  return scroll(
    caption,
    govukTable({
      caption,
      captionClasses: 'govuk-visually-hidden',
      firstCellIsHeader: true,
      head: [
        { html: html`<span class="govuk-visually-hidden">Kind</span>` },
        ...['Sample', 'Can be drawn', 'Long list'].map(text => ({ text, format: 'numeric' })),
      ],
      rows: kinds.map(kind => [
        { text: kind.name },
        cell(kind.sample, totals.sample),
        cell(kind.eligible, totals.eligible),
        cell(kind.list, totals.list),
      ]),
    }),
  )
}

/** Of more kinds than this the picture is folded too. */
const most = 20

const one = (comparison: Comparison): Html => {
  const { id, name, kinds } = comparison
  const isLong = kinds.length > most
  const what = isLong ? `Picture and table of ${kinds.length} kinds` : 'Table'
  return html`
    <section class="lantern-sample__compared" aria-labelledby="compared-${id}">
      <h3 class="govuk-heading-s" id="compared-${id}">${name}</h3>
      <p class="govuk-body-s">${largestDifference(comparison)}.</p>
      ${!isLong && samplePicture(comparison)}
      ${govukDetails({
        summaryHtml: html`${what}<span class="govuk-visually-hidden">: ${name}</span>`,
        html: html`${isLong && samplePicture(comparison)}${table(comparison)}`,
      })}
    </section>`
}

/** As many as stand beside what the sample has to keep. */
const beside = 2

/** The sample beside the long list: by place and risk, each a picture with its table folded under it (SAMP-14). */
export const sampleComparison = (comparisons: readonly Comparison[]): Html => html`
  <h2 class="govuk-heading-m">The sample beside the long list</h2>
  ${
    comparisons.length === 0
      ? html`<p class="govuk-body">The long list says nothing by which it could be compared.</p>`
      : html`${samplePictureKey()}${comparisons.slice(0, beside).map(one)}`
  }`

/** The same by all else that is compared; nothing where there is no more. */
export const furtherComparison = (comparisons: readonly Comparison[]): Html | false =>
  comparisons.length > beside &&
  html`
    <h2 class="govuk-heading-m">More of the comparison</h2>
    <div class="lantern-sample">${comparisons.slice(beside).map(one)}</div>`
