import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { questionsOf, readProgramme } from '#modules/programmes'
import { caseEvidence, caseEvidenceInWords, withResults } from './case-evidence.ts'
import { evidenceByStandard } from './evidence-by-standard.ts'
import { questionStandings } from './question-standing.ts'

const read = (name: string) => readProgramme(fileURLToPath(new URL(`../../../../programmes/${name}`, import.meta.url)))
const premises = await read('approved-premises/1.0')
const level = 'approved-premises'
const results = { AP3: { sufficient: 5, of: 8 }, AP5: { sufficient: 0, of: 0 }, AP11: { sufficient: 1, of: 1 } }

test('CASE-10 the eleven areas of casework are evidence for leadership, safety, public protection and rehabilitation', () => {
  const evidence = caseEvidence(premises, level, {})
  assert.equal(new Set(evidence.map(({ area }) => area)).size, 11)
  const standards = new Set(evidence.flatMap(({ codes }) => codes.map(code => code.split('.')[0])))
  assert.deepEqual([...standards].sort(), ['1', '3', '4', '5'])
  const judged = new Set(questionsOf(premises, level).flatMap(({ code, standard }) => [code, standard.code]))
  assert.ok(evidence.every(({ codes }) => codes.every(code => judged.has(code))))
})

test('CASE-10 a result is told with its base, and only completed cases make it evidence', () => {
  const evidence = caseEvidence(premises, level, results)
  const words = evidence.filter(({ question }) => question in results).map(caseEvidenceInWords)
  assert.deepEqual(words, [
    'AP3 Activity to manage risk and protect the public: 5 of 8 cases sufficient, as far as completed',
    'AP5 Enforcement decisions and bed withdrawals: no case to which it applies is completed yet',
    'AP11 Management oversight: 1 of 1 case sufficient, as far as completed',
  ])
  assert.deepEqual(
    withResults(evidence).map(({ question }) => question),
    ['AP3', 'AP11'],
  )
})

test('CASE-10 FIELD-02 cases count once as a kind of source, for the prompts they name and for the standard of their area', () => {
  const evidence = withResults(caseEvidence(premises, level, results))
  const pieces = [...evidence, { source: 'document', codes: ['4.2.1'] }]
  const standings = questionStandings(questionsOf(premises, level), new Map(), pieces)
  const kinds = (code: string) =>
    standings.find(({ question }) => question.code === code)?.evidence.kinds.map(({ source }) => source)
  assert.deepEqual(kinds('4.2.1'), ['case', 'document'])
  assert.deepEqual(kinds('4.2.2'), ['case'])
  assert.deepEqual(kinds('4.3.3'), [])
  const byStandard = evidenceByStandard(premises, level, pieces)
  assert.deepEqual(byStandard['4'], { pieces: 3, kinds: 2 })
  assert.deepEqual(byStandard['2'], { pieces: 0, kinds: 0 })
})

test('RATE-05 CASE-10 where cases are asked for ratings alone, they are no evidence beside them', async () => {
  const services = await read('probation-services/1.0')
  for (const each of ['pdu', 'region']) assert.deepEqual(caseEvidence(services, each, {}), [])
})
