import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mostAlike } from './most-alike.ts'

const headings = ['practitioner_code', 'start_date', 'end_date', 'rosh', 'pdu']

test('SAMP-01 a heading that was probably meant is found, in other words and with slips', () => {
  assert.equal(mostAlike('Code of practitioner', headings), 'practitioner_code')
  assert.equal(mostAlike('practicioner code', headings), 'practitioner_code')
  assert.equal(mostAlike('Date of start', headings), 'start_date')
  assert.equal(mostAlike('RoSH level', headings), 'rosh')
  assert.equal(mostAlike('offence', headings), undefined)
  assert.equal(mostAlike('', headings), undefined)
})

test('a region that was misspelt is found', () => {
  const regions = ['East Midlands', 'West Midlands', 'South West', 'Yorkshire and the Humber']
  assert.equal(mostAlike('West Midland', regions), 'West Midlands')
  assert.equal(mostAlike('midlands east', regions), 'East Midlands')
  assert.equal(mostAlike('Yorks and Humber', regions), 'Yorkshire and the Humber')
})
