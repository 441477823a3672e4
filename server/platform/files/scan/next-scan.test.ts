import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nextScan } from './next-scan.ts'
import type { Trouble } from './scanner.ts'

const noon = new Date('2026-03-03T12:00:00Z')

test('EVID-05 waits grow to five minutes while the scanner does not answer, to an hour for one file that cannot be scanned', () => {
  const waits = (trouble: Trouble) =>
    [1, 2, 3, 4, 5, 99].map(tries => ((nextScan(trouble, tries, noon)?.getTime() ?? 0) - noon.getTime()) / 60_000)
  assert.deepEqual(waits('unreachable'), [1, 2, 5, 5, 5, 5])
  assert.deepEqual(waits('not-set-up'), [1, 2, 5, 5, 5, 5])
  assert.deepEqual(waits('too-large'), [1, 5, 15, 60, 60, 60])
  assert.equal(nextScan('stopped', 1, noon), null)
})
