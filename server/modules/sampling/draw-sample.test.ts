import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findShipped, type SampleRules } from '#modules/programmes'
import { checkSample } from '../../testutils/check-sample.ts'
import { listedCase } from '../../testutils/listed-case.ts'
import { algorithm, type DrawInput, drawSample, SizeNotSet } from './draw-sample.ts'
import type { ListedCase } from './rules/listed-case.ts'
import { findSample } from './solver/find-sample.ts'
import { findSampleInWorker } from './solver/find-sample-in-worker.ts'

const programme = await findShipped({}, 'dipp', '1.0')
const [regional] = programme.cases.samples as [SampleRules]

/** A case that can be drawn: a licence that began in the first of the two weeks. */
const licence = (line: number, given: Partial<ListedCase> = {}): ListedCase =>
  listedCase(line, {
    ...given,
    facts: { 'sentence-kind': 'licence', 'start-date': '2025-08-04', rosh: 'medium', ...given.facts },
  })

const input = (cases: readonly ListedCase[], more: Partial<DrawInput> = {}): DrawInput => ({
  ...{ programme, sample: regional, fieldwork: '2026-03-02', seed: '12 dice', list: { sha256: 'invented', cases } },
  ...more,
})
const draw = (cases: readonly ListedCase[], more: Partial<DrawInput> = {}) => drawSample(input(cases, more), findSample)

const linesOf = (cases: readonly { line: number }[]): number[] => cases.map(({ line }) => line)
const upTo = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i))

/** 48 cases of 16 practitioners, of all risks, in three PDUs. */
const ordinary = upTo(48, i =>
  licence(i + 2, {
    pdu: ['Gateshead', 'Hull', 'York'][i % 3] as string,
    practitioner: `N54A${i % 16}`,
    facts: { rosh: ['low', 'medium', 'medium', 'high', 'very-high'][i % 5] as string },
  }),
)
const fifteen = { set: { size: 15, reason: 'For the test' } }

test('SAMP-08 the same list, rules and seed give the same record, in a thread of its own or not', async () => {
  const record = await draw(ordinary, fifteen)
  assert.deepEqual(await draw(ordinary, fifteen), record)
  assert.deepEqual(await drawSample(input(ordinary, fifteen)), record)
  assert.deepEqual(await drawSample(input(ordinary, fifteen), findSampleInWorker), record)
  checkSample(record, input(ordinary, fifteen))
})

test('SAMP-08 in which order a case has its facts and columns makes no difference', async () => {
  const turned = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).toReversed()) as T
  const other = ordinary.map(listed =>
    turned({ ...listed, facts: turned(listed.facts), person: turned(listed.person) }),
  )
  assert.deepEqual(await draw(other, fifteen), await draw(ordinary, fifteen))
})

test('SAMP-08 another seed, another file or another sample gives other chances', async () => {
  const drawn = new Set<string>()
  const remember = async (more: Partial<DrawInput>): Promise<void> => {
    drawn.add(linesOf((await draw(ordinary, { ...fifteen, ...more })).selected).join())
  }
  for (const seed of upTo(8, i => `seed ${i}`)) await remember({ seed })
  for (const sha256 of ['another', 'file']) await remember({ list: { sha256, cases: ordinary } })
  await remember({ sample: { ...regional, id: 'another' } })
  assert.equal(drawn.size, 11)
})

// What these seeds give is part of the algorithm. When one of these two tests fails, past draws can no longer be repeated:
// unless that was a mistake, `algorithm` gets a new name together with the new lines here.
test('SAMP-08 the algorithm gives what its version has always given, where everything holds', async () => {
  const { selected, infeasible } = await draw(ordinary, fifteen)
  assert.equal(algorithm, 'lantern-draw-1')
  assert.equal(infeasible, null)
  assert.deepEqual(linesOf(selected), [3, 17, 22, 23, 25, 26, 27, 29, 30, 31, 34, 36, 40, 44, 48])
})

test('SAMP-08 the algorithm gives what its version has always given, where not everything can hold', async () => {
  const { selected, infeasible } = await draw(ordinary, { set: { size: 18, reason: 'More than practitioners' } })
  assert.deepEqual(infeasible?.deviation, {
    ...{ 'practitioner-cap': 0, 'pdu-minimum': 0, coverage: 0, proportion: 2, size: 2 },
  })
  assert.deepEqual(linesOf(selected), [4, 5, 6, 8, 28, 31, 32, 33, 34, 35, 39, 41, 42, 43, 45, 46])
})

