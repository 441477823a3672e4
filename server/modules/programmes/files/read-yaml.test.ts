import assert from 'node:assert/strict'
import { test } from 'node:test'
import { smallFile, smallFiles } from '../../../testutils/small-programme.ts'
import { checkProgramme } from './check-programme.ts'
import { faultInWords } from './fault.ts'
import { readYaml } from './read-yaml.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const faultsOf = (text: string | Uint8Array): string[] =>
  readYaml('x.yaml', typeof text === 'string' ? bytes(text) : text).faults.map(faultInWords)

test('PROG-08 a name that is twice in a mapping is a fault on its line', () => {
  assert.deepEqual(faultsOf('a: 1\nb: 2\na: 3\n'), ['x.yaml:3: Map keys must be unique'])
})

test('PROG-08 what is no YAML is a fault on its line', () => {
  assert.equal(faultsOf('a: 1\nb: [1, 2\nc: 3\n')[0]?.startsWith('x.yaml:3: '), true)
  assert.equal(faultsOf('a: 1\n--- \nb: 2\n')[0]?.startsWith('x.yaml:2: '), true)
  assert.equal(faultsOf('a: !!binary aGVsbG8=\n').length, 1)
})

test('PROG-08 aliases are refused, those that unfold without end or hold themselves among them', () => {
  const refused = ['x.yaml:1: uses an alias (*name): write out what it stands for']
  const levels = Array.from({ length: 30 }, (_, i) => `l${i + 1}: &l${i + 1} [${Array(9).fill(`*l${i}`).join(', ')}]`)
  assert.deepEqual(faultsOf(`l0: &l0 [x]\n${levels.join('\n')}\n`), refused)
  assert.deepEqual(faultsOf('a: &x [*x]\n'), refused)
})

test('PROG-08 nesting without end, a large file and other encodings are refused', () => {
  assert.deepEqual(faultsOf('['.repeat(500_000)), ['x.yaml:1: is nested too deeply'])
  assert.deepEqual(faultsOf(`a: ${'x'.repeat(2_000_001)}`), ['x.yaml:1: is larger than 2 MB'])
  assert.deepEqual(faultsOf(new Uint8Array([0xff, 0xfe, 0x61, 0x00])), ['x.yaml:1: is not text in UTF-8'])
  assert.deepEqual(faultsOf('\ufeffa: 1\n'), [])
})

test('PROG-08 characters that cannot be printed are a fault, line feeds and tabs are none', () => {
  assert.deepEqual(faultsOf('a: 1\nb:\n  c: "x\\0y"\n'), ['x.yaml:3: b c holds a character that cannot be printed'])
  assert.deepEqual(faultsOf('a: "\\ud800"\n'), ['x.yaml:1: a holds a character that cannot be printed'])
  assert.deepEqual(faultsOf('a: "x\\ty\\nz"\n'), [])
})

test('PROG-08 a file that cannot be read keeps the other files from being checked against it, and no more', () => {
  const files = smallFiles({
    'timeline.yaml': 'steps: [',
    'report.yaml': smallFile('report.yaml').replace('by: chair', 'by: x'),
  })
  const faults = checkProgramme(files).faults.map(faultInWords)
  assert.equal(faults.length, 2)
  assert.equal(faults[0]?.startsWith('timeline.yaml:1: '), true)
  assert.equal(faults[1]?.startsWith('report.yaml:7: steps approval by “x” is not the id of a role'), true)
})
