import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { saveNote } from '#modules/fieldwork'
import { answersOf, saveAnswer } from '#modules/ratings'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { Conflict } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import { wordsOf } from '../../../testutils/rated-inspection.ts'
import { larchwood, openedBy, setUpInspection } from '../../../testutils/report-to-publish.ts'
import { noon, servicesFor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'

let db: Db
let drop: () => Promise<void>
let reference: string
let url: string

before(async () => {
  ;({ db, drop } = await testWorld())
  reference = await setUpInspection(db, larchwood)
  url = paths.judgements.prompt(reference, '3', '3-1-5')
})
after(() => drop())

const form = { form: 'id="answer-form"' }
const json = { ...form, json: true }
const stored = async () => {
  const { inspection } = await openedBy(db, 'nadia', reference)
  return (await answersOf(db, inspection.id)).get('3.1.5')
}

test('PROG-03 the guidance stands beside the prompt: what to look for, where, when it is sufficient, and whose words', async () => {
  const page = wordsOf(await (await visitor(servicesFor(db), 'tom')).open(url))
  assert.match(page, /3\.1\.5 Are room searches carried out effectively and with respect\?/)
  assert.match(page, /What we look for Searches planned on a mix of routine, random and intelligence/)
  assert.match(page, /Where to look Observation of a room search .* A guide, not a limit/)
  assert.match(page, /Judging Sufficient when: .* Insufficient when: /)
  assert.match(page, /The prompt: working text, not the published wording/)
})

test('PROG-04 a prompt is answered yes or no with the reasons, without JavaScript too', async () => {
  const tom = await visitor(servicesFor(db), 'tom')
  const page = await tom.open(url)
  const wrong = await tom.submit(page, { answer: 'perhaps', reasons: 'Hard to say' }, form)
  assert.equal(wrong.statusCode, 400)
  assert.match(wrong.body, /Select yes or no/)
  assert.match(wrong.body, /<textarea[^>]*>Hard to say<\/textarea>/)
  assert.equal(await stored(), undefined)
  const right = await tom.submit(page, { answer: 'no', reasons: 'Under six minutes' }, form)
  assert.equal(right.headers.location, url)
  assert.match(wordsOf(await tom.follow(right)), /Saved at 12:00 on 3 March 2026 by Tom Okafor/)
  const { answer, reasons, version, changedBy } = (await stored()) ?? {}
  assert.deepEqual(
    { answer, reasons, version, changedBy },
    { answer: 'no', reasons: 'Under six minutes', version: 1, changedBy: 'tom' },
  )
})

test('RATE-01 an answer without evidence is pointed out, then one that rests on one kind of source, then neither', async () => {
  const tom = await visitor(servicesFor(db), 'tom')
  assert.match(wordsOf(await tom.open(url)), /Answered without linked evidence .* Evidence \(0\) No evidence yet/)
  const text = { text: 'Seen', validity: 'strong', weight: 'high', seen: 0, codes: ['3.1.5'] }
  const open = await openedBy(db, 'tom', reference)
  const note = (title: string, source: string) =>
    saveNote(db, actOf('tom', noon), open, { ...text, title, source, id: newId(), saveId: newId() })
  await note('Room search', 'observation')
  const one = wordsOf(await tom.open(url))
  assert.match(one, /Evidence \(1\) observation 1 One kind of source only \(observation\)/)
  assert.doesNotMatch(one, /Answered without linked evidence/)
  await note('Search log', 'document')
  assert.doesNotMatch(wordsOf(await tom.open(url)), /One kind of source only|Answered without linked evidence/)
})

test('CASE-03 an answer is saved as it is typed, with its version; the same save sent twice counts once', async () => {
  const tom = await visitor(servicesFor(db), 'tom')
  const page = await tom.open(url)
  const fields = { answer: 'no', reasons: 'Under six minutes each' }
  const saved = { state: 'saved', version: 2, words: 'Saved at 12:00' }
  assert.deepEqual((await tom.submit(page, fields, json)).json(), saved)
  assert.deepEqual((await tom.submit(page, fields, json)).json(), saved)
  const changes = await db.selectFrom('ratingsAnswerChange').select('version').where('code', '=', '3.1.5').execute()
  assert.equal(changes.length, 2)
})

test('CASE-03 words typed on a page from the browser’s history are not taken for the save that the page made before', async () => {
  const tom = await visitor(servicesFor(db), 'tom')
  const page = await tom.open(url)
  await tom.submit(page, { answer: 'no', reasons: 'First words' }, form)
  const back = await tom.submit(page, { answer: 'no', reasons: 'Other words, after going back' }, form)
  assert.equal(back.statusCode, 409)
  assert.match(back.body, /<textarea[^>]*>Other words, after going back<\/textarea>/)
  assert.equal((await stored())?.reasons, 'First words')
})

test('CASE-03 two people on one prompt each see the other’s text, by script and without, and nothing is overwritten', async () => {
  const [tom, nadia] = [await visitor(servicesFor(db), 'tom'), await visitor(servicesFor(db), 'nadia')]
  const [page, other] = [await tom.open(url), await nadia.open(url)]
  const theirs = { answer: 'yes', reasons: 'The log shows more' }
  assert.equal((await nadia.submit(other, theirs, json)).json().version, 4)
  const clash = await tom.submit(page, { answer: 'no', reasons: 'Mine' }, json)
  assert.equal(clash.statusCode, 409)
  const words = 'Nadia Rahman changed this at 12:00, after you opened it'
  assert.deepEqual(clash.json(), { state: 'clash', version: 4, words, theirs })
  const shown = await tom.submit(page, { answer: 'no', reasons: 'Mine' }, form)
  assert.equal(shown.statusCode, 409)
  assert.match(wordsOf(shown), /Answer: Yes Reasons: The log shows more/)
  assert.match(shown.body, /<textarea[^>]*>Mine<\/textarea>/)
  assert.equal((await stored())?.reasons, 'The log shows more')
  const chosen = await tom.submit(shown, { answer: 'no', reasons: 'Mine, having read theirs' }, form)
  assert.equal(chosen.statusCode, 303)
  assert.equal((await stored())?.reasons, 'Mine, having read theirs')
  const news = (await nadia.openJson(paths.judgements.answer(reference, '3', '3-1-5'))).json()
  assert.deepEqual(news, {
    ...{ version: 5, words: 'Tom Okafor changed this at 12:00' },
    theirs: { answer: 'no', reasons: 'Mine, having read theirs' },
  })
})

test('CASE-03 whoever is signed out is told so by the answer’s state, and nothing is written', async () => {
  const tom = await visitor(servicesFor(db), 'tom')
  const page = await tom.open(url)
  await tom.submit(await tom.open(paths.signOut))
  const answer = await tom.submit(page, { answer: 'yes', reasons: 'After the end' }, json)
  assert.deepEqual([answer.statusCode >= 400, answer.json().state], [true, 'signed-out'])
  assert.notEqual((await stored())?.reasons, 'After the end')
})

test('CONF-01 only the team answers: those who see all read, others do not open it', async () => {
  const ruth = await visitor(servicesFor(db), 'ruth')
  assert.doesNotMatch((await ruth.open(url)).body, /id="answer-form"/)
  assert.equal((await (await visitor(servicesFor(db), 'gareth')).open(url)).statusCode, 403)
  const open = await openedBy(db, 'ruth', reference)
  const save = { code: '3.1.5', answer: 'yes', reasons: 'Not mine', why: '', saveId: newId(), seen: 5 } as const
  await assert.rejects(saveAnswer(db, actOf('ruth', noon), open, save), Conflict)
  await assert.rejects(saveAnswer(db, actOf('gareth', noon), open, save), /You are not on the team/)
})

test('PROG-04 the history of an answer says who changed it, when, from what to what, and why', async () => {
  const later = new Date('2026-03-03T15:30:00Z')
  const nadia = await visitor(servicesFor(db, { clock: () => later }), 'nadia')
  const page = await nadia.open(url)
  assert.match(wordsOf(page), /Say why you change this answer/)
  const fields = { answer: 'yes', reasons: 'Read beside the log', why: 'Agreed with Tom' }
  await nadia.submit(page, fields, form)
  const history = wordsOf(await nadia.open(paths.judgements.history(reference, '3', '3-1-5')))
  assert.match(
    history,
    /Tuesday 3 March 2026 at 15:30, Nadia Rahman Answer from No to Yes Reasons from Mine, having read theirs to Read beside the log Why Agreed with Tom/,
  )
  assert.match(history, /at 12:00, Tom Okafor Answer from Yes to No/)
})

test('CASE-03 what a closed tab sent at its end is no clash with the same words sent again from the page opened anew', async () => {
  const tom = await visitor(servicesFor(db), 'tom')
  const before = await stored()
  const [first, again] = [await tom.open(url), await tom.open(url)]
  const words = { answer: before?.answer ?? 'no', reasons: 'Typed, then the tab was closed' }
  const sent = (await tom.submit(first, words, json)).json()
  const resent = await tom.submit(again, words, json)
  assert.deepEqual([resent.statusCode, resent.json().state, resent.json().version], [200, 'saved', sent.version])
  const back = await tom.submit(await tom.open(url), { answer: words.answer, reasons: before?.reasons ?? '' }, json)
  assert.equal(back.json().state, 'saved')
})
