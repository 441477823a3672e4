import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { wordDifferences } from './word-differences.ts'

const without = (kind: string, from: string, to: string): string =>
  wordDifferences(from, to)
    .filter(run => run.kind !== kind)
    .map(({ words }) => words)
    .join('')

test('PROG-06 the words that two texts share are told from those that were removed and added', () => {
  const runs = wordDifferences('Is there a vision for the service?', 'Is there a strategy for the whole service?')
  assert.deepEqual(
    runs.map(({ kind, words }) => [kind, words.trim()]),
    [
      ['same', 'Is there a'],
      ['removed', 'vision'],
      ['added', 'strategy'],
      ['same', 'for the'],
      ['added', 'whole'],
      ['same', 'service?'],
    ],
  )
  assert.deepEqual(wordDifferences('the same', 'the same'), [{ kind: 'same', words: 'the same' }])
  assert.deepEqual(wordDifferences('', ''), [])
})

test('PROG-06 whatever differs, both texts can be read from the difference in full', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'word', ' ', '  ', '\n', 'é', ',')).map(parts => parts.join(''))
  fc.assert(
    fc.property(text, text, (from, to) => {
      assert.equal(without('added', from, to), from)
      assert.equal(without('removed', from, to), to)
    }),
  )
})

test('PROG-06 very long texts are told apart as a whole, and in full', () => {
  const from = Array.from({ length: 4000 }, (_, i) => `a${i}`).join(' ')
  const to = Array.from({ length: 4000 }, (_, i) => `b${i}`).join(' ')
  assert.deepEqual(
    wordDifferences(from, to).map(({ kind }) => kind),
    ['removed', 'added'],
  )
  assert.equal(without('added', from, to), from)
})