test('SAMP-08 the record names what was drawn from what, by which rules, and nobody’s name', async () => {
  const secret = { pnc: '2012/0052494Q', firstName: 'Ottoline', lastName: 'Secret', dateOfBirth: '1984-07-30' }
  const cases = ordinary.map((listed, i) => (i === 3 ? { ...listed, person: { ...listed.person, ...secret } } : listed))
  const record = await draw(cases, fifteen)
  const { selected, excluded, constraints, ...rest } = record
  assert.deepEqual(rest, {
    ...{ programme: 'dipp', version: '1.0', level: 'region', sample: 'cases', algorithm, fieldwork: '2026-03-02' },
    seed: '12 dice',
    longList: { sha256: 'invented', rows: 48 },
    size: { eligible: 48, computed: 31, set: fifteen.set, drawn: 15 },
    infeasible: null,
  })
  for (const value of Object.values(secret)) assert.ok(!JSON.stringify(record).includes(value), value)
})

test('SAMP-04 the data team’s size stands beside the rule’s; without either nothing is drawn', async () => {
  const byTeam = { ...regional, size: { kind: 'set-by-data-team' as const, source: 'Invented' } }
  await assert.rejects(draw(ordinary, { sample: byTeam }), SizeNotSet)
  const { size } = await draw(ordinary, { ...fifteen, sample: byTeam })
  assert.deepEqual(size, { eligible: 48, computed: null, ...fifteen, drawn: 15 })
})

/** What failed of a draw, and how it is said. */
const failuresOf = async (cases: readonly ListedCase[], more: Partial<DrawInput> = {}) => {
  const record = await draw(cases, more)
  checkSample(record, input(cases, more))
  return { record, words: record.infeasible?.failed.map(({ words }) => words) ?? [] }
}

test('SAMP-06 one practitioner who holds a third of all cases gives one of them', async () => {
  const cases = upTo(60, i => licence(i + 2, i % 3 === 0 ? { practitioner: 'The one' } : {}))
  const { record, words } = await failuresOf(cases)
  assert.deepEqual(words, [])
  assert.ok(record.selected.filter(({ practitioner }) => practitioner === 'The one').length <= 1)
})

test('SAMP-07 PDUs of one and of four cases give all they can and say so; those of five and six give five', async () => {
  const pdus = [
    'One',
    ...upTo(4, () => 'Four'),
    ...upTo(5, () => 'Five'),
    ...upTo(6, () => 'Six'),
    ...upTo(40, () => 'Big'),
  ]
  const cases = pdus.map((pdu, i) => licence(i + 2, { pdu }))
  const { record, words } = await failuresOf(cases, { set: { size: 20, reason: 'For the test' } })
  assert.deepEqual(words, [
    'Four has 4 instead of at least 5: it has 4 eligible cases and gives all it can',
    'One has 1 instead of at least 5: it has 1 eligible case and gives all it can',
  ])
  assert.deepEqual(
    record.constraints.filter(({ name }) => name === 'pdu-minimum').map(({ scope, achieved }) => [scope, achieved]),
    [
      ['Big', 5],
      ['Five', 5],
      ['Four', 4],
      ['One', 1],
      ['Six', 5],
    ],
  )
})

test('SAMP-07 it is said why a PDU falls short: no eligible case, few practitioners, or practitioners of other PDUs', async () => {
  const cases = [
    ...upTo(6, i => licence(i + 2, { pdu: 'Few practitioners', practitioner: `few ${i % 2}` })),
    licence(8, { pdu: 'None', facts: { 'start-date': '2025-08-18' } }),
    // Five practitioners for two PDUs.
    ...upTo(10, i => licence(i + 9, { pdu: i < 5 ? 'A' : 'B', practitioner: `both ${i % 5}` })),
  ]
  const { record, words } = await failuresOf(cases)
  const ofPdu = (pdu: string): string | undefined => words.find(each => each.startsWith(`${pdu} has`))
  assert.equal(ofPdu('None'), 'None has none instead of at least 5: none of its cases on the list can be drawn')
  assert.equal(
    ofPdu('Few practitioners'),
    'Few practitioners has 2 instead of at least 5: with at most 1 case of a practitioner it can give 2 of its 6 eligible cases, and gives them',
  )
  for (const pdu of ['A', 'B'].filter(each => ofPdu(each)))
    assert.match(
      ofPdu(pdu) ?? '',
      / instead of at least 5: its practitioners have cases in other PDUs too, which need them$/,
    )
  assert.equal(record.infeasible?.deviation['pdu-minimum'], 3 + 5 + 5)
})

