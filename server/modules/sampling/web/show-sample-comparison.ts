import { govukDetails, govukTable } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { scroll } from '#platform/web/scroll.ts'
import type { Comparison } from '../rules/comparison.ts'
import { isSameSample, largestDifference, shareInWords, totalsOf } from '../rules/share-in-words.ts'
import { samplePicture, samplePictureKey } from './sample-picture.ts'

/** A comparison as drawn and, where cases left out or replaced since make a difference in it, as it stands now. */
interface Compared {
  drawn: Comparison
  now: Comparison | undefined
}

const table = ({ drawn, now }: Compared): Html => {
  const { name, kinds } = drawn
  const totals = totalsOf(drawn)
  const samples = now ? ['Sample as drawn', 'Sample now'] : ['Sample']
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
        ...[...samples, 'Can be drawn', 'Long list'].map(text => ({ text, format: 'numeric' })),
      ],
      rows: kinds.map((kind, i) => [
        { text: kind.name },
        cell(kind.sample, totals.sample),
        ...(now ? [cell(now.kinds[i]?.sample ?? 0, totalsOf(now).sample)] : []),
        cell(kind.eligible, totals.eligible),
        cell(kind.list, totals.list),
      ]),
    }),
  )
}

/** Of more kinds than this the picture is folded too. */
const most = 20

const one = ({ drawn, now }: Compared): Html => {
  const { id, name, kinds } = drawn
  const isLong = kinds.length > most
  const what = isLong ? `Picture and table of ${kinds.length} kinds` : 'Table'
  const picture = now ? samplePicture(now, 'the sample as it stands now') : samplePicture(drawn)
  return html`
    <section class="lantern-sample__compared" aria-labelledby="compared-${id}">
      <h3 class="govuk-heading-s" id="compared-${id}">${name}</h3>
      <p class="govuk-body-s">${now && 'As drawn: '}${largestDifference(drawn)}.${now && html`<span class="lantern-line">As it stands now, and in the picture: ${largestDifference(now)}.</span>`}</p>
      ${!isLong && picture}
      ${govukDetails({
        summaryHtml: html`${what}<span class="govuk-visually-hidden">: ${name}</span>`,
        html: html`${isLong && picture}${table({ drawn, now })}`,
      })}
    </section>`
}

const compared = (drawn: readonly Comparison[], now: readonly Comparison[]): Compared[] =>
  drawn.map(each => {
    const today = now.find(({ id }) => id === each.id)
    return { drawn: each, now: today && !isSameSample(each, today) ? today : undefined }
  })

/** As many as stand beside what the sample has to keep. */
const beside = 2

/**
 * The sample beside the long list: by place and risk, each a picture with its table folded under it (SAMP-14).
 * @param now The same as the sample stands now; empty where no case was left out since the draw.
 */
export const sampleComparison = (drawn: readonly Comparison[], now: readonly Comparison[]): Html => html`
  <h2 class="govuk-heading-m">The sample beside the long list</h2>
  ${
    drawn.length === 0
      ? html`<p class="govuk-body">The long list says nothing by which it could be compared.</p>`
      : html`${samplePictureKey()}${compared(drawn, now).slice(0, beside).map(one)}`
  }`

/** The same by all else that is compared; nothing where there is no more. */
export const furtherComparison = (drawn: readonly Comparison[], now: readonly Comparison[]): Html | false =>
  drawn.length > beside &&
  html`
    <h2 class="govuk-heading-m">More of the comparison</h2>
    <div class="lantern-sample">${compared(drawn, now).slice(beside).map(one)}</div>`
