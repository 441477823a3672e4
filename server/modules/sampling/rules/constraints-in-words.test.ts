import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findShipped, type SampleRules } from '#modules/programmes'
import { constraintsInWords } from './constraints-in-words.ts'
import type { Constraint, DrawRecord } from './draw-record.ts'

const inWords = async (id: string, constraints: Constraint[], failed: [scope: string, words: string][] = []) => {
  const programme = await findShipped({}, id, '1.0')
  const byScope = new Map(failed)
  const unmet = constraints.filter(({ held }) => !held)
  const infeasible =
    unmet.length === 0
      ? null
      : { failed: unmet.map(each => ({ ...each, by: 1, words: byScope.get(each.scope) ?? '' })) }
  return constraintsInWords(
    { constraints, infeasible } as unknown as DrawRecord,
    programme,
    programme.cases.samples[0] as SampleRules,
  )
}
const held = (name: Constraint['name'], scope: string, required: number, achieved: number): Constraint => ({
  ...{ name, scope, required, achieved, held: true },
})

test('SAMP-05 SAMP-06 each constraint is said in words and in the programme’s names, in the order of importance', async () => {
  const groups = await inWords('dipp', [
    held('practitioner-cap', 'every practitioner', 1, 1),
    held('pdu-minimum', 'Hull', 5, 7),
    held('pdu-minimum', 'York', 5, 5),
    held('proportion', 'rosh: low', 2, 2),
    held('proportion', 'rosh: high', 10, 10),
    held('proportion', 'rosh: in no group', 1, 1),
    held('size', 'whole sample', 12, 12),
  ])
  assert.deepEqual(
    groups.map(({ title, lines }) => [title, ...lines.map(({ words }) => words)]),
    [
      ['At most 1 case from any practitioner', 'The most from any practitioner: 1'],
      ['At least 5 cases from each PDU', 'Hull: 7', 'York: 5'],
      [
        'In proportion to what can be drawn: Risk of serious harm, as the region has assessed it',
        ...['Low: 2', 'High and very high: 10', 'In no group: 1'],
      ],
      ['12 cases in all', 'Drawn: 12'],
    ],
  )
  assert.ok(groups.every(group => group.held === group.lines.length))
})

test('SAMP-07 what does not hold comes first, says by how much it is off and why, and never in the words of a machine', async () => {
  const [pdus, risk] = await inWords(
    'dipp',
    [
      held('pdu-minimum', 'Hull', 5, 7),
      { name: 'pdu-minimum', scope: 'York', required: 5, achieved: 3, held: false },
      { name: 'proportion', scope: 'rosh: low', required: 4, achieved: 3, held: false },
    ],
    [
      ['York', 'York has 3 instead of at least 5: it has 3 eligible cases, and gives all it can'],
      ['rosh: low', 'rosh: low has 3 instead of 4 (1 fewer): no sample comes nearer'],
    ],
  )
  assert.equal(pdus?.held, 1)
  assert.deepEqual(pdus?.lines[0], {
    words: 'York: 3 instead of at least 5',
    held: false,
    now: null,
    why: 'York has 3 instead of at least 5: it has 3 eligible cases, and gives all it can',
  })
  assert.equal(pdus?.lines[1]?.words, 'Hull: 7')
  assert.deepEqual(risk?.lines[0], {
    words: 'Low: 3 instead of 4',
    held: false,
    now: null,
    why: 'Low has 3 instead of 4 (1 fewer): no sample comes nearer',
  })
})

test('SAMP-12 the kinds of case that a sample should have some of are said in the programme’s words, each held or not', async () => {
  const premises = await findShipped({}, 'approved-premises', '1.0')
  const words = premises.cases.samples[0]?.covers.map(each => each.words) as string[]
  const [coverage] = await inWords(
    'approved-premises',
    words.map((scope, i) => ({ name: 'coverage', scope, required: 1, achieved: i === 6 ? 0 : 2, held: i !== 6 })),
    [[words[6] as string, 'None on the list']],
  )
  assert.deepEqual([coverage?.title, coverage?.held], ['Some of each of these kinds of case', 6])
  assert.deepEqual(
    coverage?.lines.map(line => [line.words, line.held]),
    [
      ['Residents whose place was withdrawn after enforcement action: 0 instead of at least 1', false],
      ['Residents who arrived within the three calendar months before the start of fieldwork: 2', true],
      ['Current residents: 2', true],
      ['Previous residents: 2', true],
      ['Residents who stayed for a short period: 2', true],
      ['Residents who stayed for a longer period: 2', true],
      ['Residents who completed their placement successfully: 2', true],
    ],
  )
})
