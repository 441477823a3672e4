import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  indicativeProgramme,
  judgementProgramme,
  smallRatingProgramme as programme,
} from '../../../testutils/small-rating-programme.ts'
import { rateAll } from './rate-all.ts'
import { readRatingInput } from './read-rating-input.ts'

const faults = (data: unknown, level = 'unit', of = programme) => readRatingInput(of, level, data).faults
const cases = (caseResults: unknown, level?: string) => faults({ caseResults }, level)

test('RATE-08 what is right is read, and either part may be left out', () => {
  const standards = { 'S 1': 'good', 'S 2': 'outstanding' }
  const caseResults = { 'S 2.1': { sufficient: 0, of: 0 }, 'S 2.2': { sufficient: 3, of: 3 } }
  assert.deepEqual(readRatingInput(programme, 'unit', { standards, caseResults }).input, { standards, caseResults })
  assert.deepEqual(readRatingInput(programme, 'unit', {}).input, { standards: {}, caseResults: {} })
  assert.deepEqual(faults({ caseResults: { 'S 2.3': { sufficient: 1, of: 2 } } }, 'area'), [])
})

test('RATE-08 an input that is no object, or has parts that are none, is refused', () => {
  for (const data of [null, [], 'good', 3]) assert.match(faults(data).join(), /^the input must be an object/)
  assert.deepEqual(faults({ standards: [], caseResults: 7 }), [
    '“standards” must be an object',
    '“caseResults” must be an object',
  ])
  assert.deepEqual(faults({ standard: {} }), [
    'the input: “standard” is not known; it takes “standards” and “caseResults”',
  ])
})

test('RATE-02 a standard or a rating that is not known is refused, with what is known', () => {
  assert.deepEqual(faults({ standards: { 'S 9': 'good', 'T 1': 'good', 'S 1': 'excellent', 'S 2': 2 } }), [
    'standards: there is no standard “S 9”: S 1, S 2',
    'standards: “T 1” is a standard of level area, not of unit',
    'standards: “S 1” is “excellent”, which is no rating: inadequate, requires-improvement, good, outstanding',
    'standards: “S 2” is 2, which is no rating: inadequate, requires-improvement, good, outstanding',
  ])
  assert.equal(faults(JSON.parse('{"standards":{"__proto__":"good","toString":"good"}}')).length, 2)
})

test('RATE-05 counts that cannot be are refused', () => {
  assert.deepEqual(cases({ 'S 2.1': { sufficient: 3, of: 2 } }), [
    'caseResults: “S 2.1”: 3 sufficient cases are more than the 2 there are',
  ])
  assert.deepEqual(cases({ 'S 2.1': { sufficient: 1.5, of: -2, per: 3 } }), [
    'caseResults: “S 2.1”: “per” is not known; it takes “sufficient” and “of”',
    'caseResults: “S 2.1”: “sufficient” must be a whole number',
    'caseResults: “S 2.1”: “of” is -2, and cannot be below 0',
  ])
  assert.deepEqual(cases({ 'S 2.1': { sufficient: '3' } }), [
    'caseResults: “S 2.1”: “sufficient” must be a whole number',
    'caseResults: “S 2.1”: “of” is missing',
  ])
  assert.deepEqual(cases({ 'S 2.1': 0.63 }), ['caseResults: “S 2.1”: must be such as {"sufficient":22,"of":35}'])
  assert.match(cases({ 'S 2.1': { sufficient: 0, of: 10_000_001 } }).join(), /more than ten million cases/)
  assert.deepEqual(cases({ 'S 2.1': { sufficient: 10_000_000, of: 10_000_000 } }), [])
})

test('RATE-05 case results belong to key questions of this level that cases answer', () => {
  const result = { sufficient: 1, of: 2 }
  assert.deepEqual(cases({ 'S 1.1': result, 'T 2.2': result, 'S 2.9': result }), [
    'caseResults: “S 1.1” is a key question answered by judgement, not by cases',
    'caseResults: “T 2.2” is a key question of level area, not of unit',
    'caseResults: “S 2.9” is no key question here that cases answer: S 2.1, S 2.2, S 2.3',
  ])
  assert.deepEqual(cases({ 'S 2.1': result }, 'area'), [
    'caseResults: “S 2.1” is a key question of level unit, not of area',
  ])
  assert.deepEqual(cases({ 'S 2.3': result, 'T 2.1': result }, 'area'), [
    'caseResults: T 2.1 and S 2.3 are the same result, given twice',
  ])
})

test('RATE-02 a programme that rates by judgement alone takes no case results', () => {
  const data = { caseResults: { '1.1': { sufficient: 1, of: 2 } } }
  assert.deepEqual(faults(data, 'place', judgementProgramme(['1'])), [
    'caseResults: “1.1” takes no case result: Small invented programme rates by judgement alone',
  ])
})

test('RATE-07 indicative results go by the questions that are asked of cases', () => {
  const result = { sufficient: 1, of: 2 }
  assert.deepEqual(faults({ caseResults: { 'S 2.1': result } }, 'unit', indicativeProgramme), [])
  assert.match(
    faults({ caseResults: { 'T 2.2': result } }, 'unit', indicativeProgramme).join(),
    /“T 2\.2” is a key question of level area/,
  )
})

test('RATE-08 what somebody typed is shown on one short line, whatever is in it', () => {
  assert.deepEqual(faults({ standards: { 'x\n\u001b[31m\u2028': ['a'] } }), [
    'standards: there is no standard “x\\n\\u001b[31m\\u2028”: S 1, S 2',
    'standards: “x\\n\\u001b[31m\\u2028” is ["a"], which is no rating: inadequate, requires-improvement, good, outstanding',
  ])
  assert.match(faults({ ['y'.repeat(99)]: 1 }).join(), /“y{59}…” is not known/)
})

test('RATE-08 whatever is given, it is either refused with faults or rated', () => {
  const code = fc.constantFrom('S 1', 'S 2', 'S 2.1', 'S 2.2', 'T 1', 'x', '__proto__')
  const value = fc.oneof(
    fc.constantFrom('good', 'inadequate', 'best'),
    fc.record({ sufficient: fc.integer({ min: -1, max: 4 }), of: fc.integer({ min: -1, max: 4 }) }),
    fc.jsonValue(),
  )
  const part = fc.dictionary(fc.oneof(code, fc.string({ unit: 'binary' })), value)
  const data = fc.oneof(fc.record({ standards: part, caseResults: part }, { requiredKeys: [] }), fc.jsonValue())
  fc.assert(
    fc.property(data, given => {
      const { input, faults: found } = readRatingInput(programme, 'unit', given)
      assert.equal(input === null, found.length > 0)
      if (input) assert.equal(Object.keys(rateAll(programme, 'unit', input).standards).length, 2)
      for (const fault of found) assert.doesNotMatch(fault, /[\p{Cc}\p{Zl}\p{Zp}]/u)
    }),
    { numRuns: 200 },
  )
})
