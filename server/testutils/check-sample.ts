import assert from 'node:assert/strict'
import type { DrawInput } from '../modules/sampling/draw-sample.ts'
import type { DrawRecord } from '../modules/sampling/rules/draw-record.ts'
import type { ListedCase } from '../modules/sampling/rules/listed-case.ts'
import { deviationsOf, holdsLimit, nearestByTrial } from './check-sample/least-by-trial.ts'
import { applies } from './check-sample/plain-rules.ts'
import { sizeByRule, whatIsAsked } from './check-sample/what-is-asked.ts'
import { whoCanBeDrawn } from './check-sample/who-can-be-drawn.ts'

const linesOf = (cases: readonly { line: number }[]): number[] => cases.map(({ line }) => line)

const riskGroupOf = ({ facts }: ListedCase, { sample }: DrawInput): string => {
  const { rosh = '' } = facts
  const risk = String(rosh)
  for (const { fact, groups } of sample.proportions)
    for (const { id, values } of groups) if (fact === 'rosh' && values.includes(risk)) return id
  return risk
}

const questionSetOf = ({ facts }: ListedCase, { programme, fieldwork }: DrawInput): string | undefined => {
  for (const { id, when } of programme.cases.questionSets)
    if (when.length === 0 || when.some(rule => applies(rule, facts, fieldwork))) return id
  return undefined
}

/** Every case is eligible or excluded with a reason; those drawn are eligible, once each, and described as the list has them. */
const checkCases = (record: DrawRecord, input: DrawInput, eligible: readonly ListedCase[]): ListedCase[] => {
  const { list } = input
  const isEligible = new Set(linesOf(eligible))
  assert.deepEqual(linesOf(record.excluded), linesOf(list.cases.filter(({ line }) => !isEligible.has(line))))
  for (const { reasons } of record.excluded) assert.ok(reasons.length > 0 && reasons.every(reason => reason !== ''))
  assert.equal(new Set(linesOf(record.selected)).size, record.selected.length, 'no case twice')
  return record.selected.map(({ questionSetReason, ...selected }) => {
    const listed = eligible.find(({ line }) => line === selected.line)
    assert.ok(listed, `line ${selected.line} can be drawn`)
    const { line, person, eventNumber, pdu, practitioner, facts } = listed
    assert.ok(questionSetReason)
    assert.deepEqual(selected, {
      ...{ line, crn: person.crn, eventNumber, pdu, practitioner },
      riskGroup: riskGroupOf(listed, input),
      sentenceKind: String(facts['sentence-kind'] ?? ''),
      questionSet: questionSetOf(listed, input),
    })
    return listed
  })
}

/**
 * Checks the record of a draw against the list and the programme's rules, both read a second time by plain loops: it shares
 * nothing with what draws. With `byTrial`, for lists of which up to 14 cases can be drawn, it tries every set of them to see
 * that none is nearer to what is asked.
 * @throws AssertionError with what is wrong.
 */
export const checkSample = (record: DrawRecord, input: DrawInput, { byTrial = false } = {}): void => {
  const { sample: rules, list, fieldwork, set } = input
  const eligible = whoCanBeDrawn(list.cases, rules, fieldwork)
  const drawn = checkCases(record, input, eligible)
  const computed = sizeByRule(rules, eligible)
  assert.deepEqual(record.longList, { sha256: list.sha256, rows: list.cases.length })
  assert.deepEqual(record.size, {
    ...{ eligible: eligible.length, computed, drawn: drawn.length },
    ...(set ? { set } : {}),
  })

  assert.ok(holdsLimit(rules, drawn), 'the limit per practitioner is never broken')
  const size = set?.size ?? computed
  assert.ok(size !== null)
  const asked = whatIsAsked(rules, list.cases, { eligible, size, fieldwork })
  const cap = rules.mostPerPractitioner
  const most = Math.max(0, ...drawn.map(a => drawn.filter(b => a.practitioner === b.practitioner).length))
  const counted = asked.map(({ name, scope, required, counts, off }) => {
    const achieved = drawn.filter(counts).length
    return { name, scope, required, achieved, held: off(achieved) === 0 }
  })
  const limit = { name: 'practitioner-cap' as const, scope: 'every practitioner', achieved: most, held: true }
  assert.deepEqual(record.constraints, [...(cap === undefined ? [] : [{ ...limit, required: cap }]), ...counted])

  const failed = counted.filter(({ held }) => !held)
  const deviations = deviationsOf(asked, drawn)
  if (failed.length === 0) assert.equal(record.infeasible, null)
  else {
    assert.deepEqual(
      record.infeasible?.failed.map(({ words, by, ...constraint }) => constraint),
      failed,
    )
    for (const { words, by, required, achieved } of record.infeasible?.failed ?? []) {
      assert.equal(by, Math.abs(required - achieved))
      assert.ok(words)
    }
    const [pdu, coverage, proportion, size] = deviations
    assert.deepEqual(record.infeasible?.deviation, {
      ...{ 'practitioner-cap': 0, 'pdu-minimum': pdu, coverage, proportion, size },
    })
  }
  if (byTrial) assert.deepEqual(deviations, nearestByTrial(rules, asked, eligible).deviations, 'no sample is nearer')
}
