import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findShipped, type SampleRules } from '#modules/programmes'
import { ageBandOf, ageOn } from './age-band.ts'
import { compareSample } from './compare-sample.ts'
import type { Facts, ListedCase } from './listed-case.ts'

const dipp = await findShipped({}, 'dipp', '1.0')
const premises = await findShipped({}, 'approved-premises', '1.0')
const fieldwork = '2026-03-02'
const rules = { programme: dipp, sample: dipp.cases.samples[0] as SampleRules, fieldwork }

const listed = (line: number, facts: Facts, more: Partial<ListedCase> = {}, dateOfBirth = ''): ListedCase => ({
  ...{ line, person: { crn: `X${line}`, pnc: '', firstName: 'Sam', lastName: 'Small', dateOfBirth }, eventNumber: '1' },
  ...{ region: 'North East', pdu: 'Gateshead', team: '', practitioner: `N${line}`, facts },
  ...more,
})
const of = (comparisons: ReturnType<typeof compareSample>, id: string) =>
  comparisons.find(comparison => comparison.id === id)?.kinds

test('SAMP-14 the long list, what can be drawn and the sample are counted by kind, as the programme orders and names them', () => {
  const list = [
    listed(2, { rosh: 'very-high', 'sentence-kind': 'licence', sex: 'male' }, { pdu: 'Sunderland' }),
    listed(3, { rosh: 'high', 'sentence-kind': 'community-order', sex: 'female' }),
    listed(4, { rosh: 'low', 'sentence-kind': 'community-order', sex: 'male' }),
    listed(5, { rosh: 'low', 'sentence-kind': 'licence' }),
  ]
  const compared = compareSample(list, list.slice(0, 3), [2, 3], rules)
  assert.deepEqual(of(compared, 'pdu'), [
    { name: 'Gateshead', list: 3, eligible: 2, sample: 1 },
    { name: 'Sunderland', list: 1, eligible: 1, sample: 1 },
  ])
  // The groups are those that the sample is in proportion by: high and very high stand together.
  assert.deepEqual(of(compared, 'rosh'), [
    { name: 'Low', list: 2, eligible: 1, sample: 0 },
    { name: 'High and very high', list: 2, eligible: 2, sample: 2 },
  ])
  assert.deepEqual(of(compared, 'sentence-kind'), [
    { name: 'Community order', list: 2, eligible: 2, sample: 1 },
    { name: 'Licence', list: 2, eligible: 1, sample: 1 },
  ])
  assert.deepEqual(of(compared, 'sex'), [
    { name: 'Female', list: 1, eligible: 1, sample: 1 },
    { name: 'Male', list: 2, eligible: 2, sample: 1 },
    { name: 'Not known', list: 1, eligible: 0, sample: 0 },
  ])
})

test('SAMP-14 a thing of which nothing is known, or that the programme does not have, is not compared', () => {
  const ids = (comparisons: ReturnType<typeof compareSample>) => comparisons.map(({ id }) => id)
  assert.deepEqual(ids(compareSample([listed(2, { rosh: 'low' })], [], [], rules)), ['pdu', 'rosh', 'question-set'])
  const residents = { programme: premises, sample: premises.cases.samples[0] as SampleRules, fieldwork }
  const resident = listed(2, { rosh: 'high', sex: 'male', 'sentence-kind': 'licence' }, { pdu: '' })
  assert.deepEqual(ids(compareSample([resident], [resident], [2], residents)), ['rosh', 'sex'])
  const elsewhere = listed(3, {}, { region: 'Wales', pdu: 'Gwent' })
  assert.deepEqual(ids(compareSample([resident, elsewhere], [], [], rules)).slice(0, 2), ['region', 'pdu'])
})

test('SAMP-14 the questions of a case are compared too: an adjusted set, and the core', () => {
  const list = [listed(2, { 'pss-only': true }), listed(3, {})]
  assert.deepEqual(of(compareSample(list, list, [3], rules), 'question-set'), [
    { name: 'Adjusted questions', list: 1, eligible: 1, sample: 0 },
    { name: 'Core questions', list: 1, eligible: 1, sample: 1 },
  ])
})

test('SAMP-14 ages are those on the day the sentence began, from the list’s age or from the date of birth', () => {
  assert.deepEqual([ageOn('2026-03-02', '2001-03-02'), ageOn('2026-03-02', '2001-03-03')], [25, 24])
  assert.deepEqual([ageOn('2026-02-28', '2004-02-29'), ageOn('2026-03-01', '2004-02-29')], [21, 22])
  assert.deepEqual([17, 18, 24, 25, 54, 55, 91].map(ageBandOf), [
    ...['Under 18', '18 to 24', '18 to 24', '25 to 34', '45 to 54', '55 and over', '55 and over'],
  ])
  const began = { 'start-date': '2025-08-04' }
  const list = [
    listed(2, began, {}, '1990-01-01'),
    listed(3, { ...began, age: 24 }, {}, '1990-01-01'),
    listed(4, {}, {}, '1990-01-01'),
    listed(5, began),
  ]
  assert.deepEqual(of(compareSample(list, [], [], rules), 'age'), [
    { name: '18 to 24', list: 1, eligible: 0, sample: 0 },
    { name: '35 to 44', list: 1, eligible: 0, sample: 0 },
    { name: 'Not known', list: 2, eligible: 0, sample: 0 },
  ])
})

test('SAMP-14 whatever is compared, every case is counted once: the kinds add up to the list, the eligible and the sample', () => {
  const facts = fc.record(
    {
      rosh: fc.constantFrom('low', 'medium', 'high', 'very-high', 'unheard-of'),
      sex: fc.constantFrom('female', 'male', 'not-recorded'),
      ethnicity: fc.constantFrom('asian', 'white', 'other'),
      age: fc.integer({ min: 10, max: 99 }),
      'pss-only': fc.boolean(),
    },
    { requiredKeys: [] },
  )
  const cases = fc.array(
    fc.tuple(facts, fc.constantFrom('Gateshead', 'Sunderland', ''), fc.integer({ min: 0, max: 2 })),
  )
  fc.assert(
    fc.property(cases, rows => {
      const list = rows.map(([known, pdu], i) => listed(i + 2, known, { pdu }))
      const among = (least: number) => list.filter((_, i) => (rows[i]?.[2] ?? 0) >= least)
      const drawn = among(2).map(({ line }) => line)
      for (const { kinds } of compareSample(list, among(1), drawn, rules)) {
        const total = (key: 'list' | 'eligible' | 'sample') => kinds.reduce((sum, kind) => sum + kind[key], 0)
        assert.deepEqual(
          [total('list'), total('eligible'), total('sample')],
          [list.length, among(1).length, drawn.length],
        )
        assert.equal(new Set(kinds.map(({ name }) => name)).size, kinds.length)
      }
    }),
  )
})
