import { type Html, html } from '#platform/web/html.ts'

/** What a picture of a scale is drawn from. */
export interface ScalePictureParams {
  /** Ranges of whole scores, both ends counted, the lowest first. */
  bands: readonly { from: number; to: number }[]
  /** The total to mark; null while there is none. */
  total: number | null
  /** The highest score there is; the lowest is 0. */
  outOf: number
  /** The whole picture in words, for those who do not see it. */
  label: string
  /** What stands over the mark: `Total 4`. */
  mark: string
}

const width = 340
const inset = 10
const bar = { top: 30, height: 18 }
const shades = 4

interface Line {
  /** The left edge of a score's cell. */
  left(score: number): number
  cell: number
}

const lineFor = (outOf: number): Line => {
  const cell = (width - 2 * inset) / (outOf + 1)
  return { cell, left: score => inset + score * cell }
}

const rounded = (value: number): string => String(Math.round(value * 100) / 100)

const band = ({ left }: Line, { from, to }: { from: number; to: number }, shade: number): Html => html`
  <rect class="lantern-scale__band lantern-scale__band--${shade}" x="${rounded(left(from) + 1)}" y="${bar.top}" width="${rounded(left(to + 1) - left(from) - 2)}" height="${bar.height}"/>
  <text class="lantern-scale__range" x="${rounded((left(from) + left(to + 1)) / 2)}" y="${bar.top + bar.height + 15}" text-anchor="middle">${from === to ? from : `${from}–${to}`}</text>`

const markAt = ({ left, cell }: Line, total: number, words: string): Html => {
  const middle = left(total) + cell / 2
  const anchor = middle < width / 3 ? 'start' : middle > (2 * width) / 3 ? 'end' : 'middle'
  const x = anchor === 'start' ? middle - 6 : anchor === 'end' ? middle + 6 : middle
  return html`
    <rect class="lantern-scale__here" x="${rounded(left(total))}" y="${bar.top - 3}" width="${rounded(cell)}" height="${bar.height + 6}"/>
    <path class="lantern-scale__mark" d="M${rounded(middle - 6)} ${bar.top - 12}h12l-6 8z"/>
    <text class="lantern-scale__total" x="${rounded(x)}" y="${bar.top - 16}" text-anchor="${anchor}">${words}</text>`
}

/**
 * A line from 0 to the highest total with the programme's bands and a mark at the total. Only a picture of what the table of
 * bands beside it says: the numbers stand in it, and its label says all of it in words.
 */
export const scalePicture = ({ bands, total, outOf, label, mark }: ScalePictureParams): Html => {
  const line = lineFor(outOf)
  const shadeOf = (i: number): number => Math.round((i * (shades - 1)) / Math.max(1, bands.length - 1))
  return html`
    <svg class="lantern-scale" viewBox="0 0 ${width} 72" role="img" aria-label="${label}" focusable="false">
      ${bands.map((each, i) => band(line, each, shadeOf(i)))}
      ${total !== null && markAt(line, total, mark)}
    </svg>`
}
