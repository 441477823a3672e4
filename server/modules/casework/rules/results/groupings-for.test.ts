import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { readProgramme } from '#modules/programmes'
import { groupingsFor } from './groupings-for.ts'

const programme = (name: string) =>
  readProgramme(fileURLToPath(new URL(`../../../../../programmes/${name}`, import.meta.url)))

test('RATE-07 the national set is looked at by risk and sentence, and never by PDU', async () => {
  assert.deepEqual(groupingsFor(await programme('national/1.1')), ['risk-group', 'sentence', 'grade', 'question-set'])
})

test('CASE-09 programmes that inspect regions and PDUs have their results by PDU, whether they rate or not', async () => {
  for (const name of ['dipp/1.0', 'probation-services/1.0', 'approved-premises/1.0'])
    assert.ok(groupingsFor(await programme(name)).includes('pdu'), name)
})
