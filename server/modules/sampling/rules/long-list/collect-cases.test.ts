import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Cases } from '#modules/programmes'
import type { ListedCase } from '../listed-case.ts'
import { columnsFor } from './columns.ts'
import { type ListFault, listFaultInWords } from './fault.ts'
import { searchForLists } from './find-lists.ts'

const choices = (...ids: string[]) => ids.map(id => ({ id, name: `The ${id}` }))
const facts: Cases['facts'] = [
  { id: 'sentence-kind', name: 'Kind', kind: 'choice', choices: choices('community-order', 'licence', 'other') },
  { id: 'rosh', name: 'Risk', kind: 'choice', choices: choices('low', 'very-high') },
  { id: 'start-date', name: 'Start', kind: 'date' },
  { id: 'end-date', name: 'End', kind: 'date' },
  { id: 'release-date', name: 'Release', kind: 'date' },
  { id: 'under-review', name: 'Review', kind: 'choice', choices: choices('none', 'serious-further-offence') },
  { id: 'suspension', name: 'Suspension', kind: 'choice', choices: choices('none', 'reset', 'impact') },
  { id: 'suspension-date', name: 'Suspended', kind: 'date' },
  { id: 'restricted', name: 'Restricted', kind: 'yes-no' },
  { id: 'age', name: 'Age', kind: 'number' },
  { id: 'unpaid-work-hours', name: 'Hours', kind: 'number' },
  { id: 'inspected-for', name: 'For', kind: 'choice', choices: choices('supervision', 'unpaid-work') },
  { id: 'court-report', name: 'Report', kind: 'yes-no' },
  { id: 'pdu', name: 'PDU', kind: 'text' },
]
const whole = {
  crn: 'X123456',
  event_number: '1',
  last_name: 'Orwell',
  date_of_birth: '1984-06-25',
  sentence_type: 'ORA Community Order',
  rosh: 'RVRH',
  start_date: '10/07/2025',
  pdu: 'North',
  practitioner_code: 'N54A019',
}
type Cells = Record<string, string>

const collect = (
  rows: readonly Cells[],
  { asked = facts, needs = { pdu: true, practitioner: true }, mapping = {} } = {},
) => {
  const headings = [...new Set(rows.flatMap(Object.keys))]
  const lines = rows.map((row, i) => ({ line: i + 2, cells: headings.map(heading => row[heading] ?? '') }))
  const search = searchForLists(columnsFor(asked, needs), asked, mapping)
  search.take('', [{ line: 1, cells: headings }, ...lines])
  const [list] = search.lists()
  assert.ok(list)
  return { ...list.header, collected: list.collector.result() }
}
const faultsOf = (rows: readonly Cells[], options = {}): readonly ListFault[] => {
  const { collected } = collect(rows, options)
  return 'faults' in collected ? collected.faults : []
}
const caseOf = (cells: Cells, options = {}): ListedCase => {
  const { collected } = collect([{ ...whole, ...cells }], options)
  assert.ok('cases' in collected, JSON.stringify(collected))
  return collected.cases[0] as ListedCase
}
const faultOf = (cells: Cells): string => {
  const found = faultsOf([{ ...whole, ...cells }])
  assert.equal(found.length, 1, JSON.stringify(found))
  return listFaultInWords(found[0] as ListFault)
}

test('SAMP-01 a row becomes a case, with the facts that the programme declares and no others', () => {
  assert.deepEqual(caseOf({ sex: 'M', Team: 'N54A01' }), {
    line: 2,
    person: { crn: 'X123456', pnc: '', firstName: '', lastName: 'Orwell', dateOfBirth: '1984-06-25' },
    eventNumber: '1',
    region: '',
    pdu: 'North',
    team: 'N54A01',
    practitioner: 'N54A019',
    facts: { 'sentence-kind': 'community-order', rosh: 'very-high', 'start-date': '2025-07-10', age: 41, pdu: 'North' },
  })
})

test('SAMP-01 every cell that cannot be read is a fault with its line, its column and what was expected', () => {
  const day = /expected a date such as 2026-02-11 or 11\/02\/2026/
  assert.match(faultOf({ crn: 'X12345' }), /^Line 2, column “crn”: expected a CRN: one .* found “X12345”$/)
  assert.match(faultOf({ event_number: '0' }), /column “event_number”: expected the number of a sentence/)
  for (const wrong of ['31/02/2025', '1/2/25', '2025-13-01', '45000', '02/30/2025', '2101-01-01', '1899-12-31', '=A1'])
    assert.match(faultOf({ end_date: wrong }), day)
  assert.match(faultOf({ rosh: 'Hihg' }), /expected one of: The low, The very-high, found “Hihg”/)
  assert.match(faultOf({ rosh: 'low; very-high' }), /column “rosh”/)
  assert.match(faultOf({ inspected_for: 'supervision; walking' }), /column “inspected_for”/)
  assert.match(faultOf({ inspected_for: ';' }), /column “inspected_for”/)
  assert.match(faultOf({ court_report: 'perhaps' }), /expected yes or no/)
  assert.match(faultOf({ unpaid_work_hours: 'forty' }), /expected a number/)
  assert.match(faultOf({ pdu: 'x'.repeat(201) }), /expected the PDU, in at most 200 characters, found “x{59}…”/)
  assert.match(faultOf({ pdu: 'Ca\ufffdrdiff' }), /column “pdu”/)
})

