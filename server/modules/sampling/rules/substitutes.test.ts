import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findShipped, type SampleRules } from '#modules/programmes'
import type { ListedCase } from './listed-case.ts'
import { randomFrom } from './random.ts'
import { type CaseOfSample, type LeftOutCase, substitutesFor, whyNoSubstitute } from './substitutes.ts'

const rules = (await findShipped({}, 'dipp', '1.0')).cases.samples[0] as SampleRules
const withoutLimit = (await findShipped({}, 'approved-premises', '1.0')).cases.samples[0] as SampleRules
const chance = (seed = 1) => randomFrom([seed, 2, 3, 4])

const listed = (line: number, pdu: string, practitioner: string, rosh: string, kind: string): ListedCase => ({
  ...{ line, person: { crn: `X${line}`, pnc: '', firstName: '', lastName: '', dateOfBirth: '' }, eventNumber: '1' },
  ...{ region: '', pdu, team: '', practitioner, facts: { rosh, 'sentence-kind': kind } },
})
const leftOut: LeftOutCase = {
  ...{ crn: 'X1', pdu: 'Hull', practitioner: 'N1', riskGroup: 'high', sentenceKind: 'licence' },
}
const itself: CaseOfSample = { line: 1, practitioner: 'N1', leftOut: true }

test('SAMP-11 the same PDU comes before the same risk group, and that before the same sentence; each says why', () => {
  const eligible = [
    listed(2, 'York', 'N2', 'high', 'licence'),
    listed(3, 'Hull', 'N3', 'low', 'licence'),
    listed(4, 'Hull', 'N4', 'very-high', 'community-order'),
    listed(5, 'York', 'N5', 'medium', 'community-order'),
    listed(6, 'Hull', 'N6', 'high', 'licence'),
    listed(7, 'Hull', 'N7', 'low', 'community-order'),
    listed(8, 'York', 'N8', 'high', 'community-order'),
    listed(9, 'York', 'N9', 'low', 'licence'),
  ]
  assert.deepEqual(
    substitutesFor(leftOut, eligible, [itself], rules, chance()).map(({ listed: { line }, why }) => `${line} ${why}`),
    [
      '6 Same PDU, same risk group, same sentence, other practitioner',
      '4 Same PDU, same risk group, other sentence, other practitioner',
      '3 Same PDU, other risk group, same sentence, other practitioner',
      '7 Same PDU, other risk group, other sentence, other practitioner',
      '2 Other PDU, same risk group, same sentence, other practitioner',
      '8 Other PDU, same risk group, other sentence, other practitioner',
      '9 Other PDU, other risk group, same sentence, other practitioner',
      '5 Other PDU, other risk group, other sentence, other practitioner',
    ],
  )
})

test('SAMP-11 whoever holds as many cases of the sample as allowed has no substitute; whose case was left out before has room', () => {
  const eligible = [2, 3, 4].map(line => listed(line, 'Hull', `N${line}`, 'high', 'licence'))
  const sample = [
    itself,
    { line: 8, practitioner: 'N2', leftOut: false },
    { line: 9, practitioner: 'N3', leftOut: true },
    { line: 4, practitioner: 'N4', leftOut: true },
  ]
  const found = substitutesFor(leftOut, eligible, sample, rules, chance())
  assert.deepEqual(
    found.map(({ listed: { line } }) => line),
    [3],
  )
})

test('SAMP-11 without a limit the practitioner is a preference, and what is not known says nothing', () => {
  const eligible = [listed(2, 'Hull', 'N1', 'high', ''), listed(3, 'Hull', 'N2', 'high', '')]
  const resident = { ...leftOut, pdu: '', sentenceKind: '' }
  assert.deepEqual(
    substitutesFor(resident, eligible, [itself], withoutLimit, chance()).map(({ why }) => why),
    ['Same risk group, other practitioner', 'Same risk group, same practitioner'],
  )
})

