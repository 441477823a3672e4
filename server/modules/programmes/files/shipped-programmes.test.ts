import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { contentHash } from '../content-hash.ts'
import { checkUpload } from '../read-upload.ts'
import { compareProgrammes } from '../rules/compare.ts'
import { promptsOf, rates } from '../rules/lookups.ts'
import { reasonsNotToAnnounce, statusOn } from '../rules/status.ts'
import type { Programme } from '../schema/index.ts'
import { programmeWorkbook } from '../workbook/write-workbook.ts'
import { programmeZip } from './programme-zip.ts'
import { readProgrammes } from './read-programme.ts'

let programmes: Programme[]
const called = (id: string): Programme => programmes.find(({ programme }) => programme.id === id) as Programme

before(async () => {
  programmes = await readProgrammes(fileURLToPath(new URL('../../../../programmes', import.meta.url)))
})

test('PROG-02 four programmes ship, and none has a fault', () => {
  assert.deepEqual(
    [...new Set(programmes.map(({ programme }) => programme.id))],
    ['approved-premises', 'dipp', 'national', 'probation-services'],
  )
})

test('RATE-06 of the four, the dynamic inspection of public protection alone rates nothing', () => {
  assert.deepEqual(
    programmes.filter(each => !rates(each)).map(({ programme }) => programme.id),
    ['dipp'],
  )
})

test('PROG-03 every prompt has its guidance, evidence sources and what is sufficient and insufficient', () => {
  for (const programme of programmes) assert.ok(promptsOf(programme).length > 0)
  for (const { prompt } of programmes.flatMap(each => promptsOf(each))) {
    const { lookFor, evidenceSources, sufficient, insufficient } = prompt.guidance
    for (const words of [lookFor, ...evidenceSources, sufficient, insufficient])
      assert.ok(words.length > 3, prompt.code)
    assert.notEqual(sufficient, insufficient, prompt.code)
  }
})

test('PROG-07 probation services is paused from October 2025, and was open before', () => {
  const programme = called('probation-services')
  assert.equal(statusOn(programme, '2025-09-30')?.state, 'open')
  assert.equal(statusOn(programme, '2025-10-01')?.state, 'paused')
  assert.deepEqual(reasonsNotToAnnounce(programme, '2025-09-30'), [])
  assert.match(reasonsNotToAnnounce(programme, '2026-02-11').join(), /is paused from 1 October 2025/)
})

test('PROG-08 each of the four goes out as a workbook and as a zip of YAML and comes back unchanged', async () => {
  for (const programme of programmes) {
    for (const file of [await programmeWorkbook(programme), programmeZip(programme)]) {
      const back = await checkUpload(file)
      assert.deepEqual(back.faults, [])
      assert.deepEqual(back.programme, programme)
      assert.deepEqual(compareProgrammes(programme, back.programme as Programme), [])
      assert.equal(contentHash(back.programme as Programme), contentHash(programme))
    }
  }
})
