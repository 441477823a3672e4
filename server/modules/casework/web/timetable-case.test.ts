import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import type { Username } from '../../../demonstration/people.ts'
import { wordsOf } from '../../../testutils/rated-inspection.ts'
import { openedBy } from '../../../testutils/report-to-publish.ts'
import { caseOpenedBy, recordFacts, takenUpCases } from '../../../testutils/taken-up-cases.ts'
import { noon, servicesFor, type Visitor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'
import { declareConflict } from '../actions/declare-conflict.ts'
import { workOutTimetable } from '../actions/work-out-timetable.ts'
import { timetableState } from '../queries/timetable.ts'

let db: Db
let drop: () => Promise<void>
let reference: string

before(async () => {
  ;({ db, drop } = await testWorld())
  reference = await takenUpCases(db, '2026-03-16')
})
after(() => drop())

const signedIn = (username: Username): Promise<Visitor> => visitor(servicesFor(db), username)
const opened = (username: Username = 'nadia') => openedBy(db, username, reference)
const url = (number: number): string => paths.timetable.case(reference, number)
const placeOf = async (number: number) => {
  const { cases, slots } = await timetableState(db, await opened())
  const inspected = cases.find(each => each.number === number)
  const { time = null, kept } = slots.get(inspected?.id ?? '') ?? {}
  return [inspected?.inspector, time && `${time.day} ${time.start}`, kept]
}
const place = { inspector: 'tom', time: '2026-03-16 09:30', kept: 'both', intent: 'keep' }

test('CASE-04 who leads chooses an inspector, a day and a time for a case; it is kept, on the record', async () => {
  const nadia = await signedIn('nadia')
  const page = await nadia.open(url(14))
  assert.match(wordsOf(page), /Now Nobody yet .* Monday 16 March 2026 at 9:30am, free: Nadia Rahman and Tom Okafor/)
  const empty = await nadia.submit(page, { inspector: '', time: '' })
  assert.equal(empty.statusCode, 400)
  assert.match(wordsOf(empty), /There is a problem Select who inspects the case Select a time to keep, or keep the/)
  const answer = await nadia.submit(page, place)
  assert.match(wordsOf(await nadia.follow(answer)), /Case 14 has its place .* Tom Okafor Case 14 N59A\d+ kept/)
  assert.deepEqual(await placeOf(14), ['tom', '2026-03-16 09:30', 'both'])
  const case14 = wordsOf(await (await signedIn('tom')).open(paths.cases.show(reference, 14)))
  assert.match(case14, /Interview Monday 16 March 2026 at 9:30am Timetable/)
  const { who, details } = await db
    .selectFrom('event')
    .select(['who', 'details'])
    .where('what', '=', 'CASE_PLACED')
    .executeTakeFirstOrThrow()
  const time = { day: '2026-03-16', start: '09:30' }
  assert.deepEqual(
    [who, details],
    ['nadia', { case: 14, from: null, to: 'tom', was: null, time, kept: 'both', clashes: 0 }],
  )
})

test('CASE-04 what clashes is shown before a place is kept, and after it is kept in spite of that', async () => {
  const nadia = await signedIn('nadia')
  const page = await nadia.open(url(15))
  assert.match(
    wordsOf(page),
    /Monday 16 March 2026 at 9:30am, free: Nadia Rahman Monday 16 March 2026 at 10:45am, free: Nadia Rahman and Tom/,
  )
  const looked = await nadia.submit(page, { ...place, intent: 'look' })
  assert.match(
    wordsOf(looked),
    /This place clashes Tom Okafor has cases 14 and 15 at once, on Monday 16 March 2026 at 9:30am/,
  )
  const refused = await nadia.submit(page, place)
  assert.equal(refused.statusCode, 409)
  assert.match(wordsOf(refused), /This place is not kept: it clashes Tom Okafor has cases 14 and 15 at once/)
  assert.deepEqual((await placeOf(15))[1], null)
  const inSpite = await nadia.submit(refused, place)
  assert.match(wordsOf(await nadia.follow(inSpite)), /One thing clashes Tom Okafor has cases 14 and 15 at once.* Clash/)
  assert.match(wordsOf(await nadia.open(url(15))), /Where it is now, it clashes Tom Okafor has cases 14 and 15 at once/)
  const near = await nadia.submit(await nadia.open(url(15)), { ...place, start: '10.35am' })
  assert.match(wordsOf(near), /Tom Okafor has fewer than 15 minutes between cases 14 and 15/)
  const clear = await nadia.submit(await nadia.open(url(15)), { ...place, start: '11:05' })
  assert.doesNotMatch(wordsOf(await nadia.follow(clear)), /clash/i)
  assert.deepEqual(await placeOf(15), ['tom', '2026-03-16 11:05', 'both'])
})

test('CASE-04 a locked choice stays when the timetable is worked out again', async () => {
  await workOutTimetable(db, actOf('nadia', noon), await opened(), false)
  assert.deepEqual(await placeOf(14), ['tom', '2026-03-16 09:30', 'both'])
  assert.deepEqual(await placeOf(15), ['tom', '2026-03-16 11:05', 'both'])
})

test('CASE-04 a place that someone else changed meanwhile is not overwritten', async () => {
  const [nadia, joan] = [await signedIn('nadia'), await signedIn('joan')]
  const page = await nadia.open(url(16))
  const before = (await placeOf(16))[0]
  const other = before === 'tom' ? 'nadia' : 'tom'
  await joan.submit(await joan.open(url(16)), { inspector: other, time: '', kept: 'inspector', intent: 'keep' })
  const late = await nadia.submit(page, { inspector: 'tom', time: '2026-03-20 14:30', kept: 'both', intent: 'keep' })
  assert.equal(late.statusCode, 409)
  assert.match(wordsOf(late), /Someone else has changed the place of this case since you opened it/)
  assert.deepEqual(await placeOf(16), [other, null, 'inspector'])
})

test('TEAM-02 a case is given to nobody who has declared a conflict of interest with it', async () => {
  const owner = (await placeOf(17))[0] as Username
  await declareConflict(db, actOf(owner, noon), await caseOpenedBy(db, owner, reference, 17), 'Worked with them')
  const nadia = await signedIn('nadia')
  const refused = await nadia.submit(await nadia.open(url(17)), {
    ...place,
    inspector: owner,
    time: '',
    kept: 'nothing',
  })
  assert.equal(refused.statusCode, 400)
  assert.match(wordsOf(refused), /The case is closed to .*: a conflict of interest was declared/)
})

test('CASE-05 a substitute is recorded with what makes them suitable and whether they supervise; the practitioner can be interviewed after all', async () => {
  const nadia = await signedIn('nadia')
  const address = paths.timetable.unavailable(reference, 18)
  const page = await nadia.open(address)
  const wrong = await nadia.submit(page, { instead: 'substitute' })
  assert.match(
    wordsOf(wrong),
    /Enter why N59A\d+ is not available Enter with whom it was agreed Enter who is interviewed instead Enter their role Enter what makes them suitable: how they know the case Select whether they supervise/,
  )
  const agreed = { reason: 'On leave that week', agreedWith: 'Jo Lee, SPOC' }
  const substitute = {
    name: 'Kim Shaw',
    role: 'Senior probation officer',
    suitable: 'Oversaw the case',
    supervises: 'yes',
  }
  const answer = await nadia.submit(page, { ...agreed, ...substitute, instead: 'substitute' })
  assert.match(
    wordsOf(await nadia.follow(answer)),
    /Interview with Kim Shaw, Senior probation officer In the place of N59A\d+: Oversaw the case\. Supervises the practitioner/,
  )
  const events = await db
    .selectFrom('event')
    .select('details')
    .where('what', '=', 'PRACTITIONER_NOT_AVAILABLE')
    .execute()
  assert.deepEqual(events, [{ details: { case: 18, instead: 'substitute' } }])
  const again = await nadia.submit(await nadia.open(address), { intent: 'take-back' }, { form: 'id="take-back-18"' })
  assert.match(wordsOf(await nadia.follow(again)), /Interview with N59A\d+ Not available/)
})

test('CASE-05 without a substitute the case becomes a file read with the reason, and has no time any more', async () => {
  const nadia = await signedIn('nadia')
  const page = await nadia.open(paths.timetable.unavailable(reference, 19))
  assert.notEqual((await placeOf(19))[1], null)
  const agreed = { reason: 'Left the service', agreedWith: 'Jo Lee, SPOC', instead: 'file-read' }
  const after = wordsOf(await nadia.follow(await nadia.submit(page, agreed)))
  assert.match(
    after,
    /Case 19 is a file read now .* Interview None, a file read: Left the service \(agreed with Jo Lee, SPOC\)/,
  )
  assert.equal((await placeOf(19))[1], null)
  assert.match(
    wordsOf(await nadia.open(paths.timetable.show(reference))),
    /File reads: 1 case Case 19 , .* Left the service/,
  )
})

test('CASE-04 a practitioner who is away, and an interview in Welsh, stand in the way of a place until someone can', async () => {
  await recordFacts(db, reference, 20, { language: 'welsh' }, (await placeOf(20))[0] as Username)
  const nadia = await signedIn('nadia')
  assert.match(
    wordsOf(await nadia.open(url(20))),
    /Where it is now, it clashes .* does not speak Welsh.*nobody is free/,
  )
  const tom = paths.timetable.inspector(reference, 'tom')
  await nadia.submit(await nadia.open(tom), { 'from-2026-03-16': '9am', 'until-2026-03-16': '5pm', welsh: 'yes' })
  const times = paths.timetable.times(reference, 20)
  const wrong = await nadia.submit(await nadia.open(times), { 'from-2026-03-16': '1pm', language: 'facts' })
  assert.match(wordsOf(wrong), /Monday 16 March 2026: enter until when, later than from when/)
  const set = await nadia.submit(await nadia.open(times), {
    ...{ 'from-2026-03-19': '1pm', 'until-2026-03-19': '5pm', language: 'facts' },
  })
  assert.match(
    wordsOf(await nadia.follow(set)),
    /Language Welsh .* Cannot be interviewed Thursday 19 March 2026, 1pm to 5pm .* Thursday 19 March 2026 at 2:30pm, nobody is free/,
  )
  const english = await nadia.submit(await nadia.open(times), { language: 'en' })
  assert.match(wordsOf(await nadia.follow(english)), /Language English .* Thursday 19 March 2026 at 2:30pm, free: /)
})

test('CASE-04 the interview week is set with times as people type them, and once at a time', async () => {
  const nadia = await signedIn('nadia')
  const address = paths.timetable.week(reference)
  const page = await nadia.open(address)
  const week = {
    days: ['2026-03-16', '2026-03-17'],
    firstStart: '10am',
    lastEnd: '3pm',
    middayFrom: '',
    middayUntil: '',
  }
  const wrong = await nadia.submit(page, { ...week, minutes: '90', gap: 'x' })
  assert.match(wordsOf(wrong), /Enter how long an interview lasts: from 5 to 60 minutes Enter the minutes between two/)
  const answer = await nadia.submit(page, { ...week, minutes: '45', gap: '15' })
  assert.match(
    wordsOf(await nadia.follow(answer)),
    /The interview week is set .* Monday 16 March 2026 and Tuesday 17 March 2026 10am to 3pm Interviews of 45 minutes, with 15 minutes between/,
  )
  const late = await nadia.submit(page, { ...week, minutes: '60', gap: '15' })
  assert.equal(late.statusCode, 409)
  assert.match(wordsOf(late), /Someone else has changed the interview week since you opened it/)
})

test('CASE-04 nobody but who leads and the administrator changes anything of a timetable', async () => {
  for (const username of ['tom', 'samir', 'ruth'] as const) {
    const person = await signedIn(username)
    for (const address of [
      url(1),
      paths.timetable.week(reference),
      paths.timetable.inspector(reference, 'tom'),
      paths.timetable.times(reference, 1),
      paths.timetable.unavailable(reference, 1),
    ])
      assert.equal((await person.open(address)).statusCode, 403, `${username} ${address}`)
  }
})