test('SAMP-01 what must be there and is empty is a fault', () => {
  for (const heading of ['crn', 'sentence_type', 'rosh', 'start_date', 'pdu', 'practitioner_code'])
    assert.match(faultOf({ [heading]: ' ' }), new RegExp(`column “${heading}”.* found nothing$`))
})

test('SAMP-01 cells that a spreadsheet would take for formulas are faults, and negative numbers are not', () => {
  for (const formula of ['=1+1', '@SUM(A1)', '+44', '-X', '=', '#REF!'])
    assert.match(faultOf({ pdu: formula }), /expected text that no spreadsheet takes for a formula/)
  assert.match(faultOf({ first_name: '=cmd|x' }), /found what is there \(not shown\)$/)
  assert.equal(caseOf({ pdu: '-' }).pdu, '-')
  assert.equal(caseOf({ unpaid_work_hours: '-1.5' }).facts['unpaid-work-hours'], -1.5)
})

test('SAMP-01 names, dates of birth and PNC numbers are not repeated in a fault', () => {
  const secret = { pnc: 'secret', first_name: '@secret', last_name: '=secret', date_of_birth: 'secret' }
  const said = faultsOf([{ ...whole, ...secret }]).map(listFaultInWords)
  assert.equal(said.length, 4)
  for (const words of said) assert.doesNotMatch(words, /secret/)
  assert.match(
    faultOf({ date_of_birth: '2025-07-10' }),
    /before the start, 2025-07-10, found what is there \(not shown\)/,
  )
})

test('SAMP-01 cells that contradict each other are faults', () => {
  assert.match(faultOf({ end_date: '2025-07-09' }), /“end_date”: expected a date on or after the start, 2025-07-10/)
  assert.match(faultOf({ suspension: 'Reset', suspension_date: '2025-07-09' }), /“suspension_date”: .* on or after/)
  assert.match(faultOf({ suspension: 'Impact' }), /“suspension_date”: expected the date on which/)
  assert.match(faultOf({ suspension_date: '2025-08-01' }), /“suspension”: expected the kind of suspension/)
  assert.match(faultOf({ suspension: '', suspension_date: '2025-08-01' }), /“suspension”: expected the kind/)
  const { facts: read } = caseOf({ end_date: '2025-07-10', suspension: 'reset', suspension_date: '10/7/2025' })
  assert.deepEqual([read['end-date'], read.suspension, read['suspension-date']], ['2025-07-10', 'reset', '2025-07-10'])
})

test('SAMP-01 the same case on two lines is a fault that names the other line', () => {
  const found = faultsOf([
    whole,
    { ...whole, crn: 'X123457' },
    { ...whole, event_number: '2' },
    { ...whole, crn: 'x123456' },
  ])
  assert.deepEqual(found.map(listFaultInWords), [
    'Line 5, column “crn”: expected another case: line 2 has the same one, found “X123456, event 1”',
  ])
  const [, first] = faultsOf([{ ...whole, rosh: '?' }, whole])
  assert.match(listFaultInWords(first as ListFault), /line 2 has the same one/)
})

test('SAMP-01 two stays under one sentence are two cases in a list without kinds of sentence', () => {
  const asked = facts.filter(({ id }) => id !== 'sentence-kind')
  const stays = [whole, { ...whole, start_date: '2025-08-01' }, whole]
  assert.deepEqual(
    faultsOf(stays, { asked }).map(({ line }) => line),
    [4],
  )
})

test('SAMP-01 columns that must be there are named, with what looks like them', () => {
  const { practitioner_code: code, rosh, ...others } = whole
  const { missing, unread, collected } = collect([{ ...others, 'Code of practitioner': code, Notes: '=1' }])
  assert.deepEqual(
    [missing, unread],
    [
      ['practitioner_code', 'rosh'],
      ['Code of practitioner', 'Notes'],
    ],
  )
  assert.ok('faults' in collected)
  assert.deepEqual(collected.faults.map(listFaultInWords), [
    'Line 1, column “practitioner_code”: expected a column with this heading (“Code of practitioner” looks like it), found nothing',
    'Line 1, column “rosh”: expected a column with this heading, found nothing',
  ])
})

test('SAMP-01 a heading that was matched once is read as our column', () => {
  const { practitioner_code: code, ...others } = whole
  const mapping = { 'Offender MANAGER': 'practitioner_code', Notes: 'Start date' }
  const row = { ...others, 'offender-manager': code }
  const { unread, collected } = collect([row], { mapping })
  assert.deepEqual(unread, [])
  assert.equal('cases' in collected && collected.cases[0]?.practitioner, code)
  const [twice] = faultsOf([{ ...row, notes: '2025-07-10' }], { mapping })
  assert.match(listFaultInWords(twice as ListFault), /column “notes”: expected only one column for start_date/)
  const elsewhere = collect([{ ...whole, team: 'N54A01' }], { mapping: { team: 'nothing of ours' } })
  assert.deepEqual(elsewhere.unread, ['team'])
})

test('SAMP-01 which columns must be there is said by the programme’s facts and the sample’s rules', () => {
  const { pdu: _pdu, practitioner_code: _code, ...others } = whole
  const needs = { pdu: false, practitioner: false }
  assert.deepEqual(faultsOf([others], { needs }), [])
  const asked = facts.filter(({ id }) => id === 'start-date')
  assert.deepEqual(collect([{ crn: 'X1', start_date: '' }], { asked, needs }).missing, [])
  assert.deepEqual(collect([{ pdu: '' }], { asked, needs }).missing, ['crn', 'start_date'])
})
