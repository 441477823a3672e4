import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findShipped, type SampleRules } from '#modules/programmes'
import { drawnSizeInWords, sizeInWords } from './size-in-words.ts'

const first = async (programme: string, version: string): Promise<SampleRules> =>
  (await findShipped({}, programme, version)).cases.samples[0] as SampleRules
const [dipp, premises, national] = await Promise.all([
  first('dipp', '1.0'),
  first('approved-premises', '1.0'),
  first('national', '1.1'),
])

test('SAMP-04 the formula is said with its figures, as one works it out by hand', () => {
  const [needed, formula, ...more] = sizeInWords(dipp, 250, 63)
  assert.equal(needed, 'At 80 per cent confidence within 7 percentage points, 63 of 250 cases are needed')
  // 1.2816² × 0.25 ÷ 0.0049 = 83.8; 83.8 ÷ (1 + 82.8 ÷ 250) = 62.95
  assert.match(formula ?? '', /n₀ = 1\.2816² × 0\.25 ÷ 0\.07² = 83\.8 .* of 250 it is .*, rounded up: 63$/)
  assert.deepEqual(more, [])
})

test('SAMP-04 what makes the size another than the formula’s is said: PDUs, a least number, or too few cases', () => {
  assert.equal(sizeInWords(dipp, 250, 70).at(-1), 'At least 5 from each PDU, where it has them, make it 70')
  assert.deepEqual(sizeInWords(premises, 14, 8), ['The programme asks for at least 8 cases'])
  assert.deepEqual(sizeInWords(premises, 6, 6), [
    'The programme asks for at least 8 cases',
    'No more than 6 can be drawn',
  ])
  const small = { ...dipp, size: { ...dipp.size, least: 15 } }
  assert.equal(sizeInWords(small, 12, 12).at(-1), 'No more than 12 can be drawn')
  assert.equal(sizeInWords(small, 16, 15).at(-1), 'The programme asks for at least 15 cases')
})

test('SAMP-04 a size that the data team set stands with its reason, and SAMP-07 a shortfall is never silent', () => {
  const set = { size: 400, reason: 'Agreed for a thematic report' }
  assert.deepEqual(drawnSizeInWords({ size: { eligible: 20_000, computed: null, set, drawn: 400 } }, national), [
    '400 of the 20,000 cases that can be drawn',
    'The programme leaves the size to the data team',
    'The data team set it to 400: Agreed for a thematic report',
  ])
  assert.equal(
    drawnSizeInWords({ size: { eligible: 250, computed: 63, drawn: 60 } }, dipp).at(-1),
    '60 were drawn instead of 63: what matters more does not allow it',
  )
})
