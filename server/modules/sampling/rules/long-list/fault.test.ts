import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listFaultInWords, notShown, shortened } from './fault.ts'

test('SAMP-01 a fault says the line, the column, what was expected and what was found', () => {
  const fault = { line: 12, column: 'rosh', value: 'Hihg', expected: 'Low, Medium or High' }
  assert.equal(listFaultInWords(fault), 'Line 12, column “rosh”: expected Low, Medium or High, found “Hihg”')
  assert.match(listFaultInWords({ ...fault, value: '' }), /found nothing$/)
  assert.equal(
    listFaultInWords({ ...fault, column: '', value: notShown }),
    'Line 12: expected Low, Medium or High, found what is there (not shown)',
  )
})

test('SAMP-01 what a fault repeats is one line of sixty characters at most', () => {
  assert.equal(shortened(' a\n b '), 'a b')
  assert.equal(shortened('x'.repeat(60)), 'x'.repeat(60))
  assert.equal(shortened('😀'.repeat(61)), `${'😀'.repeat(59)}…`)
})
