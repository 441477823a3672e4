import assert from 'node:assert/strict'
import { test } from 'node:test'
import { smallFile, smallFiles, smallProgramme } from '../../testutils/small-programme.ts'
import { contentHash } from './content-hash.ts'
import { checkProgramme } from './files/check-programme.ts'
import type { Programme } from './schema/index.ts'

const hashOf = (standards: string): string =>
  contentHash(checkProgramme(smallFiles({ 'standards.yaml': standards })).programme as Programme)

test('PROG-06 comments, spaces, quotes and the order of names do not count, a single letter does', () => {
  const hash = contentHash(smallProgramme())
  assert.match(hash, /^[0-9a-f]{64}$/)
  const text = smallFile('standards.yaml')
  assert.equal(
    hashOf(`# A remark\n${text.replace('name: Leadership\n    level: site', 'level: "site"\n    name:   Leadership')}`),
    hash,
  )
  assert.notEqual(hashOf(text.replace('Is it led?', 'Is it lead?')), hash)
})

test('PROG-06 a value that is written and the same value left out count as equal', () => {
  const text = smallFile('standards.yaml')
  assert.equal(hashOf(text.replace('level: site', 'level: site\n    basis: judgement')), contentHash(smallProgramme()))
})
