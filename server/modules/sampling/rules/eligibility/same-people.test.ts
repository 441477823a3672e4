import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { listedCase } from '../../../../testutils/listed-case.ts'
import type { Person } from '../listed-case.ts'
import { samePeople } from './same-people.ts'

/** Cases of these people, on lines 2, 3 and so on; each with a CRN of its own where none is given. */
const casesOf = (...people: Partial<Person>[]) => people.map((person, i) => listedCase(i + 2, { person }))
const linesOf = (...people: Partial<Person>[]): number[][] =>
  samePeople(casesOf(...people)).map(own => own.map(({ line }) => line))

const sam = { firstName: 'Sam', lastName: 'Small', dateOfBirth: '1984-07-30' }

test('SAMP-03 one person is seen by the CRN, by the PNC, or by name and date of birth', () => {
  assert.deepEqual(linesOf({ crn: 'X111111' }, {}, { crn: 'X111111' }), [[2, 4]])
  assert.deepEqual(linesOf({ pnc: '2012/0052494Q' }, { pnc: '2012/0052494q' }, {}), [[2, 3]])
  assert.deepEqual(linesOf({}, sam, sam), [[3, 4]])
})

test('SAMP-03 a name is the same in other capitals and with other spaces, and another with another date of birth', () => {
  const typed = { ...sam, firstName: ' SAM ', lastName: 'small' }
  assert.deepEqual(linesOf(sam, typed), [[2, 3]])
  const spaced = { firstName: 'Mary  Ann', lastName: 'St. John', dateOfBirth: '1990-01-02' }
  assert.deepEqual(linesOf(spaced, { ...spaced, firstName: 'mary ann' }), [[2, 3]])
  assert.deepEqual(linesOf(sam, { ...sam, dateOfBirth: '1984-07-31' }), [])
  assert.deepEqual(linesOf(sam, { ...sam, firstName: 'Samuel' }), [])
})

test('SAMP-03 what is hidden or missing says nothing: two such rows are not one person', () => {
  const hidden = { firstName: '***', lastName: '******', dateOfBirth: '1984-07-30' }
  assert.deepEqual(linesOf(hidden, hidden), [])
  assert.deepEqual(linesOf({ ...sam, lastName: '' }, { ...sam, lastName: '' }), [])
  assert.deepEqual(linesOf({ ...sam, dateOfBirth: '' }, { ...sam, dateOfBirth: '' }), [])
  assert.deepEqual(linesOf({ pnc: '' }, { pnc: '' }), [])
  // The CRN says it all the same.
  assert.deepEqual(linesOf({ ...hidden, crn: 'X111111' }, { crn: 'X111111' }), [[2, 3]])
})

test('SAMP-03 who is the same as someone who is the same as a third, is the third; wherever the cases are held', () => {
  const people = [{ crn: 'X111111', pnc: '2012/0052494Q' }, { ...sam, pnc: '2012/0052494Q' }, sam, {}]
  assert.deepEqual(linesOf(...people), [[2, 3, 4]])
  const [first, ...others] = casesOf(...people)
  assert.ok(first)
  const apart = [{ ...first, pdu: 'Sunderland', region: 'Wales' }, ...others]
  assert.deepEqual(
    samePeople(apart).map(own => own.length),
    [3],
  )
})

test('SAMP-03 people are gathered as going from each case to those like it, and on from them, would gather them', () => {
  const few = (kind: string) => fc.constantFrom('', ...[1, 2, 3, 4].map(n => `${kind}${n}`))
  const person = fc.record({
    crn: fc.integer({ min: 1, max: 9 }).map(n => `X${n}`),
    pnc: few('2012/'),
    firstName: few('First'),
    lastName: fc.constantFrom('', 'Small', 'Sm*ll'),
    dateOfBirth: few('199'),
  })
  const isSame = (a: Person, b: Person): boolean =>
    a.crn === b.crn ||
    (a.pnc !== '' && a.pnc === b.pnc) ||
    (['firstName', 'lastName', 'dateOfBirth'] as const).every(
      key => a[key] !== '' && a[key] === b[key] && !a[key].includes('*'),
    )
  fc.assert(
    fc.property(fc.array(person, { maxLength: 25 }), people => {
      const cases = casesOf(...people)
      const gathered: number[][] = []
      const seen = new Set<number>()
      for (const start of cases) {
        const own = [start]
        if (seen.has(start.line)) continue
        seen.add(start.line)
        for (const each of own)
          for (const other of cases)
            if (!seen.has(other.line) && isSame(each.person, other.person)) {
              seen.add(other.line)
              own.push(other)
            }
        if (own.length > 1) gathered.push(own.map(({ line }) => line).sort((a, b) => a - b))
      }
      assert.deepEqual(
        samePeople(cases).map(own => own.map(({ line }) => line)),
        gathered,
      )
    }),
    { numRuns: 300 },
  )
})
