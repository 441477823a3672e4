import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runCommand } from '../../../commands.ts'

/** Runs `lantern results …` on a file with these lines, or these bytes. */
const results = async (given: readonly string[] | Uint8Array, ...args: string[]) => run(given, ['answers.csv', ...args])
const run = async (given: readonly string[] | Uint8Array, args: string[]) => {
  const printed: string[] = []
  const complaints: string[] = []
  const bytes = given instanceof Uint8Array ? given : new TextEncoder().encode(given.join('\n'))
  const exit = await runCommand(['results', ...args], {
    print: line => printed.push(line),
    complain: line => complaints.push(line.replace(/^lantern results: /, '')),
    read: async file => {
      if (file !== 'answers.csv') throw Object.assign(new Error('no such file'), { code: 'ENOENT' })
      return bytes
    },
    env: { DATA_DIR: 'nowhere' },
  })
  return { exit, out: printed.join('\n'), complaints }
}
const counted = async (given: readonly string[] | Uint8Array, ...args: string[]) => {
  const { exit, out, complaints } = await results(given, ...args)
  assert.deepEqual({ exit, complaints }, { exit: 0, complaints: [] })
  return JSON.parse(out)
}
const refusal = async (given: readonly string[] | Uint8Array, ...args: string[]) => {
  const { exit, out, complaints } = await results(given, ...args)
  assert.deepEqual({ exit, out }, { exit: 2, out: '' })
  return complaints
}

/** Rows that answer a question for so many cases: first the sufficient ones. */
const answers = (question: string, { yes = 0, no = 0, na = 0 }, more = '') =>
  [...Array(yes).fill('yes'), ...Array(no).fill('no'), ...Array(na).fill('na')].map(
    (answer, i) => `X${i}${more && `-${more}`},${question},${answer}${more && `,${more}`}`,
  )
const header = 'case,question,answer'
const file = [header, ...answers('C1', { yes: 22, no: 13, na: 5 }), ...answers('C2', { na: 2 })]

test('CASE-09 lantern results prints counts, the exact percentage and its interval for each question', async () => {
  const { questions, standards, ...more } = await counted(file)
  assert.deepEqual([standards, more], [{}, {}])
  assert.deepEqual(Object.keys(questions), ['C1', 'C2'])
  const { low, high, ...counts } = questions.C1
  assert.deepEqual(counts, { yes: 22, no: 13, na: 5, percent: 2200 / 35 })
  assert.deepEqual([low.toFixed(6), high.toFixed(6)], ['46.336937', '76.834180'])
  assert.deepEqual(questions.C2, { yes: 0, no: 0, na: 2, percent: null, low: null, high: null })
})

test('CASE-09 a known population makes the interval narrower, down to the percentage itself', async () => {
  const { low, high } = (await counted(file, '--population', '100')).questions.C1
  // The roots of (p - x)² = z² x(1 - x) / n for n = 35 × 99 / 65.
  assert.deepEqual([low.toFixed(4), high.toFixed(4)], ['49.4358', '74.5500'])
  const whole = [header, ...answers('C1', { yes: 22, no: 13 })]
  const all = (await counted(whole, '--population', '35')).questions.C1
  assert.deepEqual([all.low, all.high], [all.percent, all.percent])
  assert.deepEqual(await refusal(file, '--population', '39'), ['--population is 39, and there are 40 cases'])
})

test('CASE-09 columns are found in any order and any case, with and without the mark of UTF-8', async () => {
  const lines = ['Answer;PDU;Case;QUESTION', 'Yes;Tŷ Coch;X1; C1 ', '', 'no;Tŷ Coch;X2;C1', ';;;']
  const expected = await counted(lines)
  assert.deepEqual([expected.questions.C1.yes, expected.questions.C1.no], [1, 1])
  assert.equal(expected.groups.pdu[0].group, 'Tŷ Coch')
  const marked = new TextEncoder().encode(`\ufeff${lines.join('\r\n')}`)
  assert.deepEqual(await counted(marked), expected)
})

test('CASE-09 results come by every group there is a column for, with small groups marked', async () => {
  const north = answers('C1', { yes: 5, no: 1 }, 'North')
  const { groups } = await counted([
    `${header},Risk group`,
    ...north,
    ...answers('C1', { yes: 3 }, 'South'),
    'X9,C1,no,',
  ])
  assert.deepEqual(Object.keys(groups), ['risk-group'])
  assert.deepEqual(
    groups['risk-group'].map(({ group, cases, few }: Record<string, unknown>) => [group, cases, few]),
    [
      ['North', 6, false],
      ['South', 3, true],
      [null, 1, true],
    ],
  )
  assert.equal(groups['risk-group'][0].questions.C1.percent, 500 / 6)
})

