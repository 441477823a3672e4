import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findShipped, type SampleRules } from '#modules/programmes'
import { listedCase } from '../../../../testutils/listed-case.ts'
import type { ListedCase } from '../listed-case.ts'
import { computedSize } from './wanted-size.ts'

const samplesOf = async (id: string): Promise<SampleRules[]> => (await findShipped({}, id, undefined)).cases.samples
const [regional] = (await samplesOf('dipp')) as [SampleRules]
const [ofPdu] = (await samplesOf('probation-services')) as [SampleRules]
const [residents] = (await samplesOf('approved-premises')) as [SampleRules]
const [ofNation] = (await samplesOf('national')) as [SampleRules]

/** So many cases in each of the PDUs. */
const casesIn = (...counts: number[]): ListedCase[] => {
  const pdus = counts.flatMap((count, i) => new Array<string>(count).fill(`PDU ${i}`))
  return pdus.map((pdu, i) => listedCase(i + 2, { pdu }))
}

test('SAMP-04 a region’s sample follows the formula at 80% and 7 points, as the programme says', () => {
  const sizes = [100, 200, 300, 400].map(eligible => computedSize(regional, casesIn(eligible)))
  assert.deepEqual(sizes, [46, 60, 66, 70])
})

test('SAMP-04 the size is never under five from each PDU, where the PDU has them', () => {
  // Ten PDUs of nine give 45 by the formula; five from each are 50.
  assert.equal(computedSize(regional, casesIn(...new Array<number>(10).fill(9))), 50)
  // Twenty PDUs, half of them with three cases: 10 × 5 + 10 × 3.
  const uneven = [...new Array<number>(10).fill(3), ...new Array<number>(10).fill(12)]
  assert.equal(computedSize(regional, casesIn(...uneven)), 80)
})

test('SAMP-04 the size is never more than can be drawn', () => {
  for (const eligible of [0, 1, 2, 7]) assert.equal(computedSize(regional, casesIn(eligible)), eligible)
  assert.equal(computedSize(ofPdu, casesIn(9)), 9)
  assert.equal(computedSize(residents, casesIn(6)), 6)
})

test('SAMP-04 the least number of a programme stands where the formula gives less', () => {
  assert.equal(computedSize({ ...ofPdu, size: { ...ofPdu.size, least: 1 } }, casesIn(15)), 14)
  assert.equal(computedSize(ofPdu, casesIn(15)), 15)
})

test('SAMP-12 at least eight cases of approved premises; SAMP-13 the data team sets the size of the national sample', () => {
  assert.equal(computedSize(residents, casesIn(40)), 8)
  assert.equal(computedSize(ofNation, casesIn(5000)), null)
})
