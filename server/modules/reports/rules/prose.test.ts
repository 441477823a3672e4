import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Block, blocksOf } from './prose.ts'

test('REPT-07 empty lines make paragraphs, hyphens a list, a number sign a heading', () => {
  assert.deepEqual(blocksOf('First line\nstill first\r\n\r\n# What is strong\nLeaders:\n- listen\n* act\nThe end'), [
    { kind: 'paragraph', text: 'First line still first' },
    { kind: 'heading', text: 'What is strong' },
    { kind: 'paragraph', text: 'Leaders:' },
    { kind: 'list', items: ['listen', 'act'] },
    { kind: 'paragraph', text: 'The end' },
  ])
})

test('REPT-07 a hyphen or number sign within words means nothing', () => {
  assert.deepEqual(blocksOf('-5 degrees\n\n#1 concern'), [
    { kind: 'paragraph', text: '-5 degrees' },
    { kind: 'paragraph', text: '#1 concern' },
  ])
})

const words = (blocks: readonly Block[]): string =>
  blocks.map(block => (block.kind === 'list' ? block.items.join(' ') : block.text)).join(' ')
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')

test('REPT-07 no letter that was typed is lost, whatever the lines look like', () => {
  const line = fc.tuple(fc.constantFrom('', '- ', '# ', '* ', '  '), fc.string()).map(parts => parts.join(''))
  fc.assert(
    fc.property(fc.array(line), lines => {
      assert.equal(letters(words(blocksOf(lines.join('\n')))), letters(lines.join('\n')))
    }),
  )
})
