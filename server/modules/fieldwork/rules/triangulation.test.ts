import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { sourceTypes } from './source-types.ts'
import { triangulate } from './triangulation.ts'

test('FIELD-02 RATE-01 a prompt without evidence is pointed out', () => {
  assert.deepEqual(triangulate([]), { pieces: 0, kinds: [], remark: 'No evidence yet' })
})

test('FIELD-02 a prompt that rests on one kind of source is pointed out, however many pieces', () => {
  const { kinds, remark } = triangulate(['observation', 'observation', 'observation'])
  assert.deepEqual(kinds, [{ source: 'observation', name: 'Observation', pieces: 3 }])
  assert.match(remark ?? '', /^One kind of source only \(observation\)/)
})

test('FIELD-02 the kinds are counted once each, and two kinds are enough for no remark', () => {
  const ids = sourceTypes.map(({ id }) => id)
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...ids)), sources => {
      const { pieces, kinds, remark } = triangulate(sources)
      assert.equal(pieces, sources.length)
      assert.equal(
        kinds.reduce((sum, kind) => sum + kind.pieces, 0),
        sources.length,
      )
      assert.equal(kinds.length, new Set(sources).size)
      assert.equal(remark === null, new Set(sources).size > 1)
    }),
  )
})
