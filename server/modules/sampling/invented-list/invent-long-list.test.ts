import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { readProgramme } from '#modules/programmes'
import { addDays, daysBetween } from '#platform/dates.ts'
import { readLongList } from '../long-list/read-long-list.ts'
import type { ListedCase } from '../rules/listed-case.ts'
import { inventLongList } from './invent-long-list.ts'

const { cases } = await readProgramme(join(import.meta.dirname, '../../../../programmes/dipp/1.0'))
const order = {
  region: { code: 'N54', name: 'North East' },
  pdus: ['Sunderland', 'Newcastle upon Tyne', 'Redcar, Cleveland and Middlesbrough'].map(name => ({
    code: name,
    name,
  })),
  rows: 1500,
  seed: 'demo',
  fieldwork: '2026-02-09',
}
const needs = { pdu: true, practitioner: true }
const listOf = async (changes: Partial<typeof order> = {}): Promise<readonly ListedCase[]> => {
  const bytes = new TextEncoder().encode(inventLongList({ ...order, ...changes }))
  const read = await readLongList({ name: 'invented.csv', bytes }, cases.facts, { needs })
  assert.ok('list' in read, JSON.stringify(read))
  return read.list.cases
}
const share = (list: readonly ListedCase[], of: (listed: ListedCase) => boolean): number =>
  list.filter(of).length / list.length
const isNear = (value: number, from: number, to: number): void => assert.ok(value >= from && value <= to, `${value}`)

test('SAMP-01 an invented list has no fault, whatever its seed, and all of its people are marked as invented', async () => {
  for (const seed of ['', 'a', 'demo', 'a\nb', '😀']) {
    const list = await listOf({ seed, rows: 400 })
    assert.equal(list.length, 400)
    for (const { person, region, pdu } of list) {
      assert.match(person.crn, /^X\d{6}$/)
      assert.equal(region, 'North East')
      assert.ok(order.pdus.some(({ name }) => name === pdu))
    }
  }
})

test('SAMP-01 the same seed gives the same list, and another seed, region or fieldwork another', () => {
  const text = inventLongList(order)
  assert.equal(inventLongList({ ...order }), text)
  for (const changes of [{ seed: 'Demo' }, { region: { ...order.region, code: 'N53' } }, { fieldwork: '2026-03-09' }])
    assert.notEqual(inventLongList({ ...order, ...changes }), text)
})

test('SAMP-01 an invented list has the shapes of real ones', async () => {
  const list = await listOf()
  const first = addDays(order.fieldwork, -210)
  isNear(
    share(list, ({ facts }) => daysBetween(first, facts['start-date'] as string) in [...Array(14).keys()]),
    0.6,
    0.75,
  )
  isNear(
    share(list, ({ facts }) => facts.sex === 'male'),
    0.82,
    0.9,
  )
  isNear(
    share(list, ({ facts }) => facts.rosh === 'low'),
    0.12,
    0.18,
  )
  isNear(
    share(list, ({ facts }) => facts.rosh === 'medium'),
    0.55,
    0.65,
  )
  isNear(
    share(list, ({ facts }) => facts.rosh === 'high'),
    0.2,
    0.28,
  )
  isNear(
    share(list, ({ facts }) => facts['sentence-kind'] === 'licence'),
    0.25,
    0.35,
  )
  isNear(
    share(list, ({ facts }) => facts['sentence-kind'] === 'post-sentence-supervision'),
    0.07,
    0.13,
  )
  const caseloads = [...Map.groupBy(list, ({ practitioner }) => practitioner).values()].map(held => held.length)
  assert.ok(Math.max(...caseloads) <= 12 && caseloads.length > 150, `${caseloads.length}`)
})

test('SAMP-01 an invented list of 204 rows and more has every shape that the rules turn on', async () => {
  const list = await listOf({ rows: 204 })
  const has = (of: (listed: ListedCase) => boolean): void => assert.ok(list.some(of), String(of))
  const days = ({ facts }: ListedCase, id: string): number | undefined =>
    facts[id] === undefined ? undefined : daysBetween(facts['start-date'] as string, facts[id] as string)
  for (const day of [7, 8]) has(listed => days(listed, 'end-date') === day)
  for (const kind of ['reset', 'impact'])
    for (const day of [56, 57])
      has(listed => listed.facts.suspension === kind && days(listed, 'suspension-date') === day)
  for (const kind of [
    'serious-further-offence',
    'domestic-abuse-death',
    'child-safeguarding-practice',
    'other-investigation',
  ])
    has(({ facts }) => facts['under-review'] === kind)
  for (const kind of ['in', 'out']) has(({ facts }) => facts.transferred === kind)
  has(({ facts }) => facts.restricted === true)
  has(({ facts }) => facts.requirements === 'unpaid-work')
  has(({ facts }) => facts['pss-only'] === true)

  const twice = (of: (listed: ListedCase) => string): boolean =>
    [...Map.groupBy(list, of)].some(([mark, same]) => mark !== '' && same.length === 2)
  assert.ok(twice(({ person }) => person.crn))
  assert.ok(twice(({ person }) => person.pnc))
  assert.ok(twice(({ person }) => `${person.firstName} ${person.lastName} ${person.dateOfBirth}`))
})
