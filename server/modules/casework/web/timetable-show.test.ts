import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import type { Username } from '../../../demonstration/people.ts'
import { wordsOf } from '../../../testutils/rated-inspection.ts'
import { openedBy } from '../../../testutils/report-to-publish.ts'
import { caseOpenedBy, judge, takenUpCases } from '../../../testutils/taken-up-cases.ts'
import { noon, servicesFor, type Visitor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'
import { declareConflict } from '../actions/declare-conflict.ts'
import { setInspectorTimes } from '../actions/set-availability.ts'
import { workOutTimetable } from '../actions/work-out-timetable.ts'
import { timetableState } from '../queries/timetable.ts'
import { clashesOf } from '../rules/timetable/clashes.ts'
import { proposeInWorker } from '../solver/propose-in-worker.ts'

let db: Db
let drop: () => Promise<void>
let reference: string
let url: string

before(async () => {
  ;({ db, drop } = await testWorld())
  reference = await takenUpCases(db, '2026-03-16')
  url = paths.timetable.show(reference)
})
after(() => drop())

const signedIn = (username: Username): Promise<Visitor> => visitor(servicesFor(db), username)
const opened = (username: Username = 'nadia') => openedBy(db, username, reference)
const stateNow = async () => timetableState(db, await opened())
const inspectorOf = async (number: number) => (await stateNow()).cases.find(each => each.number === number)?.inspector
const lastEvent = (what: string) =>
  db
    .selectFrom('event')
    .select(['who', 'details'])
    .where('what', '=', what)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()

test('CASE-04 who leads works a timetable out: every case has an inspector and a time, or is told why it has none', async () => {
  await declareConflict(
    db,
    actOf('tom', noon),
    await caseOpenedBy(db, 'tom', reference, 3),
    'Worked with the practitioner',
  )
  await judge(db, reference, 1, { code: 'C1' })
  const nadia = await signedIn('nadia')
  const page = await nadia.open(url)
  assert.match(wordsOf(page), /The timetable has not been worked out yet\. .* Without a place: 36 cases/)
  assert.match(wordsOf(page), /Monday 16 March 2026, Tuesday 17 March 2026, .* and Friday 20 March 2026/)
  const answer = await nadia.submit(page)
  const after = wordsOf(await nadia.follow(answer))
  assert.match(after, /The timetable is worked out: 36 cases placed Timetable Worked out once, last by Nadia Rahman on/)
  assert.doesNotMatch(after, /Without a place|clash/)
  const state = await stateNow()
  assert.deepEqual(clashesOf(state.timetable, state.setting), [])
  assert.equal(state.timetable.filter(({ time }) => time).length, 36)
  assert.deepEqual(
    ['nadia', 'tom'].map(who => state.cases.filter(({ inspector }) => inspector === who).length),
    [18, 18],
  )
  assert.deepEqual([await inspectorOf(3), await inspectorOf(1)], ['nadia', 'tom'])
  const { who, details } = await lastEvent('TIMETABLE_WORKED_OUT')
  assert.deepEqual([who, details.number, details.placed, details.withoutPlace], ['nadia', 1, 36, []])
})

test('CASE-04 worked out again with everyone’s cases kept, times alone change; an inspector with fewer hours leaves cases without a place, and it is said why', async () => {
  const before = await stateNow()
  const joan = await signedIn('joan')
  const hours = [{ day: '2026-03-16', from: '09:30', until: '16:30' }]
  const limits = { mostADay: 2, mostCases: null, welsh: false }
  await setInspectorTimes(db, actOf('joan', noon), await opened('joan'), { username: 'tom', hours, ...limits, seen: 0 })
  assert.match(wordsOf(await joan.open(url)), /\d+ things clash .*Tom Okafor is not there for case/)
  const answer = await joan.submit(await joan.open(url), { keepInspectors: 'yes' })
  const page = wordsOf(await joan.follow(answer))
  assert.match(page, /The timetable is worked out: 20 cases placed; 16 cases without a place/)
  assert.match(
    page,
    /Worked out 2 times, last by Joan Whitfield .* Without a place: 16 cases .* Tom Okafor: .* with 2 interviews a day at most/,
  )
  const state = await stateNow()
  assert.deepEqual(clashesOf(state.timetable, state.setting), [])
  assert.deepEqual(
    state.cases.map(({ inspector }) => inspector),
    before.cases.map(({ inspector }) => inspector),
  )
})

test('CASE-04 nothing of a timetable is kept when a case or a setting changes while it is worked out', async () => {
  const before = await stateNow()
  const open = await opened()
  const set = { hours: [], mostADay: null, mostCases: null, welsh: true }
  const working = workOutTimetable(db, actOf('nadia', noon), open, false, async (setting, timetable) => {
    await setInspectorTimes(db, actOf('joan', noon), await opened('joan'), { username: 'tom', ...set, seen: 1 })
    return proposeInWorker(setting, timetable)
  })
  await assert.rejects(
    working,
    /Cases or settings were changed while the timetable was worked out\. Nothing of it was kept/,
  )
  const state = await stateNow()
  assert.deepEqual([state.timetable, state.workings.length], [before.timetable, 2])
  const another = workOutTimetable(db, actOf('nadia', noon), open, false, async (setting, timetable) => {
    await declareConflict(db, actOf('nadia', noon), await caseOpenedBy(db, 'nadia', reference, 9), 'Knows them')
    return proposeInWorker(setting, timetable)
  })
  await assert.rejects(another, /Nothing of it was kept/)
})

test('CASE-04 interviews that have begun stay, and none is proposed for an hour that has passed', async () => {
  const set = {
    hours: ['16', '17', '18', '19', '20'].map(day => ({ day: `2026-03-${day}`, from: '09:30', until: '16:30' })),
  }
  const limits = { mostADay: null, mostCases: null, welsh: false }
  await setInspectorTimes(db, actOf('joan', noon), await opened('joan'), {
    username: 'tom',
    ...set,
    ...limits,
    seen: 2,
  })
  await workOutTimetable(db, actOf('nadia', noon), await opened(), false)
  const before = await stateNow()
  const tuesday = new Date('2026-03-17T13:00:00Z')
  await workOutTimetable(db, actOf('nadia', tuesday), await opened(), false)
  const after = await stateNow()
  const begun = (time: { day: string; start: string } | null) =>
    time !== null && `${time.day} ${time.start}` <= '2026-03-17 13:00'
  const held = before.timetable.filter(({ time }) => begun(time))
  assert.ok(held.length > 4)
  assert.deepEqual(
    after.timetable.filter(({ time }) => begun(time)),
    held,
  )
})

test('CASE-04 those who see cases see the timetable, and change nothing; nobody else sees it', async () => {
  const tom = await signedIn('tom')
  const page = await tom.open(url)
  assert.match(wordsOf(page), /Monday 16 March 2026 Inspector 9:30am 10:45am 1:15pm 2:30pm/)
  assert.doesNotMatch(page.body, /<form method="post"|\/timetable\/cases\//)
  await assert.rejects(
    workOutTimetable(db, actOf('tom', noon), await opened('tom'), false),
    /Your role does not allow this/,
  )
  for (const username of ['helen', 'edward', 'priya'] as const)
    assert.equal((await (await signedIn(username)).open(url)).statusCode, 403, username)
})
