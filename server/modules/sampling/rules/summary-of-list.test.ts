import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findShipped, type SampleRules } from '#modules/programmes'
import type { Facts, ListedCase } from './listed-case.ts'
import { summaryOfList } from './summary-of-list.ts'

const dipp = await findShipped({}, 'dipp', '1.0')
const sample = dipp.cases.samples[0] as SampleRules
const setting = {
  programme: dipp,
  sample,
  fieldwork: '2026-02-02',
  place: { kind: 'region', name: 'North East' },
} as const

const eligible: Facts = {
  ...{ 'sentence-kind': 'licence', rosh: 'low', 'start-date': '2025-07-09', 'end-date': '2025-12-01' },
  ...{ 'under-review': 'none', requirements: [], suspension: 'none', 'suspension-date': '2025-08-01' },
  ...{ 'release-date': '2025-07-09', 'pss-only': false },
}
const listed = (line: number, facts: Facts, more: Partial<ListedCase> = {}): ListedCase => ({
  ...{ line, person: { crn: `X${line}`, pnc: '', firstName: '', lastName: '', dateOfBirth: '' }, eventNumber: '1' },
  ...{ region: 'North East', pdu: 'Gateshead', team: '', practitioner: `N${line}`, facts: { ...eligible, ...facts } },
  ...more,
})
const listOf = (...cases: ListedCase[]) => ({ sha256: '', cases })

test('SAMP-01 a list is summed up by PDU and by reason, and the sum of its parts is the list', () => {
  const list = listOf(
    listed(2, {}),
    listed(3, {}, { pdu: 'Sunderland' }),
    listed(4, { 'start-date': '2025-01-01', 'under-review': 'serious-further-offence' }),
    listed(5, { 'start-date': '2025-01-02' }),
    listed(6, {}, { person: { crn: 'X2', pnc: '', firstName: '', lastName: '', dateOfBirth: '' } }),
  )
  const { rows, eligible: can, pdus, excluded, silent, elsewhere } = summaryOfList(list, setting)
  assert.deepEqual([rows, can], [5, 1])
  assert.deepEqual(pdus, [
    { name: 'Gateshead', rows: 4, eligible: 0 },
    { name: 'Sunderland', rows: 1, eligible: 1 },
  ])
  assert.deepEqual(
    excluded.map(({ cases }) => cases),
    [2, 2, 1],
  )
  assert.deepEqual([silent, elsewhere], [[], []])
})

test('SAMP-03 what the rules ask for and a list says of no case is named: such a rule excludes nobody', () => {
  const { 'under-review': _review, 'end-date': _end, ...rest } = eligible
  const bare = { ...listed(2, {}), facts: rest }
  const { silent } = summaryOfList(listOf(bare), setting)
  assert.deepEqual(silent.map(({ id }) => id).sort(), ['end-date', 'under-review'])
  assert.deepEqual(summaryOfList(listOf(bare, listed(3, {})), setting).silent, [])
})

test('SAMP-13 other PDUs and regions than the one that is inspected are named; a nation has no other', () => {
  const list = listOf(listed(2, {}), listed(3, {}, { region: 'Wales', pdu: 'Gwent' }), listed(4, {}, { region: '' }))
  const elsewhere = (kind: 'region' | 'pdu' | 'nation', name: string) =>
    summaryOfList(list, { ...setting, place: { kind, name } }).elsewhere
  assert.deepEqual(elsewhere('region', 'north east '), [{ name: 'Wales', cases: 1 }])
  assert.deepEqual(elsewhere('pdu', 'Gateshead'), [{ name: 'Gwent', cases: 1 }])
  assert.deepEqual(elsewhere('pdu', 'Coventry'), [
    { name: 'Gateshead', cases: 2 },
    { name: 'Gwent', cases: 1 },
  ])
  assert.deepEqual(elsewhere('nation', 'England and Wales'), [])
})