test('CASE-09 as CSV there is a line for each question, with empty cells where there is no figure', async () => {
  const { out, exit } = await results([header, 'X1,C1,yes', 'X2,C1,no', 'X1,C2,na'], '--format', 'csv')
  assert.equal(exit, 0)
  const [names, first, second, ...more] = out.split(/\r?\n/)
  assert.equal(names, 'question,yes,no,na,percent,low,high')
  assert.match(first ?? '', /^C1,1,1,0,50,9\.4\d+,90\.5\d+$/)
  assert.equal(second, 'C2,0,0,1,,,')
  assert.deepEqual(more, [])
})

const pdu = [
  header,
  ...['P 2.1.1', 'P 2.1.2', 'P 2.2.1', 'P 2.2.2', 'P 2.2.3'].flatMap(code => answers(code, { yes: 30, no: 5 })),
  ...answers('P 2.1.3', { yes: 22, no: 13 }),
]

test('RATE-05 lantern results rates the standards of a PDU that cases rate, with bands and triggers', async () => {
  const { standards, indicative } = await counted(pdu, '--programme', 'probation-services', '--level', 'pdu')
  assert.equal(indicative, undefined)
  assert.deepEqual(Object.keys(standards), ['P 2.1', 'P 2.2', 'P 2.3', 'P 2.4'])
  const { rating, score, why, triggers, bands } = standards['P 2.1']
  assert.deepEqual([rating, score], ['requires-improvement', 1])
  assert.match(why[0], /^62\.9% of 35 cases \(22\) were sufficient on P 2\.1\.3, the lowest of three key questions/)
  assert.deepEqual(
    triggers.map(({ id }: { id: string }) => id),
    ['within-points', 'one-case'],
  )
  assert.deepEqual(bands[2], {
    ...{ keyQuestion: 'P 2.1.3', question: 'P 2.1.3', sufficient: 22, of: 35, percent: 2200 / 35 },
    ...{ rating: 'requires-improvement', name: 'Requires improvement', from: 50, below: 65 },
  })
  assert.equal(standards['P 2.2'].rating, 'outstanding')
  assert.deepEqual([standards['P 2.4'].rating, standards['P 2.4'].bands], [null, []])
  assert.match(standards['P 2.4'].why[0], /^Not rated: /)
})

test('RATE-05 as CSV each question has its band, its triggers and its standard', async () => {
  const { out } = await results(pdu, '--programme', 'probation-services', '--level', 'pdu', '--format', 'csv')
  const [names = '', ...lines] = out.split(/\r?\n/)
  assert.match(names, /,band,triggers,standard,standard_rating$/)
  assert.match(
    lines.find(line => line.startsWith('P 2.1.3,')) ?? '',
    /,requires-improvement,within-points one-case,P 2\.1,requires-improvement$/,
  )
})

test('RATE-05 a region is rated from its PDUs’ cases: desistance, public protection, court work, resettlement', async () => {
  const codes = ['1', '2', '3', '4'].flatMap(n => [`P 2.${n}.2`, `P 2.${n}.3`])
  const north = codes.flatMap(code => answers(code, { yes: 20 }, 'North'))
  const south = codes.flatMap(code => answers(code, { yes: 29, no: 51 }, 'South'))
  const court = ['R 2.3.1', 'R 2.3.2'].flatMap(code => answers(code, { yes: 4, no: 1, na: 15 }, 'North'))
  const release = ['R 2.5.1', 'R 2.5.2', 'R 2.5.3'].flatMap(code => answers(code, { yes: 5, no: 4, na: 71 }, 'South'))
  const all = [`${header},pdu`, ...north, ...south, ...court, ...release]
  const { standards } = await counted(all, '--programme', 'probation-services', '--level', 'region')
  const rated = Object.entries<{ rating: string | null; triggers: { id: string }[] }>(standards)
  assert.deepEqual(
    rated.map(([code, { rating }]) => [code, rating]),
    [
      ['R 2.1', 'inadequate'],
      ['R 2.2', 'inadequate'],
      ['R 2.3', 'outstanding'],
      ['R 2.4', null],
      ['R 2.5', 'requires-improvement'],
      ['R 2.6', null],
    ],
  )
  assert.deepEqual(standards['R 2.1'].bands[0].question, 'P 2.1.3')
  assert.equal(standards['R 2.1'].bands[0].percent, 49)
  assert.ok(standards['R 2.3'].triggers.some(({ id }: { id: string }) => id === 'few-cases'))
})

