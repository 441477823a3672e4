import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { servicesFor, type Visitor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'
import { findInspection } from '../queries/inspections.ts'

const address = (query: Record<string, string>): string => `${paths.inspections.create}?${new URLSearchParams(query)}`
const onDay = (day: string, month: string, year: string) => ({
  'fieldwork-day': day,
  'fieldwork-month': month,
  'fieldwork-year': year,
})
const wales = { kind: 'dipp/region', place: 'N03' }
let db: Db
let drop: () => Promise<void>
let joan: Visitor

// It is Tuesday 3 March 2026.
before(async () => {
  ;({ db, drop } = await testWorld())
  joan = await visitor(servicesFor(db), 'joan')
})
after(() => drop())

test('PLAN-01 the first question is which inspection; without an answer one is told what to do', async () => {
  const page = await joan.open(paths.inspections.create)
  assert.match(page.body, /Which inspection do you want to set up\?/)
  assert.match(page.body, /value="approved-premises\/approved-premises"/)
  assert.doesNotMatch(page.body, /error-summary/)
  const again = await joan.open(address({ asked: 'kind' }))
  assert.equal(again.statusCode, 400)
  assert.match(again.body, /<title>Error: /)
  assert.match(again.body, /href="#kind">Select which inspection to set up/)
})

test('PROG-07 a paused programme cannot be chosen, and its own words say why', async () => {
  const page = await joan.open(paths.inspections.create)
  assert.doesNotMatch(page.body, /value="probation-services\//)
  assert.match(page.body, /Cannot be chosen now/)
  assert.match(page.body, /is paused from 1 October 2025/)
})

test('PLAN-01 then what is inspected, from the places of its kind', async () => {
  const page = await joan.open(address({ kind: 'dipp/region' }))
  assert.match(page.body, /Which of the probation regions is inspected\?/)
  assert.equal(page.body.match(/type="radio"/g)?.length, 12)
  const again = await joan.open(address({ kind: 'dipp/region', asked: 'place' }))
  assert.match(again.body, /href="#place">Select what is inspected/)
  const houses = await joan.open(address({ kind: 'approved-premises/approved-premises' }))
  assert.match(houses.body, /<option value="LAP-N53-01">Aldercrest House: invented place/)
})

test('PLAN-01 then the fieldwork date, a day that exists and of the right weekday', async () => {
  const page = await joan.open(address(wales))
  assert.match(page.body, /It must be a Monday/)
  const told = async (day: Record<string, string>) =>
    /href="#fieldwork-day">([^<]*)</.exec(
      (await joan.open(address({ ...wales, ...day, asked: 'fieldwork' }))).body,
    )?.[1]
  assert.equal(await told({}), 'Enter the fieldwork date')
  assert.equal(await told(onDay('5', '', '2026')), 'The fieldwork date must include a month')
  assert.equal(await told(onDay('30', '2', '2026')), 'The fieldwork date must be a real date, such as 11 2 2026')
  assert.match(
    (await told(onDay('5', '5', '2026'))) ?? '',
    /^5 May 2026 is a Tuesday; the fieldwork date must be a Monday/,
  )
  const kept = await joan.open(address({ ...wales, ...onDay('5', '5', '2026'), asked: 'fieldwork' }))
  assert.match(kept.body, /name="fieldwork-day"[^>]*value="5"/)
})

test('PLAN-01 PLAN-03 everything is checked with its timeline before it is set up; an answer can be changed', async () => {
  const answers = { ...wales, ...onDay('11', '5', '2026') }
  const page = await joan.open(address(answers))
  assert.match(page.body, /Check before you set up the inspection/)
  assert.match(page.body, /Monday 20 April 2026/)
  assert.match(page.body, /weeks for translation in Wales/)
  assert.doesNotMatch(page.body, /Why is it set up now/)
  const change = await joan.open(address({ ...answers, change: 'place' }))
  assert.match(change.body, /value="N03" checked/)
  assert.match(change.body, /type="hidden" name="fieldwork-day" value="11"/)
})

test('PLAN-01 TEAM-02 setting up leads to the inspection, where one declares first, and a second time is refused with the reason', async () => {
  const page = await joan.open(address({ ...wales, ...onDay('11', '5', '2026') }))
  const answer = await joan.submit(page)
  assert.equal(answer.statusCode, 303)
  assert.equal(answer.headers.location, paths.inspections.show('wales-dipp-2026'))
  const shown = await joan.follow(await joan.follow(answer))
  assert.match(shown.body, /The inspection is set up[\s\S]*Do you have a conflict of interest\?/)
  const again = await joan.submit(page)
  assert.equal(again.statusCode, 400)
  assert.match(again.body, /Wales already has this inspection with this fieldwork date: wales-dipp-2026/)
})

test('PLAN-01 an inspection whose announcement day has passed asks for a reason, and keeps it', async () => {
  const page = await joan.open(address({ kind: 'dipp/region', place: 'N53', ...onDay('16', '3', '2026') }))
  assert.equal(page.statusCode, 200)
  assert.match(page.body, /The announcement day, Monday 23 February 2026, has already passed/)
  const again = await joan.submit(page, { lateReason: '' })
  assert.equal(again.statusCode, 400)
  assert.match(
    again.body,
    /href="#lateReason">The announcement day, Monday 23 February 2026, has already passed: enter the reason/,
  )
  assert.equal(await findInspection(db, 'east-midlands-dipp-2026'), undefined)
  const answer = await joan.submit(page, { lateReason: 'Announced by telephone on the day' })
  assert.equal(answer.headers.location, paths.inspections.show('east-midlands-dipp-2026'))
  const row = await db
    .selectFrom('planningInspection')
    .select('lateReason')
    .where('reference', '=', 'east-midlands-dipp-2026')
    .executeTakeFirst()
  assert.equal(row?.lateReason, 'Announced by telephone on the day')
})

test('CONF-01 those who do not set inspections up are refused', async () => {
  const nadia = await visitor(servicesFor(db), 'nadia')
  assert.equal((await nadia.open(paths.inspections.create)).statusCode, 403)
})

test('a form without its answers is not a page', async () => {
  const page = await joan.open(address({ ...wales, ...onDay('18', '5', '2026') }))
  assert.equal((await joan.submit(page, { place: 'nowhere' })).statusCode, 404)
})
