import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Permission } from '#permissions'
import {
  type CaseSetting,
  reasonsNotToDecideExclusion,
  reasonsNotToLeaveOut,
  reasonsNotToReplace,
  reasonsNotToRequestExclusion,
} from './reasons-not-to-exclude.ts'
import type { ExclusionRequest, SampledCase } from './sampled-case.ts'

const at = new Date('2026-02-10T10:00:00Z')
const waiting: ExclusionRequest = {
  ...{ id: 'r1', askedForBy: 'Alex Moor', reason: 'A review', recordedAt: at, recordedBy: 'joan', decision: null },
}
const decided = { ...waiting, decision: { granted: false, reason: 'No review', at, by: 'nadia' } }
const inSample = { crn: 'X1', leftOut: null, replacedBy: null, replaces: null, requests: [] } as unknown as SampledCase
const out = { ...inSample, leftOut: { at, by: 'nadia', reason: 'Ended' } }

const setting = (sampled: SampledCase, changed: Partial<CaseSetting> = {}): CaseSetting => ({
  closing: { publishedOn: null, decidedAt: null },
  isOfSample: true,
  sampled,
  names: new Map([['nadia', 'Nadia Rahman']]),
  team: [{ username: 'nadia', name: 'Nadia Rahman', role: 'lead-inspector' }],
  reader: { username: 'nadia', permissions: new Set<Permission>(['sample:request', 'sample:decide']) },
  ...changed,
})

const all = (given: CaseSetting): string[][] => [
  reasonsNotToRequestExclusion(given),
  reasonsNotToDecideExclusion(given, waiting),
  reasonsNotToLeaveOut(given),
  reasonsNotToReplace(given),
]

test('SAMP-10 an exclusion is asked for of a case in the sample, one request at a time', () => {
  assert.deepEqual(reasonsNotToRequestExclusion(setting(inSample)), [])
  assert.deepEqual(reasonsNotToRequestExclusion(setting({ ...inSample, requests: [decided] })), [])
  assert.match(reasonsNotToRequestExclusion(setting({ ...inSample, requests: [waiting] })).join(), /already waits/)
  assert.deepEqual(reasonsNotToRequestExclusion(setting(out)), [
    'The case was left out on Tuesday 10 February 2026 by Nadia Rahman',
  ])
})

test('SAMP-10 a request is decided once, and what was decided is said with who and why', () => {
  assert.deepEqual(reasonsNotToDecideExclusion(setting({ ...inSample, requests: [waiting] }), waiting), [])
  assert.deepEqual(reasonsNotToDecideExclusion(setting({ ...inSample, requests: [decided] }), decided), [
    'Nadia Rahman refused this request on Tuesday 10 February 2026: No review',
  ])
})

test('SAMP-11 a case is left out when no request for it waits, and replaced once, when it has been left out', () => {
  assert.deepEqual(reasonsNotToLeaveOut(setting(inSample)), [])
  assert.match(reasonsNotToLeaveOut(setting({ ...inSample, requests: [waiting] })).join(), /decide that instead/)
  assert.match(reasonsNotToLeaveOut(setting(out)).join(), /was left out/)
  assert.deepEqual(reasonsNotToReplace(setting(out)), [])
  assert.match(reasonsNotToReplace(setting(inSample)).join(), /only one that was left out/)
  assert.deepEqual(reasonsNotToReplace(setting({ ...out, replacedBy: { id: 'c2', crn: 'X2' } })), [
    'X2 is already in its place',
  ])
})

test('CONF-01 each of them needs its own permission, and the team', () => {
  const reader = (...permissions: Permission[]) => ({
    reader: { username: 'nadia', permissions: new Set(permissions) },
  })
  const refused = (given: CaseSetting) => all(given).map(reasons => reasons.includes('Your role does not allow this'))
  assert.deepEqual(refused(setting(inSample, reader('sample:request'))), [false, true, true, true])
  assert.deepEqual(refused(setting(inSample, reader('sample:decide'))), [true, false, false, false])
  for (const reasons of all(setting(inSample, { team: [] }))) assert.match(reasons.join(), /You are not on the team/)
})

test('SAMP-10 SAMP-11 after the report, after the panel, and of an earlier draw nothing about a case changes', () => {
  for (const changed of [
    { closing: { publishedOn: '2026-03-25', decidedAt: null } },
    { closing: { publishedOn: null, decidedAt: at } },
    { isOfSample: false },
  ])
    for (const sampled of [inSample, out])
      for (const reasons of all(setting(sampled, changed)))
        assert.match(reasons.join(), /does not change any more|has been drawn again since/)
})
