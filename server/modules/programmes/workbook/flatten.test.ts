import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { flatten, unflatten } from './flatten.ts'

const numbered = (content: unknown) => flatten(content).map((each, i) => ({ ...each, row: i + 2 }))

const key = fc.stringMatching(/^[a-z][A-Za-z]{0,5}$/)
const { tree } = fc.letrec(tie => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.string({ minLength: 1 }),
    fc.integer(),
    fc.boolean(),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(key, tie('tree'), { maxKeys: 4, noNullPrototype: true }),
  ),
}))

test('PROG-08 any content comes back from paths and values as it went in', () => {
  fc.assert(
    fc.property(tree, content => {
      assert.deepEqual(unflatten(numbered(content)), { ...unflatten(numbered(content)), content, clashes: [] })
    }),
  )
})

test('PROG-08 positions in a path only order the items: a gap changes nothing', () => {
  const rows = [
    { path: 'steps.7.id', value: 'late', row: 2 },
    { path: 'steps.2.id', value: 'early', row: 3 },
    { path: 'steps.2.weeks', value: 1, row: 4 },
  ]
  const { content, rowOf } = unflatten(rows)
  assert.deepEqual(content, { steps: [{ id: 'early', weeks: 1 }, { id: 'late' }] })
  assert.equal(rowOf.get('["steps",1,"id"]'), 2)
  assert.equal(rowOf.get('["steps",0]'), 3)
})

test('PROG-08 rows that contradict those above are named', () => {
  const rows = [
    { path: 'a.b', value: 'x', row: 2 },
    { path: 'a.1', value: 'y', row: 3 },
    { path: 'c', value: 'x', row: 4 },
    { path: 'c', value: 'y', row: 5 },
  ]
  assert.deepEqual(
    unflatten(rows).clashes.map(({ row }) => row),
    [3, 5],
  )
})
