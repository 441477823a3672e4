import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findShipped } from '#modules/programmes'

const everyone = [
  ...['start-date', 'end-date', 'rosh', 'needs', 'mappa', 'sex', 'age', 'ethnicity', 'disability'],
  ...['domestic-abuse', 'domestic-abuse-enquiry', 'child-safeguarding', 'child-safeguarding-enquiry'],
]
const sentenced = ['sentence-kind', 'requirements', 'practitioner-grade']
const stays = ['resident-status', 'stay-length', 'placement-outcome', 'shared-room']
const inHouse = [...stays, 'enforcement', 'enforcement-action', 'testing-required', 'tests', 'tests-positive']

for (const [id, version, more] of [
  ['dipp', '1.0', sentenced],
  ['probation-services', '1.0', sentenced],
  ['national', '1.1', sentenced],
  ['approved-premises', '1.0', inHouse],
] as const) {
  test(`CASE-02 a case of ${id} has facts of what it is, its risk and needs, flags and enquiries, and who it is about`, async () => {
    const { facts } = (await findShipped({}, id, version)).cases
    const known = facts.map(fact => fact.id)
    assert.deepEqual(
      [...everyone, ...more].filter(fact => !known.includes(fact)),
      [],
    )
    const several = facts.filter(fact => fact.several).map(fact => fact.id)
    assert.ok(several.includes('needs'))
    assert.equal(several.includes('requirements'), known.includes('requirements'))
  })
}
