import fc from 'fast-check'
import { findShipped, type SampleRules } from '#modules/programmes'
import type { DrawInput } from '../modules/sampling/draw-sample.ts'
import type { ListedCase } from '../modules/sampling/rules/listed-case.ts'
import { listedCase } from './listed-case.ts'

const programme = await findShipped({}, 'dipp', '1.0')
const [regional] = programme.cases.samples as [SampleRules]
const fieldwork = '2026-03-02'

const group = (id: string, ...values: string[]) => ({ id, name: id, values })
const proportions = [
  ...regional.proportions,
  { fact: 'sex', groups: [group('female', 'female'), group('male', 'male', 'not-recorded')], source: 'Invented' },
  // Suspended sentence orders are in no group.
  {
    fact: 'sentence-kind',
    groups: [group('order', 'community-order'), group('release', 'licence')],
    source: 'Invented',
  },
]
const cover = (id: string, fact: string, ...wanted: string[]) => ({
  ...{ id, words: `Of the kind ${id}`, source: 'Invented' },
  when: [{ fact, in: wanted }],
})
const covers = [
  cover('women', 'sex', 'female'),
  cover('licences', 'sentence-kind', 'licence'),
  cover('of-low-risk', 'rosh', 'low'),
  cover('transferred', 'transferred', 'in', 'out'),
]

/** The rules of the DIPP sample with other limits, proportions, kinds to cover and ways with several sentences. */
const rules: fc.Arbitrary<SampleRules> = fc
  .record({
    cap: fc.constantFrom(undefined, 1, 1, 2, 6),
    leastPerPdu: fc.constantFrom(0, 0, 1, 1, 2, 5),
    proportions: fc.subarray(proportions),
    covers: fc.subarray(covers),
    samePerson: fc.constantFrom('exclude-all' as const, 'keep-earliest' as const, 'keep-all' as const),
    size: fc.constantFrom(
      regional.size,
      { ...regional.size, marginPoints: 30 },
      { kind: 'at-least' as const, least: 4, source: 'Invented' },
    ),
  })
  .map(({ cap, ...changed }) => {
    const { mostPerPractitioner, ...others } = regional
    return { ...others, ...changed, ...(cap === undefined ? {} : { mostPerPractitioner: cap }) }
  })

/** What a list is like as a whole. */
interface Shape {
  /** How many cases each PDU has. */
  pdus: readonly number[]
  /** How many practitioners there are to a PDU; and of all cases so many in a hundred are one practitioner's. */
  practitioners: number
  withOne: number
  /** Of all cases, in a hundred: whose practitioner works in another PDU; not eligible; of a person with others. */
  elsewhere: number
  out: number
  shared: number
  risks: readonly string[]
}

const inHundred = fc.constantFrom(0, 0, 15, 40)
const allRisks = ['low', 'medium', 'medium', 'high', 'very-high']

const shapes = (pdus: fc.Arbitrary<number[]>): fc.Arbitrary<Shape> =>
  fc.record({
    pdus,
    practitioners: fc.constantFrom(1, 2, 4, 8, 40),
    withOne: fc.constantFrom(0, 0, 33),
    elsewhere: inHundred,
    out: fc.constantFrom(0, 0, 0, 0, 0, 15, 15, 15, 100),
    shared: inHundred,
    risks: fc.constantFrom(allRisks, allRisks, ['high'], ['low', 'medium'], ['unknown', 'low']),
  })

const outsFacts = [
  { 'start-date': '2025-08-03' },
  { 'end-date': '2025-08-05' },
  { 'under-review': 'other-investigation' },
  { 'sentence-kind': 'other' },
]

/** The cases of a list of this shape. Chance comes from fast-check, so that what fails is made smaller. */
const casesOf = (shape: Shape): fc.Arbitrary<ListedCase[]> => {
  const dice = fc.nat({ max: 99 })
  const count = shape.pdus.reduce((a, b) => a + b, 0)
  const row = fc.record({
    practitioner: fc.nat({ max: shape.practitioners - 1 }),
    pdu: fc.nat({ max: shape.pdus.length - 1 }),
    isWithOne: dice.map(n => n < shape.withOne),
    isElsewhere: dice.map(n => n < shape.elsewhere),
    isOut: dice.map(n => n < shape.out),
    isShared: dice.map(n => n < shape.shared),
    out: fc.constantFrom(...outsFacts),
    rosh: fc.constantFrom(...shape.risks),
    sex: fc.constantFrom('female', 'male', 'male', 'not-recorded'),
    kind: fc.constantFrom('community-order', 'suspended-sentence-order', 'licence'),
    start: fc.constantFrom('2025-08-04', '2025-08-10', '2025-08-17'),
    transferred: fc.constantFrom('in', 'not-transferred', 'not-transferred'),
    person: fc.nat({ max: 3 }),
  })
  const pduOf = shape.pdus.flatMap((own, pdu) => new Array<number>(own).fill(pdu))
  return fc.array(row, { minLength: count, maxLength: count }).map(rows =>
    rows.map((each, i) => {
      const home = each.isElsewhere ? each.pdu : pduOf[i]
      return listedCase(i + 2, {
        person: each.isShared ? { crn: `X90000${each.person}` } : {},
        pdu: `PDU ${pduOf[i]}`,
        practitioner: each.isWithOne ? 'The one' : `N${home}-${each.practitioner}`,
        facts: {
          ...{ 'start-date': each.start, 'sentence-kind': each.kind, requirements: ['rehabilitation-activity'] },
          ...{ rosh: each.rosh, sex: each.sex, transferred: each.transferred },
          ...(each.isOut ? each.out : {}),
        },
      })
    }),
  )
}

/** @param few A size that most lists can give; @param many one that none can. */
const inputs = (pdus: fc.Arbitrary<number[]>, few: number, many: number): fc.Arbitrary<DrawInput> =>
  fc
    .record({
      sample: rules,
      cases: shapes(pdus).chain(casesOf),
      size: fc.oneof(
        { weight: 5, arbitrary: fc.constant(undefined) },
        { weight: 7, arbitrary: fc.nat({ max: few }) },
        { weight: 1, arbitrary: fc.constant(many) },
      ),
      seed: fc.string({ maxLength: 8 }),
    })
    .map(({ sample, cases, size, seed }) => ({
      ...{ programme, sample, fieldwork, seed, list: { sha256: 'of an invented list', cases } },
      ...(size === undefined ? {} : { set: { size, reason: 'Invented' } }),
    }))

/** Draws from lists of up to eleven cases, and sizes from none to more than there are. */
export const smallDraws: fc.Arbitrary<DrawInput> = inputs(
  fc.constantFrom([1], [4], [5], [6], [11], [4, 4], [5, 5], [6, 5], [1, 10], [3, 3, 3], [1, 4, 5], [2, 2, 2, 2]),
  6,
  13,
)

/** Draws from lists of some dozen to some hundred cases, in PDUs of one, four, five, six and more. */
export const largerDraws: fc.Arbitrary<DrawInput> = inputs(
  fc.constantFrom([80], [1, 4, 5, 6, 30], [25, 25, 25], [5, 5, 5, 5, 5, 5], [60, 90, 40, 6, 4], [200, 100]),
  60,
  400,
)