test('SAMP-11 where there is no substitute it is said why', () => {
  const eligible = [
    { ...listed(1, 'Hull', 'N1', 'high', 'licence') },
    listed(2, 'Hull', 'N1', 'low', 'licence'),
    listed(3, 'Hull', 'N3', 'low', 'licence'),
    listed(4, 'Hull', 'N3', 'low', 'licence'),
    { ...listed(5, 'Hull', 'N5', 'low', 'licence'), person: { ...listed(5, '', '', '', '').person, crn: 'X1' } },
  ]
  const sample = [itself, { line: 4, practitioner: 'N3', leftOut: false }]
  assert.deepEqual(substitutesFor(leftOut, eligible, sample, rules, chance()), [])
  assert.deepEqual(whyNoSubstitute(leftOut, eligible, sample, rules), [
    '5 cases of the long list can be drawn; 2 of them are in the sample or were left out of it',
    '1 is of the same person',
    '2 are of the practitioner of the case that was left out, or of one who already has 1 case in the sample',
  ])
})

test('SAMP-11 the order of those alike is by chance, the same for the same seed, and does not change as others are taken', () => {
  const eligible = Array.from({ length: 40 }, (_, i) => listed(i + 2, 'Hull', `N${i + 2}`, 'high', 'licence'))
  const lines = (seed: number, sample: CaseOfSample[]) =>
    substitutesFor(leftOut, eligible, sample, rules, chance(seed)).map(({ listed: { line } }) => line)
  assert.deepEqual(lines(1, [itself]), lines(1, [itself]))
  assert.notDeepEqual(lines(1, [itself]), lines(2, [itself]))
  const taken = lines(1, [itself])[3] as number
  const without = lines(1, [itself]).filter(line => line !== taken)
  assert.deepEqual(lines(1, [itself, { line: taken, practitioner: `N${taken}`, leftOut: false }]), without)
})

/** By the words of the rule, without the code's numbers: whether the first is at least as comparable as the second. */
const isAtLeastAsLike = (a: ListedCase, b: ListedCase): boolean => {
  const isHigh = ({ facts }: ListedCase) => facts.rosh === 'high' || facts.rosh === 'very-high'
  const likes = (one: ListedCase) => [
    one.pdu === leftOut.pdu,
    isHigh(one),
    one.facts['sentence-kind'] === leftOut.sentenceKind,
  ]
  const [first, second] = [likes(a), likes(b)]
  const differs = first.findIndex((like, i) => like !== second[i])
  return differs < 0 || first[differs] === true
}

test('SAMP-11 on any list the first is never less comparable than another, and none is over the limit, ineligible or taken', () => {
  const some = fc.record({
    pdu: fc.constantFrom('Hull', 'York', 'Leeds'),
    practitioner: fc.constantFrom('N1', 'N2', 'N3', 'N4', 'N5', 'N6'),
    rosh: fc.constantFrom('low', 'medium', 'high', 'very-high'),
    kind: fc.constantFrom('licence', 'community-order'),
    where: fc.constantFrom('eligible', 'eligible', 'not eligible', 'drawn', 'left out'),
  })
  fc.assert(
    fc.property(fc.array(some, { maxLength: 40 }), fc.integer({ min: 1, max: 1000 }), (rows, seed) => {
      const all = rows.map(({ pdu, practitioner, rosh, kind }, i) => listed(i + 2, pdu, practitioner, rosh, kind))
      const at = (...places: string[]) => all.filter((_, i) => places.includes(rows[i]?.where as string))
      const eligible = at('eligible', 'drawn', 'left out')
      const active = at('drawn').map(({ line, practitioner }) => ({ line, practitioner, leftOut: false }))
      const former = at('left out').map(({ line, practitioner }) => ({ line, practitioner, leftOut: true }))
      const sample = [itself, ...active, ...former]
      const found = substitutesFor(leftOut, eligible, sample, rules, chance(seed)).map(each => each.listed)

      const taken = new Set([leftOut.practitioner, ...active.map(({ practitioner }) => practitioner)])
      const expected = at('eligible').filter(({ practitioner }) => !taken.has(practitioner))
      assert.deepEqual(new Set(found), new Set(expected))
      assert.equal(found.length, expected.length)
      for (const [i, each] of found.entries())
        for (const later of found.slice(i)) assert.ok(isAtLeastAsLike(each, later))
    }),
  )
})
