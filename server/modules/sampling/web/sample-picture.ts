import { type Html, html } from '#platform/web/html.ts'
import type { Comparison } from '../rules/comparison.ts'
import { largestDifference, shareInWords, totalsOf } from '../rules/share-in-words.ts'

const width = 360
const line = 18
const bar = { height: 14, gap: 3 }
const lettersInLine = 50
/** Of the words behind a bar. */
const letterWidth = 7.2

interface Row {
  lines: string[]
  top: number
  bars: { what: 'sample' | 'list'; share: number; words: string }[]
  /** The share of the kind among what could be drawn. */
  eligible: number
}

/** A name in as few lines as fit. */
const wrap = (text: string): string[] => text.match(new RegExp(`\\S.{0,${lettersInLine - 1}}(?=\\s|$)|\\S+`, 'g')) ?? []

const shareOf = (count: number, of: number): number => (of === 0 ? 0 : count / of)

const rowsOf = (comparison: Comparison): { rows: Row[]; height: number } => {
  const totals = totalsOf(comparison)
  let top = 0
  const rows = comparison.kinds.map((kind): Row => {
    const row: Row = {
      lines: wrap(kind.name),
      top,
      bars: (['sample', 'list'] as const).map(what => ({
        what,
        share: shareOf(kind[what], totals[what]),
        words: shareInWords(kind[what], totals[what]),
      })),
      eligible: shareOf(kind.eligible, totals.eligible),
    }
    top += row.lines.length * line + 2 * (bar.height + bar.gap) + 10
    return row
  })
  return { rows, height: top }
}

const rounded = (value: number): number => Math.round(value * 10) / 10

/** How long a share is drawn. The longest bar leaves room for the longest words; one of no length is a line. */
const scaleFor = (rows: readonly Row[]): ((share: number) => number) => {
  const bars = rows.flatMap(row => row.bars)
  const largest = Math.max(...bars.map(({ share }) => share), ...rows.map(({ eligible }) => eligible))
  const most = width - 10 - letterWidth * Math.max(...bars.map(({ words }) => words.length))
  return share => rounded(Math.max(1, largest === 0 ? 0 : (most * share) / largest))
}

/** A line that is seen on bars of any colour, and on paper. */
const markAt = (x: number, top: number, height: number): Html => html`
  <path class="lantern-sample-picture__around" d="M${x} ${top}v${height}"/>
  <path class="lantern-sample-picture__eligible" d="M${x} ${top}v${height}"/>`

const drawRow = ({ lines, top, bars, eligible }: Row, lengthOf: (share: number) => number): Html => {
  const from = top + lines.length * line
  const mark = lengthOf(eligible)
  return html`
    ${lines.map((text, i) => html`<text class="lantern-sample-picture__kind" x="0" y="${top + i * line + 12}">${text}</text>`)}
    ${bars.map(({ what, share, words }, i) => {
      const y = from + i * (bar.height + bar.gap)
      const length = lengthOf(share)
      // The words stand behind the bar, and behind the mark where that is longer.
      const x = rounded(Math.max(length, mark) + 8)
      return html`
      <rect class="lantern-sample-picture__${what}" x="0.5" y="${y + 0.5}" width="${length}" height="${bar.height - 1}"/>
      <text x="${x}" y="${y + bar.height - 2}">${words}</text>`
    })}
    ${markAt(mark, from - 2, 2 * bar.height + bar.gap + 4)}`
}

/** What the bars and the mark are. Once above all pictures is enough. */
export const samplePictureKey = (): Html => html`
  <ul class="lantern-sample-key govuk-list">
    <li><svg viewBox="0 0 24 14" aria-hidden="true" focusable="false"><rect class="lantern-sample-picture__sample" x="0.5" y="1.5" width="23" height="11"/></svg> The sample</li>
    <li><svg viewBox="0 0 24 14" aria-hidden="true" focusable="false"><rect class="lantern-sample-picture__list" x="0.5" y="1.5" width="23" height="11"/></svg> The long list</li>
    <li><svg viewBox="0 0 24 14" aria-hidden="true" focusable="false">${markAt(12, 0, 14)}</svg> Share among the cases that can be drawn</li>
  </ul>`

/**
 * The sample beside the long list as bars, kind by kind, with a mark where the kind stands among what could be drawn. Only a
 * picture of what the table beside it says: the numbers stand in it, and its label says the most important of it in words.
 */
export const samplePicture = (comparison: Comparison, what = 'the sample'): Html => {
  const { rows, height } = rowsOf(comparison)
  const lengthOf = scaleFor(rows)
  const label = `${comparison.name}: ${what} beside the long list. ${largestDifference(comparison)}. The table under it has every number.`
  return html`
    <svg class="lantern-sample-picture" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}" focusable="false">
      ${rows.map(row => drawRow(row, lengthOf))}
    </svg>`
}
