import assert from 'node:assert/strict'
import { test } from 'node:test'
import { didYouMean } from './nearest.ts'

test('PROG-08 a slip of the keys finds the word that was meant, and another word none', () => {
  const known = ['announcement', 'on-site', 'report']
  assert.equal(didYouMean('anouncement', known), '; did you mean “announcement”?')
  assert.equal(didYouMean('on-sitee', known), '; did you mean “on-site”?')
  assert.equal(didYouMean('Reprot', known), '; did you mean “report”?')
  assert.equal(didYouMean('publication', known), '')
  assert.equal(didYouMean('x'.repeat(100_000), known), '')
})
