import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findShipped, type SampleRules } from '#modules/programmes'
import { sortOut } from './eligibility/sort-out.ts'
import { excludedByReason } from './excluded-by-reason.ts'
import type { Facts, ListedCase } from './listed-case.ts'

const rules = (await findShipped({}, 'dipp', '1.0')).cases.samples[0] as SampleRules

const listed = (line: number, crn: string, facts: Facts): ListedCase => ({
  ...{ line, person: { crn, pnc: '', firstName: '', lastName: '', dateOfBirth: '' }, eventNumber: '1' },
  ...{ region: '', pdu: 'Hull', team: '', practitioner: `N${line}` },
  facts: { 'sentence-kind': 'licence', 'start-date': '2025-08-04', ...facts },
})

test('SAMP-03 cases stand together by why they cannot be drawn, whatever their day or the line of the same person', () => {
  // Fieldwork in the week of 2 March 2026: the weeks begin on 4 and 11 August 2025.
  const list = [
    listed(2, 'X1', { 'start-date': '2025-08-03' }),
    listed(3, 'X2', { 'start-date': '2025-08-18', 'under-review': 'serious-further-offence' }),
    listed(4, 'X3', {}),
    listed(5, 'X3', {}),
    listed(6, 'X4', {}),
    listed(7, 'X4', {}),
    listed(8, 'X4', {}),
    listed(9, 'X5', {}),
  ]
  const found = excludedByReason(sortOut(list, rules, '2026-03-02').excluded)
  assert.deepEqual(
    found.map(({ reason, cases }) => [reason, cases.map(({ line }) => line)]),
    [
      ['Is of the same person as another line, with more than one sentence in the period', [4, 5, 6, 7, 8]],
      ['Did not begin in 4 August 2025 to 10 August 2025 and 11 August 2025 to 17 August 2025', [2, 3]],
      [rules.exclude.find(({ id }) => id === 'under-review')?.words, [3]],
    ],
  )
})

test('SAMP-03 a case that only shares the person with an earlier one that is kept stands under that reason', () => {
  const keeping = { ...rules, samePerson: 'keep-earliest' as const }
  const list = [listed(2, 'X1', {}), listed(3, 'X1', { 'start-date': '2025-08-05' })]
  const [only, ...more] = excludedByReason(sortOut(list, keeping, '2026-03-02').excluded)
  assert.deepEqual(more, [])
  assert.equal(only?.reason, 'Is of the same person as another line, the earliest that can be drawn, which is kept')
})
