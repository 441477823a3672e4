import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reasonsNotToDraw } from './reasons-not-to-draw.ts'
import { reasonsNotToDrawAsWanted, type WantedDraw } from './wanted-draw.ts'

const wanted: WantedDraw = { seed: '', size: undefined, sizeReason: '', reason: '' }
const setting = { eligible: 214, computed: 61, draws: 0 }
const fields = (changes: Partial<WantedDraw>, changed: Partial<typeof setting> | { computed: null } = {}) =>
  reasonsNotToDrawAsWanted({ ...wanted, ...changes }, { ...setting, ...changed }).map(({ field }) => field)

test('SAMP-04 the size is that of the rule, or one that the data team sets with a reason, of those that can be drawn', () => {
  assert.deepEqual(fields({}), [])
  assert.deepEqual(fields({ size: 70, sizeReason: 'More inspectors' }), [])
  assert.deepEqual(fields({ size: 1, sizeReason: 'A trial' }), [])
  assert.deepEqual(fields({ size: 214, sizeReason: 'All' }), [])
  assert.deepEqual(fields({ size: 70 }), ['sizeReason'])
  assert.deepEqual(fields({ sizeReason: 'More inspectors' }), ['size'])
  for (const size of [0, -1, 215, 2.5, Number.NaN]) assert.deepEqual(fields({ size, sizeReason: 'x' }), ['size'])
})

test('SAMP-13 where the programme leaves the size to the data team, it has to be given', () => {
  assert.deepEqual(fields({}, { computed: null }), ['size'])
  assert.deepEqual(fields({ size: 100, sizeReason: 'The plan of the inspection' }, { computed: null }), [])
})

test('SAMP-08 every draw after the first needs a reason', () => {
  assert.deepEqual(fields({}, { draws: 1 }), ['reason'])
  assert.deepEqual(fields({ reason: 'The list was cut short' }, { draws: 1 }), [])
})

test('SAMP-08 nobody draws after the panel has decided or the report is published, nor without the permission', () => {
  const may = { permissions: new Set(['sample:draw'] as const) }
  const open = { publishedOn: null, decidedAt: null }
  assert.deepEqual(reasonsNotToDraw(may, open), [])
  assert.match(reasonsNotToDraw({ permissions: new Set() }, open).join(), /Your role does not allow this/)
  const decidedAt = new Date('2026-02-18T10:00:00Z')
  assert.match(reasonsNotToDraw(may, { ...open, decidedAt }).join(), /decided on Wednesday 18 February 2026/)
  assert.match(
    reasonsNotToDraw(may, { publishedOn: '2026-03-25', decidedAt }).join(),
    /published on Wednesday 25 March 2026/,
  )
})
