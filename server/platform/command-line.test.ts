import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { BadInput, readArguments } from './command-line.ts'

const options = { level: { type: 'string' }, wales: { type: 'boolean' } } as const
const names = ['PROGRAMME', 'FILE']
const read = (...args: string[]) => readArguments(args, options, { names })

const faults = (...args: string[]): readonly string[] => {
  try {
    read(...args)
    return []
  } catch (error) {
    assert.ok(error instanceof BadInput)
    return error.faults
  }
}

test('words and options are read in any order', () => {
  for (const args of [
    ['dipp', 'file', '--level', 'pdu', '--wales'],
    ['--wales', '--level=pdu', 'dipp', 'file'],
  ]) {
    const { positionals, values } = read(...args)
    assert.deepEqual([positionals, { ...values }], [['dipp', 'file'], { level: 'pdu', wales: true }])
  }
  assert.deepEqual(read('dipp', '-').positionals, ['dipp', '-'])
  assert.deepEqual(read('dipp', '--', '--level').positionals, ['dipp', '--level'])
  assert.equal(read('dipp', '-', '--level=-5').values.level, '-5')
})

test('every fault is told, each once', () => {
  assert.deepEqual(faults('dipp'), ['FILE is missing'])
  assert.deepEqual(faults(), ['PROGRAMME is missing', 'FILE is missing'])
  assert.deepEqual(faults('a', 'b', 'c', 'd'), ['“c” is one word too many', '“d” is one word too many'])
  assert.deepEqual(faults('--what', '-x', '--constructor'), [
    'there is no option --what',
    'there is no option -x',
    'there is no option --constructor',
    'PROGRAMME is missing',
    'FILE is missing',
  ])
  assert.deepEqual(faults('a', 'b', '--level'), ['--level needs a value'])
  assert.deepEqual(faults('a', 'b', '--level', '--wales'), ['--level needs a value'])
  assert.deepEqual(faults('a', 'b', '--wales=yes'), ['--wales takes no value'])
  assert.deepEqual(faults('a', 'b', '--level', 'x', '--level', 'y'), ['--level is given more than once'])
})

test('a word that may be left out is not missing', () => {
  assert.deepEqual(readArguments([], {}, { names: ['PROGRAMME'], optional: 1 }).positionals, [])
})

test('whatever is typed is read or refused with faults, and nothing else is thrown', () => {
  const word = fc.oneof(fc.constantFrom('--level', '--level=', '--wales', '--', '-', '--no-wales', '-lw'), fc.string())
  fc.assert(
    fc.property(fc.array(word), args => {
      const said = faults(...args)
      assert.equal(new Set(said.filter(fault => fault.endsWith('is missing'))).size <= 2, true)
      if (said.length === 0) assert.equal(read(...args).positionals.length, 2)
    }),
  )
})