test('SAMP-07 a PDU that could give four of five and gives fewer, since another needs its practitioner, does not claim to give all', async () => {
  const cases = [
    ...upTo(4, i => licence(i + 2, { pdu: 'A', practitioner: `a${i}` })),
    ...upTo(4, i => licence(i + 6, { pdu: 'B', practitioner: `b${i}` })),
    licence(10, { pdu: 'B', practitioner: 'a0' }),
  ]
  const sayings = new Set<string>()
  for (const seed of upTo(12, String))
    for (const each of (await failuresOf(cases, { seed })).words) if (/^[AB] has/.test(each)) sayings.add(each)
  assert.deepEqual([...sayings].sort(), [
    'A has 3 instead of at least 5: its practitioners have cases in other PDUs too, which need them',
    'A has 4 instead of at least 5: it has 4 eligible cases and gives all it can',
    'B has 4 instead of at least 5: its practitioners have cases in other PDUs too, which need them',
  ])
})

test('SAMP-05 where all cases have one risk, that risk is the whole sample', async () => {
  const { record, words } = await failuresOf(upTo(40, i => licence(i + 2, { facts: { rosh: 'very-high' } })))
  assert.deepEqual(words, [])
  assert.deepEqual(
    record.constraints.filter(({ name }) => name === 'proportion').map(({ scope, required }) => [scope, required]),
    [
      ['rosh: low', 0],
      ['rosh: medium', 0],
      ['rosh: high', 28],
    ],
  )
  assert.ok(record.selected.every(({ riskGroup }) => riskGroup === 'high'))
})

test('SAMP-03 a person with cases in two PDUs is in neither’s sample', async () => {
  const twice = upTo(2, i =>
    licence(i + 2, { pdu: i === 0 ? 'Hull' : 'York', person: { crn: 'X111111' } } as Partial<ListedCase>),
  )
  const { record } = await failuresOf([
    ...twice,
    ...upTo(12, i => licence(i + 4, { pdu: i % 2 === 0 ? 'Hull' : 'York' })),
  ])
  assert.deepEqual(linesOf(record.excluded), [2, 3])
})

test('SAMP-07 where nobody is eligible nothing is drawn, and each PDU is said to fall short', async () => {
  const cases = upTo(9, i => licence(i + 2, { facts: { 'end-date': '2025-08-05' } }))
  const { record, words } = await failuresOf(cases)
  assert.deepEqual(record.size, { eligible: 0, computed: 0, drawn: 0 })
  assert.deepEqual(words, ['Gateshead has none instead of at least 5: none of its cases on the list can be drawn'])
  const empty = await failuresOf([])
  assert.deepEqual(empty.record.size, { eligible: 0, computed: 0, drawn: 0 })
  assert.deepEqual(empty.words, [])
})

test('SAMP-07 a size above what there is, or under what the PDUs need, gives way to what matters more', async () => {
  const cases = upTo(12, i => licence(i + 2, { pdu: i % 2 === 0 ? 'Hull' : 'York' }))
  const above = await failuresOf(cases, { set: { size: 20, reason: 'Too many' } })
  assert.equal(above.record.size.drawn, 12)
  assert.match(above.words.at(-1) ?? '', /^12 are drawn instead of 20 \(8 fewer\)/)
  for (const size of [0, 1, 9]) {
    const under = await failuresOf(cases, { set: { size, reason: 'Too few' } })
    assert.equal(under.record.size.drawn, 10)
    assert.match(under.words.at(-1) ?? '', new RegExp(`^10 are drawn instead of ${size} \\(${10 - size} more\\)`))
  }
})
