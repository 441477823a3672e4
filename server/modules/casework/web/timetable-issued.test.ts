import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import type { Username } from '../../../demonstration/people.ts'
import { wordsOf } from '../../../testutils/rated-inspection.ts'
import { readPdf, readWord } from '../../../testutils/read-document.ts'
import { openedBy } from '../../../testutils/report-to-publish.ts'
import { takenUpCases } from '../../../testutils/taken-up-cases.ts'
import { noon, servicesFor, type Visitor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'
import { goOnWithout } from '../actions/go-on-without.ts'
import { issueTimetable } from '../actions/issue-timetable.ts'
import { workOutTimetable } from '../actions/work-out-timetable.ts'
import { timetableState } from '../queries/timetable.ts'

let db: Db
let drop: () => Promise<void>
let reference: string

before(async () => {
  ;({ db, drop } = await testWorld())
  reference = await takenUpCases(db, '2026-03-30')
})
after(() => drop())

const signedIn = (username: Username): Promise<Visitor> => visitor(servicesFor(db), username)
const opened = (username: Username = 'nadia') => openedBy(db, username, reference)
const unfolded = (file: string): string => file.replaceAll(/\r\n[ \t]/g, '')

test('CASE-04 the timetable is issued once it has interviews, with the announcement; again only once it has changed', async () => {
  const joan = await signedIn('joan')
  const address = paths.timetable.issue(reference)
  assert.match(
    wordsOf(await joan.open(address)),
    /No case has a time for its interview yet: work out a timetable first\./,
  )
  await workOutTimetable(db, actOf('nadia', noon), await opened(), false)
  // Good Friday is no working day: four days have room for 32 interviews of two inspectors.
  const page = await joan.open(address)
  assert.match(wordsOf(page), /Issue 1 Interviews 32 File reads 0 Without a time 4 cases: 21, 23, 25 and 28/)
  const first = await joan.follow(await joan.submit(page))
  assert.match(
    wordsOf(first),
    /Timetable of interviews, issue 1 Issued by Joan Whitfield on Tuesday 3 March 2026 at 12:00\. .* Monday 30 March 2026 Time Case Practitioner PDU Inspector Language 9:30am to 10:30am \d+ N59A\d+/,
  )
  assert.match(wordsOf(await joan.open(address)), /Nothing has changed since issue 1 of Tuesday 3 March 2026\./)
  await assert.rejects(issueTimetable(db, actOf('nadia', noon), await opened()), /Nothing has changed since issue 1/)
})

test('CASE-04 an issue stays as it was issued, whatever changes later; what has changed is the next issue', async () => {
  const nadia = await signedIn('nadia')
  const address = paths.timetable.issued(reference, 1)
  const tables = (page: string): string => page.match(/<table[\s\S]*<\/table>/)?.[0] ?? ''
  const before = tables((await nadia.open(address)).body)
  const agreed = { reason: 'Left the service', agreedWith: 'Jo Lee, SPOC' }
  const act = actOf('nadia', noon)
  await goOnWithout(db, act, await opened(), { number: 1, ...agreed, instead: { kind: 'file-read' } })
  const instead = {
    kind: 'substitute',
    name: 'Kim Shaw',
    role: 'Team manager',
    suitable: 'Knows it',
    supervises: true,
  } as const
  await goOnWithout(db, act, await opened(), { number: 2, ...agreed, instead })
  assert.equal(await issueTimetable(db, act, await opened()), 2)
  assert.equal(tables((await nadia.open(address)).body), before)
  const second = wordsOf(await nadia.open(paths.timetable.issued(reference, 2)))
  assert.match(
    second,
    /In their place: Kim Shaw, Team manager .* Inspected from the file alone: 1 case Case 1: N59A\d+/,
  )
  const { details } = await db
    .selectFrom('event')
    .select('details')
    .where('what', '=', 'TIMETABLE_ISSUED')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  assert.deepEqual(details, { number: 2, interviews: 31, fileReads: 1, withoutPlace: [21, 23, 25, 28] })
})

test('CASE-04 the issue is a calendar with an event for each interview, in London time, that names nobody on probation; and one for each inspector', async () => {
  const tom = await signedIn('tom')
  const page = await tom.open(paths.timetable.issued(reference, 2))
  const all = await tom.open(paths.timetable.calendar(reference, 2))
  assert.equal(all.headers['content-type'], 'text/calendar; charset=utf-8')
  const file = unfolded(all.body)
  assert.equal(file.match(/BEGIN:VEVENT/g)?.length, 31)
  // British summer time began the day before.
  assert.match(file, /DTSTART:20260330T083000Z\r\nDTEND:20260330T093000Z/)
  assert.match(file, /SUMMARY:DIPP South Central: interview about case 2\\, N59A\d+ \(in their place: Team manager\)/)
  assert.match(file, /UID:south-central-dipp-2026-case-2@lantern\r\nSEQUENCE:2/)
  assert.doesNotMatch(file, /Kim Shaw/)
  const { cases } = await timetableState(db, await opened())
  for (const { crn } of cases) assert.ok(!file.includes(crn) && !page.body.includes(crn), crn)
  const own = unfolded((await tom.open(paths.timetable.calendarOf(reference, 2, 'tom'))).body)
  assert.match(own, /Inspector: Tom Okafor/)
  assert.doesNotMatch(own, /Nadia Rahman/)
  assert.equal((await tom.open(paths.timetable.calendarOf(reference, 2, 'ruth'))).statusCode, 404)
  assert.equal((await tom.open(paths.timetable.issued(reference, 3))).statusCode, 404)
  assert.equal((await tom.open(paths.timetable.issue(reference))).statusCode, 403)
})

test('CASE-04 the issue is a PDF and a Word file to send with the announcement, in Welsh too; and one for each inspector', async () => {
  const tom = await signedIn('tom')
  const address = paths.timetable.document(reference, 2)
  const page = await tom.open(paths.timetable.issued(reference, 2))
  assert.ok(page.body.includes(`href="${address}?format=pdf&amp;language=en"`))
  const pdf = await tom.open(`${address}?format=pdf`)
  assert.equal(pdf.headers['content-type'], 'application/pdf')
  assert.match(
    String(pdf.headers['content-disposition']),
    /attachment; filename="?south-central-dipp-2026-interviews-2\.pdf/,
  )
  const { text, properties } = readPdf(pdf.rawPayload)
  assert.equal(properties.Title, 'Timetable of interviews: South Central')
  assert.match(
    text,
    /3 March 2026\s+Inspection: Dynamic inspection of public protection, South Central\s+Issue: 2\s+Interviews: 31\s[\s\S]*Monday 30 March 2026\s+Time Case Practitioner PDU Inspector Language\s+9:30am to 10:30am \d+ N59A\d+/,
  )
  assert.match(text, /In their place: Kim/)
  assert.match(text, /Inspected from the file alone\s+• Case 1: N59A\d+/)
  const { cases } = await timetableState(db, await opened())
  for (const { crn } of cases) assert.ok(!text.includes(crn), crn)
  const own = readPdf((await tom.open(`${paths.timetable.documentOf(reference, 2, 'tom')}?format=pdf`)).rawPayload)
  assert.equal(own.properties.Title, 'Interviews of Tom Okafor: South Central')
  assert.doesNotMatch(own.text, /Nadia Rahman|file alone/)
  const word = readWord((await tom.open(`${address}?format=docx&language=cy`)).rawPayload)
  assert.match(
    word.get('word/document.xml') ?? '',
    /Amserlen y cyfweliadau: South Central<.*>Dydd Llun 30 Mawrth 2026</,
  )
  assert.equal((await tom.open(`${address}?format=odt`)).statusCode, 404)
  assert.equal((await tom.open(paths.timetable.documentOf(reference, 2, 'ruth'))).statusCode, 404)
})

test('CASE-04 a request by the deadline is recorded as the single point of contact gives it, and answered by the lead inspector', async () => {
  const [joan, nadia] = [await signedIn('joan'), await signedIn('nadia')]
  const changes = paths.timetable.changes(reference)
  assert.match(wordsOf(await joan.open(changes)), /asks for another time by Wednesday 18 March 2026/)
  const page = await joan.open(paths.timetable.askForChange(reference))
  const wrong = await joan.submit(page, { number: '', wish: ' ' })
  assert.match(
    wordsOf(wrong),
    /Select a case Select what is asked for Enter what is asked for, and why Enter who asked, with name and role Enter the day on which it was asked/,
  )
  const asked = { number: '4', kind: 'another-time', wish: 'The afternoon instead', askedForBy: 'Jo Lee, SPOC' }
  const on = { 'askedOn-day': '2', 'askedOn-month': '3', 'askedOn-year': '2026' }
  const future = await joan.submit(page, { ...asked, ...on, 'askedOn-day': '4' })
  assert.match(wordsOf(future), /The day on which it was asked must not be to come/)
  const recorded = await joan.submit(page, { ...asked, ...on })
  const request = String(recorded.headers.location)
  assert.match(wordsOf(await joan.follow(recorded)), /The request is recorded .* The lead inspector answers it\./)
  const again = await joan.submit(page, { ...asked, ...on })
  assert.match(wordsOf(again), /A request for this case already waits for the lead inspector’s decision/)
  assert.match(wordsOf(await nadia.open(paths.work)), /Answer a request for a change of the timetable/)
  const open = await nadia.open(request)
  assert.match(wordsOf(await nadia.submit(open, {})), /Select whether it is agreed Enter the reason for the answer/)
  const answer = await nadia.submit(open, { granted: 'yes', reason: 'There is room' })
  assert.equal(answer.headers.location, paths.timetable.case(reference, 4))
  assert.match(
    wordsOf(await nadia.open(request)),
    /Answer Agreed: There is room Nadia Rahman, Tuesday 3 March 2026 at 12:00/,
  )
  const late = await nadia.submit(open, { granted: 'no', reason: 'No room' })
  assert.match(wordsOf(late), /Nadia Rahman granted this request on Tuesday 3 March 2026: There is room/)
  const events = await db
    .selectFrom('event')
    .select('details')
    .where('what', 'like', 'TIMETABLE_CHANGE_%')
    .orderBy('id')
    .execute()
  assert.deepEqual(
    events.map(({ details }) => details),
    [
      { case: 4, kind: 'another-time', askedOn: '2026-03-02', late: false },
      { case: 4, granted: true },
    ],
  )
})

test('CASE-04 after the deadline another time is refused; that someone is not available is recorded as late, and leads to a substitute or a file read', async () => {
  const services = servicesFor(db, { clock: () => new Date('2026-03-24T12:00:00Z') })
  const [joan, nadia] = [await visitor(services, 'joan'), await visitor(services, 'nadia')]
  const page = await joan.open(paths.timetable.askForChange(reference))
  const asked = { number: '5', wish: 'Away that week', askedForBy: 'Jo Lee, SPOC' }
  const on = { 'askedOn-day': '19', 'askedOn-month': '3', 'askedOn-year': '2026' }
  const refused = await joan.submit(page, { ...asked, ...on, kind: 'another-time' })
  assert.match(wordsOf(refused), /Another time was to be asked for by Wednesday 18 March 2026/)
  const recorded = await joan.submit(page, { ...asked, ...on, kind: 'not-available' })
  assert.match(
    wordsOf(await joan.open(paths.timetable.changes(reference))),
    /Practitioner not available Thursday 19 March 2026 Late Waits for an answer/,
  )
  const request = await nadia.open(String(recorded.headers.location))
  assert.match(wordsOf(request), /Jo Lee, SPOC, on Thursday 19 March 2026, after the deadline/)
  const answer = await nadia.submit(request, { granted: 'yes', reason: 'Agreed by telephone' })
  assert.equal(answer.headers.location, paths.timetable.unavailable(reference, 5))
})
