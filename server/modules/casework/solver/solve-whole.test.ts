import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Row } from '../rules/timetable/model/linear-model.ts'
import { solveWhole } from './solve-whole.ts'

const variables = ['a', 'b', 'c']
const atMost = (bound: number, ...names: string[]): Row => ({
  terms: names.map(name => [1, name] as const),
  is: '<=',
  bound,
})
const all = variables.map(name => [1, name] as const)

test('CASE-04 where halves of three choices would be best, one whole choice is', async () => {
  const rows = [atMost(1, 'a', 'b'), atMost(1, 'b', 'c'), atMost(1, 'a', 'c')]
  const solution = await solveWhole({ variables, rows }, { to: 'Maximize', terms: all })
  assert.equal(variables.filter(name => solution?.(name) === 1).length, 1)
  assert.ok(variables.every(name => [0, 1].includes(solution?.(name) ?? 2)))
})

test('CASE-04 that nothing can be chosen is told, and never confused with a failure', async () => {
  const rows: Row[] = [atMost(1, 'a', 'b'), { terms: all, is: '>=', bound: 3 }]
  assert.equal(await solveWhole({ variables, rows }, { to: 'Minimize', terms: all }), undefined)
  await assert.rejects(solveWhole({ variables: ['a b'], rows: [] }, { to: 'Minimize', terms: [[1, 'a b c <=']] }))
})
