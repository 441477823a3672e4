import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Comparison } from '../rules/comparison.ts'
import { samplePicture } from './sample-picture.ts'

const comparisonOf = (kinds: readonly (readonly [list: number, eligible: number, sample: number])[]): Comparison => ({
  id: 'risk',
  name: 'Risk',
  kinds: kinds.map(([list, eligible, sample], i) => ({ name: `Kind ${i}`, list, eligible, sample })),
})
const lengths = (markup: string, what: 'sample' | 'list'): number[] =>
  [...markup.matchAll(new RegExp(`picture__${what}" x="0.5" y="[\\d.]+" width="([\\d.]+)"`, 'g'))].map(([, length]) =>
    Number(length),
  )

test('SAMP-14 each kind has a bar of the sample and one of the long list, with the numbers and their base', () => {
  const markup = samplePicture(
    comparisonOf([
      [60, 30, 16],
      [180, 90, 48],
    ]),
  ).toString()
  assert.equal(lengths(markup, 'sample').length, 2)
  assert.match(markup, />16 of 64, 25%</)
  assert.match(markup, />180 of 240, 75%</)
  assert.doesNotMatch(markup, /style=/)
})

test('SAMP-14 the picture is an image with a name that says the most important of it and where every number is', () => {
  const markup = samplePicture(
    comparisonOf([
      [50, 50, 20],
      [50, 50, 5],
    ]),
  ).toString()
  const [, label] = /role="img" aria-label="([^"]*)"/.exec(markup) ?? []
  assert.equal(
    label?.replaceAll('\u00a0', ' '),
    'Risk: the sample beside the long list. Largest difference: Kind 0, 80% of the sample and 50% of the long list. The table under it has every number.',
  )
})

test('SAMP-14 the longer share has the longer bar, and nothing leaves the picture', () => {
  const count = fc.integer({ min: 0, max: 20_000 })
  fc.assert(
    fc.property(fc.array(fc.tuple(count, count, count), { minLength: 1, maxLength: 12 }), kinds => {
      const markup = samplePicture(comparisonOf(kinds)).toString()
      const drawn = lengths(markup, 'sample')
      for (const [i, [, , a]] of kinds.entries())
        for (const [j, [, , b]] of kinds.entries()) if (a > b) assert.ok((drawn[i] ?? 0) >= (drawn[j] ?? 0))
      const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(markup)?.map(Number) ?? []
      for (const [, x = '', y = '', words = ''] of markup.matchAll(/<text x="([\d.]+)" y="([\d.]+)">([^<]*)</g)) {
        // A letter at 14 px is about 7 wide.
        assert.ok(Number(x) + 7 * words.length <= (width ?? 0) && Number(y) <= (height ?? 0), words)
      }
    }),
  )
})

test('SAMP-14 a long name takes several lines, and is printed as text', () => {
  const name = 'A kind with a name <so> long that it cannot stand on one line of the picture at all'
  const markup = samplePicture({ id: 'x', name: 'X', kinds: [{ name, list: 1, eligible: 1, sample: 1 }] }).toString()
  assert.ok((markup.match(/picture__kind/g) ?? []).length > 1)
  assert.match(markup, /&lt;so&gt;/)
})
