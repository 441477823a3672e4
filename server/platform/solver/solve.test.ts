import assert from 'node:assert/strict'
import { test } from 'node:test'
import { solve } from './solve.ts'

test('SAMP-07 a model that the solver’s presolve takes for infeasible is solved', async () => {
  const solution = await solve(`Minimize
 aim: less_cover0 + less_cover1 + less_cover2 + less_cover3
Subject To
 cap0: x0 + x1 + x3 + x6 + x7 <= 2
 cap1: x2 + x4 + x5 <= 2
 pdu0: x3 + less_pdu0 >= 1
 pdu1: x0 + x1 + x2 + x4 + x5 + x6 + x7 + less_pdu1 >= 1
 cover0: less_cover0 >= 1
 cover1: x0 + x6 + x7 + less_cover1 >= 1
 cover2: x3 + x4 + x5 + x6 + less_cover2 >= 1
 cover3: x0 + x1 + x5 + less_cover3 >= 1
 group0_0: less_group0_0 - more_group0_0 = 0
 group0_1: x0 + x1 + x2 + x3 + x4 + x5 + x6 + x7 + less_group0_1 - more_group0_1 = 5
 size: x0 + x1 + x2 + x3 + x4 + x5 + x6 + x7 + less_size - more_size = 5
 known_pdu: less_pdu0 + less_pdu1 <= 0
Bounds
 0 <= x0 <= 1
 0 <= x1 <= 2
 0 <= x2 <= 1
 0 <= x3 <= 1
 0 <= x4 <= 2
 0 <= x5 <= 1
 0 <= x6 <= 1
 0 <= x7 <= 1
General
 x0 x1 x2 x3 x4 x5 x6 x7
End`)
  assert.equal(solution?.best, 1)
  assert.equal(solution?.value('x3'), 1)
})

test('SAMP-07 that there is no solution is told, and never confused with a failure', async () => {
  assert.equal(
    await solve('Minimize\n aim: x0\nSubject To\n a: x0 >= 2\nBounds\n 0 <= x0 <= 1\nGeneral\n x0\nEnd'),
    undefined,
  )
  await assert.rejects(
    solve('Minimize\n aim: x0\nSubject To\n a: x0 <= 2\nBounds\n -inf <= x0 <= 1\nGeneral\n x0\nEnd'),
  )
})
