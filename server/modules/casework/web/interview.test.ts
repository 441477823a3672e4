import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { allocateCases, takeUpCases } from '#modules/casework'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { Conflict } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import type { Username } from '../../../demonstration/people.ts'
import { drawnSample } from '../../../testutils/drawn-sample.ts'
import { wordsOf } from '../../../testutils/rated-inspection.ts'
import { larchwood, openedBy, setUpInspection } from '../../../testutils/report-to-publish.ts'
import { noon, servicesFor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'
import { saveInterview } from '../actions/save-interview.ts'
import { codedItems } from '../queries/coded-items.ts'
import { findInterview } from '../queries/interviews.ts'
import { openCase } from '../queries/open-case.ts'
import { blankInterview, type InterviewText } from '../rules/interview/interview-text.ts'
import { addCases, changeCase } from '../store/cases.ts'

let db: Db
let drop: () => Promise<void>
let reference: string

before(async () => {
  ;({ db, drop } = await testWorld())
  reference = await drawnSample(db)
  await takeUpCases(db, actOf('joan', noon), await openedBy(db, 'joan', reference))
  const cases = [1, 2, 3, 4, 5, 6, 7, 8]
  await allocateCases(db, actOf('nadia', noon), await openedBy(db, 'nadia', reference), { cases, inspector: 'tom' })
})
after(() => drop())

const form = { form: 'id="interview-form"' }
const json = { ...form, json: true }
const url = (number: number): string => paths.cases.interview(reference, number)
const opened = (number: number, username: Username = 'tom') =>
  openCase(db, { username, permissions: actOf(username, noon).permissions }, reference, String(number))
const stored = async (number: number) => findInterview(db, (await opened(number)).inspected.id)
const signedIn = (username: Username) => visitor(servicesFor(db), username)
const save = async (number: number, text: Partial<InterviewText>) =>
  saveInterview(db, actOf('tom', noon), await opened(number), {
    text: { ...blankInterview, ...text },
    saveId: newId(),
    seen: (await stored(number))?.version ?? 0,
  })

test('CASE-06 the guide stands beside the notes of each section, the codes by kind, and a second person for three reasons alone', async () => {
  const page = await (await signedIn('tom')).open(url(1))
  const words = wordsOf(page)
  const { interview } = (await opened(1)).programme.cases
  assert.ok(interview)
  for (const { name, guide } of interview.sections) assert.ok(words.includes(`${name} ${guide.join(' ')}`), name)
  assert.match(words, /Enablers Experience and skill .* Barriers .* Workload .* Management oversight .* Services /)
  assert.equal(
    page.body.match(/<input[^>]* type="radio"[^>]*>/g)?.filter(input => /name="secondPerson"/.test(input)).length,
    4,
  )
  for (const reason of interview.secondPersonOnlyWhen) assert.ok(words.includes(reason))
  assert.match(words, /Nothing saved yet/)
})

test('CASE-06 an interview is recorded whole without JavaScript, and shown again', async () => {
  const tom = await signedIn('tom')
  const { interview } = (await opened(1)).programme.cases
  const second = interview?.secondPersonOnlyWhen.find(reason => reason.includes('very new to the role')) as string
  const sent = {
    ...{ 'heldOn-day': '3', 'heldOn-month': '2', 'heldOn-year': '2026', heldAt: '10:30am', interviewee: 'substitute' },
    ...{
      substituteRole: 'Senior probation officer',
      substituteSuitable: 'Oversaw the case',
      substituteSupervises: 'yes',
    },
    ...{ language: 'cy', 'notes-assessing': 'Police shared late', 'notes-workload': 'Sixty cases' },
    ...{ 'code-workload-over-capacity': 'yes', 'code-barrier-vacancies': 'yes', secondPerson: second },
    ...{ secondPersonLeft: '11:20am', feedback: 'substitute', strengths: 'Home visits', areas: 'Reviews' },
  }
  const answer = await tom.submit(await tom.open(url(1)), sent, form)
  assert.equal(answer.headers.location, url(1))
  const page = await tom.follow(answer)
  assert.match(wordsOf(page), /Saved at 12:00 on 3 March 2026 by Tom Okafor/)
  assert.match(page.body, /<textarea[^>]*>Police shared late<\/textarea>/)
  const checked = [...page.body.matchAll(/<input[^>]*name="([^"]*)"[^>]* checked[^>]*>/g)].map(([, name]) => name)
  const chosen = ['interviewee', 'substituteSupervises', 'language', 'secondPerson', 'feedback']
  assert.deepEqual(checked.toSorted(), [...chosen, 'code-barrier-vacancies', 'code-workload-over-capacity'].toSorted())
  const { version, changedAt, changedBy, ...text } = (await stored(1)) ?? {}
  assert.deepEqual([version, changedAt, changedBy], [1, noon, 'tom'])
  assert.deepEqual(text, {
    ...{ heldOn: { day: '3', month: '2', year: '2026' }, heldAt: '10:30am', interviewee: 'substitute', language: 'cy' },
    ...{ substituteRole: sent.substituteRole, substituteSuitable: 'Oversaw the case', substituteSupervises: 'yes' },
    ...{ notes: { assessing: 'Police shared late', workload: 'Sixty cases' } },
    ...{ codes: ['barrier-vacancies', 'workload-over-capacity'], secondPerson: second, secondPersonLeft: '11:20am' },
    ...{ feedback: 'substitute', strengths: 'Home visits', areas: 'Reviews' },
  })
})

test('CASE-06 what is half typed is saved as it stands, and what is missing is pointed out with it', async () => {
  const tom = await signedIn('tom')
  const half = { 'heldOn-day': '3', heldAt: '10:', interviewee: 'substitute', 'notes-learning': 'Train' }
  const answer = (await tom.submit(await tom.open(url(2)), half, json)).json()
  assert.deepEqual([answer.state, answer.version, answer.words], ['saved', 1, 'Saved at 12:00'])
  assert.equal(answer.remarks.length, 5)
  const words = wordsOf(await tom.open(url(2)))
  for (const remark of answer.remarks) assert.ok(words.includes(remark), remark)
})

test('CASE-06 what the manual forbids is refused with the reason, on the page and by the action; the words stay on the page', async () => {
  const tom = await signedIn('tom')
  const { interview } = (await opened(3)).programme.cases
  const second = interview?.secondPersonOnlyWhen[0] as string
  const page = await tom.open(url(3))
  const noSupervisor = { interviewee: 'substitute', substituteSupervises: 'no' } as const
  const forbidden = [
    [{ secondPerson: second, feedback: 'practitioner' }, /Enter when the second person left: feedback is given after/],
    [{ ...noSupervisor, feedback: 'substitute' }, /No feedback is given to a substitute who does not supervise/],
    [{ ...noSupervisor, feedback: 'practitioner' }, /No feedback is given to a substitute who does not supervise/],
    [{ interviewee: 'practitioner', feedback: 'substitute' }, /the practitioner was interviewed/],
    [{ secondPerson: 'For company' }, /Select one of the reasons for which a second person may be there/],
  ] as const
  for (const [fields, reason] of forbidden) {
    const answer = await tom.submit(page, { ...fields, 'notes-assessing': 'Typed before it was refused' }, form)
    assert.equal(answer.statusCode, 400)
    assert.match(wordsOf(answer), reason)
    assert.match(answer.body, /<title>Error: /)
    assert.match(answer.body, /<textarea[^>]*>Typed before it was refused<\/textarea>/)
    for (const [, id] of answer.body.matchAll(/href="#(interview-[^"]*)"/g))
      assert.ok(answer.body.includes(`id="${id}"`), id)
    const { state, errors } = (await tom.submit(page, fields, json)).json()
    assert.equal(state, 'invalid')
    assert.match(errors[0].text, reason)
    await assert.rejects(save(3, fields), reason)
  }
  assert.equal(await stored(3), undefined)
  const left = { secondPerson: second, secondPersonLeft: '11:20am', feedback: 'practitioner' }
  assert.equal((await tom.submit(page, left, json)).json().state, 'saved')
})

test('CASE-03 an interview is saved as it is typed: the same save sent twice counts once, and every save is kept', async () => {
  const tom = await signedIn('tom')
  const page = await tom.open(url(4))
  const first = (await tom.submit(page, { 'notes-learning': 'Had' }, json)).json()
  assert.deepEqual((await tom.submit(page, { 'notes-learning': 'Had' }, json)).json(), first)
  const next = await tom.submit(await tom.open(url(4)), { 'notes-learning': 'Had training' }, json)
  assert.equal(next.json().version, 2)
  const { id } = (await opened(4)).inspected
  const changes = await db
    .selectFrom('caseworkInterviewChange')
    .select('notes')
    .where('caseId', '=', id)
    .orderBy('version')
    .execute()
  assert.deepEqual(
    changes.map(({ notes }) => notes),
    [{ learning: 'Had' }, { learning: 'Had training' }],
  )
})

test('CASE-03 who comes second sees both texts where they differ, by script and without; the same words leave nothing to choose', async () => {
  const [tom, again] = [await signedIn('tom'), await signedIn('tom')]
  const [page, other] = [await tom.open(url(5)), await again.open(url(5))]
  const both = { 'notes-workload': 'The same' }
  await again.submit(other, { ...both, 'notes-learning': 'Theirs', 'code-service-missing': 'yes' }, json)
  const mine = { ...both, 'notes-learning': 'Mine', 'code-service-available': 'yes' }
  const clash = await tom.submit(page, mine, json)
  assert.equal(clash.statusCode, 409)
  const words = 'Tom Okafor changed this at 12:00, after you opened it'
  const { theirs, ...rest } = clash.json()
  assert.deepEqual(rest, { state: 'clash', version: 1, words })
  const chosen = Object.fromEntries(Object.entries(theirs).filter(([, value]) => value !== ''))
  assert.deepEqual(chosen, { ...both, 'notes-learning': 'Theirs', 'code-service-missing': 'yes' })
  const names = new Set([...page.body.matchAll(/<(?:input|textarea)[^>]* name="([^"]*)"/g)].map(([, name]) => name))
  assert.deepEqual(
    Object.keys(theirs).toSorted(),
    [...names].filter(name => !['_csrf', 'version', 'saveId'].includes(name as string)).toSorted(),
    'who takes over the other text takes over all of it',
  )
  const shown = await tom.submit(page, mine, form)
  assert.equal(shown.statusCode, 409)
  assert.match(wordsOf(shown), /Notes: Learning and development: Theirs Services: No suitable service What you typed/)
  assert.match(shown.body, /<textarea[^>]*>Mine<\/textarea>/)
  assert.deepEqual((await stored(5))?.notes, { workload: 'The same', learning: 'Theirs' })
  const same = { ...both, 'notes-learning': 'Theirs', 'code-service-missing': 'yes' }
  const resent = (await tom.submit(page, { ...same, saveId: newId() }, json)).json()
  assert.deepEqual([resent.state, resent.version], ['saved', 1])
  assert.equal((await tom.submit(shown, mine, form)).statusCode, 303)
  assert.equal((await stored(5))?.notes.learning, 'Mine')
})

test('CASE-06 only the inspector of an open case records: for others it is text, with the reason, and the action refuses', async () => {
  const reasonOf = async (who: Username, number: number): Promise<string> => {
    const page = await (await signedIn(who)).open(url(number))
    assert.doesNotMatch(page.body, /<form[^>]*id="interview-form"/)
    return wordsOf(page)
  }
  assert.match(await reasonOf('nadia', 1), /The case is Tom Okafor’s: .* Home visits/)
  const { inspected } = await opened(1)
  await changeCase(db, inspected.id, { completedAt: noon, completedBy: 'tom' })
  assert.match(
    await reasonOf('tom', 1),
    /The case was completed on Tuesday 3 March 2026: reopen it to change it .* Home visits/,
  )
  await assert.rejects(save(1, { strengths: 'Later' }), Conflict)
  await changeCase(db, inspected.id, { completedAt: null, completedBy: null })
})

test('CASE-06 a file read has no interview and says why; nor has a case of a programme that interviews nobody', async () => {
  const { inspected } = await opened(6)
  await changeCase(db, inspected.id, { fileRead: true, fileReadReason: 'The practitioner is not available' })
  const page = await (await signedIn('tom')).open(url(6))
  assert.match(
    wordsOf(page),
    /There is no interview: this case is read from its file\. The practitioner is not available/,
  )
  assert.doesNotMatch(page.body, /<form[^>]*id="interview-form"/)
  await assert.rejects(save(6, { strengths: 'None' }), /There is no interview/)
  const other = await setUpInspection(db, larchwood)
  const { inspection, programme } = await openedBy(db, 'nadia', other)
  const about = { crn: 'X100001', eventNumber: '1', pdu: '', practitioner: '', riskGroup: '', sentenceKind: '' }
  const [set] = programme.cases.questionSets
  const questions = { questionSet: set?.id as string, questionSetReason: '', facts: {}, part: '' }
  const arranged = { arrangedWith: 'Alex Moor, manager', arrangedReason: 'Of note', fileRead: true, fileReadReason: '' }
  const one = { id: newId(), inspectionId: inspection.id, inspector: 'tom', ...about, ...questions, ...arranged }
  await addCases(db, actOf('nadia', noon), inspection.id, [one])
  assert.equal((await (await signedIn('tom')).open(paths.cases.interview(other, 1))).statusCode, 404)
})

test('CASE-08 what was coded is counted over the interviews of completed cases', async () => {
  const { inspection } = await openedBy(db, 'nadia', reference)
  const codes = ['barrier-vacancies', 'service-missing', 'workload-manageable']
  const none = codes.map(code => ({ code, count: 0, of: 0 }))
  assert.deepEqual(await codedItems(db, inspection.id, codes), none)
  const coded = { 7: ['service-missing'], 8: ['barrier-vacancies', 'service-missing'] }
  for (const [number, own] of Object.entries(coded)) {
    await save(Number(number), { codes: own })
    const { inspected } = await opened(Number(number))
    await changeCase(db, inspected.id, { completedAt: noon, completedBy: 'tom' })
  }
  assert.deepEqual(await codedItems(db, inspection.id, codes), [
    { code: 'service-missing', count: 2, of: 2 },
    { code: 'barrier-vacancies', count: 1, of: 2 },
    { code: 'workload-manageable', count: 0, of: 2 },
  ])
})
