import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { seedNumbers } from './seed-numbers.ts'

test('SAMP-08 the seed is the beginning of the published SHA-256 of its text', () => {
  // SHA-256 of “abc”, FIPS 180-2, appendix B.1: ba7816bf 8f01cfea 414140de 5dae2223 …
  assert.deepEqual(seedNumbers('abc'), [0xba7816bf, 0x8f01cfea, 0x414140de, 0x5dae2223])
})

test('SAMP-08 texts are joined by a line feed, and other texts give another seed', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 4 }), texts => {
      assert.deepEqual(seedNumbers(...texts), seedNumbers(texts.join('\n')))
      assert.notDeepEqual(seedNumbers(...texts), seedNumbers(...texts, ''))
    }),
  )
})
