import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type DraftState, reasonsNotToPublishDraft } from './draft.ts'

const whole: DraftState = { faultCount: 0, programme: 'national', version: '1.2', publishedAt: null, discardedAt: null }
const someDay = new Date('2026-03-03T12:00:00Z')

test('PROG-08 a draft can be published when it is whole, open and newer than every version', () => {
  assert.deepEqual(reasonsNotToPublishDraft(whole, ['1.0', '1.1']), [])
  assert.deepEqual(reasonsNotToPublishDraft(whole, []), [])
})

test('PROG-08 a draft with a fault, an ended one, and one that is not newer are each refused with the reason', () => {
  const refused = (changed: Partial<DraftState>, versions: string[] = []) =>
    reasonsNotToPublishDraft({ ...whole, ...changed }, versions).join()
  assert.match(refused({ faultCount: 1 }), /has 1 fault: put right what is wrong in it and upload it again/)
  assert.match(refused({ faultCount: 12, programme: null, version: null }), /has 12 faults/)
  assert.match(refused({ publishedAt: someDay }), /published already/)
  assert.match(refused({ discardedAt: someDay }), /was discarded/)
  assert.match(refused({}, ['1.2']), /Version 1\.2 of national is published already/)
  assert.match(refused({}, ['1.10']), /is older than 1\.10/)
})
