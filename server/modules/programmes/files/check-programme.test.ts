import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { faultsAfter, smallFile, smallFiles } from '../../../testutils/small-programme.ts'
import { checkProgramme } from './check-programme.ts'
import { faultInWords } from './fault.ts'
import { fileOf, sectionNames } from './section-file.ts'

const faultsOf = (replaced: Record<string, string | null>): string[] =>
  checkProgramme(smallFiles(replaced)).faults.map(faultInWords)

test('PROG-08 a file that is missing or unknown is a fault; ratings.yaml may be missing', () => {
  assert.deepEqual(faultsOf({ 'surveys.yaml': null, 'survey.yaml': 'surveys: []' }), [
    'survey.yaml:1: is not a file of a programme; did you mean “surveys.yaml”?',
    'surveys.yaml:1: is missing',
  ])
  assert.deepEqual(faultsOf({ 'standards.yaml': '' }), ['standards.yaml:1: is empty'])
})

test('PROG-08 faults say in plain words what a value must be', () => {
  assert.deepEqual(faultsAfter('programme.yaml', 'version: "1.0"', 'version: 1.0'), [
    'programme.yaml:3: version must be text: put 1 in quotes',
  ])
  assert.deepEqual(faultsAfter('programme.yaml', 'summary: An invented programme for tests.', 'summary:'), [
    'programme.yaml:6: summary is empty',
  ])
  assert.deepEqual(faultsAfter('programme.yaml', 'summary: An invented programme for tests.\n', ''), [
    'programme.yaml:1: summary is missing',
  ])
  assert.deepEqual(faultsAfter('programme.yaml', 'inspects: pdu', 'inspects: prison'), [
    'programme.yaml:10: levels site inspects must be one of nation, region, pdu, approved-premises, not "prison"',
  ])
  assert.deepEqual(faultsAfter('programme.yaml', 'from: 2025-10-01', 'from: 2025-02-30'), [
    'programme.yaml:18: status 3 from must be a date such as 2025-10-02',
  ])
  assert.deepEqual(faultsAfter('timeline.yaml', 'weeks: -2', 'weeks: two'), [
    'timeline.yaml:4: steps announcement weeks must be a number, not "two"',
  ])
  assert.deepEqual(faultsAfter('timeline.yaml', 'weeks: -2', 'weeks: -1.5'), [
    'timeline.yaml:4: steps announcement weeks must be a whole number, not -1.5',
  ])
  assert.deepEqual(faultsAfter('report.yaml', 'outputs: [web-page, pdf]', 'outputs: []'), [
    'report.yaml:8: outputs must have 1 item or more',
  ])
  assert.deepEqual(faultsAfter('report.yaml', 'accountable: [The inspected body]', 'accountable: The inspected body'), [
    'report.yaml:9: accountable must be a list, not "The inspected body"',
  ])
})

test('PROG-08 a name that is not known here is a fault of its own, on its line, with what was probably meant', () => {
  assert.deepEqual(
    faultsAfter('standards.yaml', 'name: Casework', 'name: Casework\n    bassis: cases\n    colour: red'),
    [
      'standards.yaml:17: S.2 “bassis” is not known here; did you mean “basis”?',
      'standards.yaml:18: S.2 “colour” is not known here',
    ],
  )
})

test('PROG-08 a fault deep inside is on its own line, under the code that holds it', () => {
  const deep = smallFile('standards.yaml').replace(
    'prompts:\n          - { code: S.1.1.a, text: "Is there a leader, and a plan?",',
    'prompts:\n          - code: S.1.1.c\n            text: Is it?\n            wording: working\n            source: invented\n            guidance:\n              lookFor: What\n              evidenceSources:\n                - One\n                - 2\n              sufficient: Yes\n              wording: working\n              source: invented\n          - { code: S.1.1.a, text: "Is there a leader, and a plan?",',
  )
  assert.deepEqual(
    faultsOf({ 'standards.yaml': deep }).filter(fault => fault.startsWith('standards')),
    [
      'standards.yaml:21: S.1.1.c guidance evidence sources 2 must be text: put 2 in quotes',
      'standards.yaml:17: S.1.1.c guidance insufficient is missing',
    ],
  )
})

test('PROG-01 folders are called as the programme and its version are', () => {
  assert.deepEqual(checkProgramme(smallFiles(), { id: 'small', version: '1.0' }).faults, [])
  assert.deepEqual(checkProgramme(smallFiles(), { id: 'large', version: '2.0' }).faults.map(faultInWords), [
    'programme.yaml:2: id “small” must be “large”, as its folder is called',
    'programme.yaml:3: version “1.0” must be “2.0”, as its folder is called',
  ])
})

test('PROG-08 no files, however damaged, make the check throw or pass', () => {
  const files = sectionNames.map(fileOf)
  const damage = fc.record({
    file: fc.constantFrom(...files),
    at: fc.nat(),
    cut: fc.nat(40),
    put: fc.string({ maxLength: 20 }),
  })
  fc.assert(
    fc.property(damage, ({ file, at, cut, put }) => {
      const text = smallFile(file)
      const start = at % text.length
      const damaged = text.slice(0, start) + put + text.slice(start + cut)
      const { programme, faults } = checkProgramme(smallFiles({ [file]: damaged }))
      assert.equal(programme === undefined, faults.length > 0)
      // What is damaged in one file may be missed in another.
      const linesOf = (name: string): number => (name === file ? damaged : smallFile(name)).split(/\r\n|\r|\n/).length
      for (const fault of faults) assert.ok(fault.line >= 1 && fault.line <= linesOf(fault.file) + 1)
    }),
    { numRuns: 150 },
  )
})