test('RATE-07 national results are indicative with their caution, rate no standard, and are never by PDU', async () => {
  const lines = ['case,question,answer,pdu,sentence', 'X1,P 2.1.1,yes,North,licence', 'X2,P 2.1.1,no,South,licence']
  const { exit, out, complaints } = await results(lines, '--programme', 'national')
  assert.deepEqual([exit, complaints], [0, ['there are no results by pdu: case results of national are one set']])
  const { standards, indicative, caution, groups } = JSON.parse(out)
  assert.deepEqual(standards, {})
  assert.equal(indicative['P 2.1.1'].band, 'requires-improvement')
  assert.match(caution, /should not be compared/)
  assert.deepEqual(Object.keys(groups), ['sentence'])
  const csv = await results(lines, '--programme', 'national', '--format', 'csv')
  assert.match(
    csv.out,
    /^question,yes,no,na,percent,low,high,indicative_of\r?\nP 2\.1\.1,1,1,0,50,.*,requires-improvement$/,
  )
  assert.match(csv.complaints[0] ?? '', /should not be compared/)
})

test('RATE-06 a programme that rates nothing has percentages, no bands and no standards', async () => {
  const { programme, code } = { programme: 'dipp', code: 'C1' }
  const { standards, indicative, questions } = await counted([header, `X1,${code},yes`], '--programme', programme)
  assert.deepEqual([standards, indicative, questions[code].percent], [{}, undefined, 100])
})

test('CASE-09 every fault of the rows is one line with its line and column, and nothing is printed', async () => {
  const lines = [
    `${header},pdu`,
    'X1,P 2.1.1,maybe,North',
    'X1,P 9.9.9,yes,North',
    ',P 2.1.1,yes,North',
    'X2,,no,North',
    'X2,P 2.1.1,no,North',
    'X2,P 2.1.1,yes,South',
    'X3,P 2.1.1,yes',
  ]
  assert.deepEqual(await refusal(lines, '--programme', 'probation-services', '--level', 'pdu'), [
    'line 2, column answer: “maybe” is no answer: yes, no or na',
    'line 3, column question: “P 9.9.9” is no question that the programme asks of cases',
    'line 4, column case: it is empty',
    'line 5, column question: it is empty',
    'line 7, column pdu: case “X2” has “South” here, and “North” on line 5',
    'line 7, column question: case “X2” answers “P 2.1.1” a second time, after line 6',
    'line 8: there are 3 cells for 4 columns',
  ])
})

test('CASE-09 what is no text is refused', async () => {
  assert.match((await refusal(new Uint8Array([0, 1, 2]))).join(), /a character that no text has/)
})

test('CASE-09 every fault of the options is said at once, with those of the programme', async () => {
  assert.deepEqual(await refusal(file, '--population', '0', '--format', 'xml', '--level', 'pdu', '--version', '1.0'), [
    '--level is a level of a programme: add --programme',
    '--version is that of a programme: add --programme',
    '--population is a whole number from 1',
    'there is no format “xml”: json, csv',
  ])
  assert.deepEqual(await refusal(file, '--population', 'many', '--programme', 'probation-services'), [
    '--population is a whole number from 1',
    'probation-services rates several levels: add --level pdu or region',
  ])
  assert.deepEqual(await refusal(file, '--programme', 'dipp', '--level', 'ward'), [
    'dipp has no level “ward”; it has region',
  ])
})

test('CASE-09 a column that means nothing here is named, and the rest is counted', async () => {
  const { exit, complaints } = await results([`${header},pud`, 'X1,C1,yes,North'])
  assert.deepEqual([exit, complaints], [0, ['the column “pud” is not read']])
})

test('CASE-09 what is no file is an inspection in the database, by its own programme, or is not there', async () => {
  const refused = async (...args: string[]) => {
    const { exit, out, complaints } = await run([], args)
    assert.deepEqual({ exit, out }, { exit: 2, out: '' })
    return complaints
  }
  assert.deepEqual(await refused('gone.csv'), ['there is no file gone.csv'])
  assert.match((await refused('south-central-2026')).join(), /^there is no database in nowhere/)
  assert.deepEqual(await refused('south-central-2026', '--programme', 'dipp'), [
    'there is no file south-central-2026; an inspection has its own programme: leave out --programme',
  ])
})
