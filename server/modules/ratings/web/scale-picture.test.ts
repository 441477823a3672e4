import assert from 'node:assert/strict'
import { test } from 'node:test'
import { scalePicture } from './scale-picture.ts'

const bands = [
  { from: 0, to: 2 },
  { from: 3, to: 7 },
  { from: 8, to: 12 },
  { from: 13, to: 15 },
]
const picture = (total: number | null) =>
  String(scalePicture({ bands, total, outOf: 15, label: 'In words', mark: `Total ${total}` }))
const numbers = (markup: string, what: RegExp): number[] =>
  [...markup.matchAll(what)].map(([, number]) => Number(number))

test('RATE-08 the scale draws every band with its scores, side by side over the whole line', () => {
  const markup = picture(7)
  assert.deepEqual(
    [...markup.matchAll(/text-anchor="middle">(\d+–\d+)</g)].map(([, range]) => range),
    ['0–2', '3–7', '8–12', '13–15'],
  )
  const lefts = numbers(markup, /band--\d" x="([\d.]+)"/g)
  const widths = numbers(markup, /band--\d" x="[\d.]+" y="\d+" width="([\d.]+)"/g)
  for (const [i, left] of lefts.entries())
    if (i > 0) assert.ok(Math.abs((lefts[i - 1] ?? 0) + (widths[i - 1] ?? 0) + 2 - left) < 0.1)
  assert.deepEqual(numbers(markup, /lantern-scale__band--(\d)"/g), [0, 1, 2, 3])
  assert.match(markup, /role="img" aria-label="In words"/)
  assert.doesNotMatch(markup, /style=/)
})

test('RATE-08 the mark stands in the cell of the total, from the lowest score to the highest, and nowhere without one', () => {
  const cell = 320 / 16
  for (let total = 0; total <= 15; total++) {
    const [x] = numbers(picture(total), /scale__here" x="([\d.]+)"/g)
    assert.ok(Math.abs((x ?? 0) - (10 + total * cell)) < 0.1, `${total}`)
  }
  assert.doesNotMatch(picture(null), /scale__here|Total/)
})
