import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findShipped, type SampleRules } from '#modules/programmes'
import { listedCase } from '../../../testutils/listed-case.ts'
import { drawSample } from '../draw-sample.ts'
import { findSample } from '../solver/find-sample.ts'
import { compareSample } from './compare-sample.ts'
import { sampleNow } from './sample-now.ts'

const programme = await findShipped({}, 'dipp', '1.0')
const sample = programme.cases.samples[0] as SampleRules
const rules = { programme, sample }
const fieldwork = '2026-03-02'
const list = Array.from({ length: 24 }, (_, i) =>
  listedCase(i + 2, {
    pdu: i < 12 ? 'Gateshead' : 'Sunderland',
    facts: {
      ...{ 'sentence-kind': 'licence', 'start-date': '2025-08-05' },
      rosh: ['low', 'medium', 'high'][i % 3] as string,
    },
  }),
)
const record = await drawSample(
  {
    ...{ ...rules, fieldwork, seed: 'a seed', set: { size: 12, reason: 'For the test' } },
    list: { sha256: 'x', cases: list },
  },
  findSample,
)
const lines = record.selected.map(({ line }) => line)

test('SAMP-07 SAMP-14 counted as drawn, the sample has what its record says and what it was compared by', () => {
  const now = sampleNow({ record, list, lines }, rules)
  assert.deepEqual(now.constraints, record.constraints)
  assert.deepEqual(now.comparison, compareSample(list, list, lines, { ...rules, fieldwork }))
})

test('SAMP-11 what is left out is missing where it counted, and what takes its place counts where it belongs', () => {
  const others = list.filter(({ line }) => !lines.includes(line))
  fc.assert(
    fc.property(fc.constantFrom(...lines), fc.option(fc.constantFrom(...others)), (out, instead) => {
      const held = [...lines.filter(line => line !== out), ...(instead ? [instead.line] : [])]
      const { constraints, comparison } = sampleNow({ record, list, lines: held }, rules)
      const cases = list.filter(({ line }) => held.includes(line))
      for (const { name, scope, required, achieved } of constraints) {
        assert.equal(required, record.constraints.find(each => each.name === name && each.scope === scope)?.required)
        if (name === 'size') assert.equal(achieved, held.length)
        if (name === 'pdu-minimum') assert.equal(achieved, cases.filter(({ pdu }) => pdu === scope).length)
        if (name === 'proportion')
          assert.equal(achieved, cases.filter(({ facts }) => `rosh: ${facts.rosh}` === scope).length)
      }
      const size = constraints.find(({ name }) => name === 'size')
      assert.equal(size?.held, instead !== null)
      for (const { name, sample: count } of comparison.find(({ id }) => id === 'pdu')?.kinds ?? [])
        assert.equal(count, cases.filter(({ pdu }) => pdu === name).length)
    }),
  )
})
