import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { listNotes, saveNote } from '#modules/fieldwork'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { newId } from '#platform/ids.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import { wordsOf } from '../../../testutils/rated-inspection.ts'
import { larchwood, openedBy, setUpInspection } from '../../../testutils/report-to-publish.ts'
import { noon, servicesFor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'

let db: Db
let drop: () => Promise<void>
let reference: string

before(async () => {
  ;({ db, drop } = await testWorld())
  reference = await setUpInspection(db, larchwood)
})
after(() => drop())

const form = { form: 'id="note"' }
const json = { ...form, json: true }
const fields = {
  ...{ title: 'Evening handover', source: 'observation', text: 'Risks were named', validity: 'strong', weight: 'high' },
  codes: ['3.1.5', '1.1.1'],
}
const notes = async () => listNotes(db, (await openedBy(db, 'tom', reference)).inspection.id)

test('FIELD-01 evidence is recorded against prompts with its source, validity and weight, and stands beside them', async () => {
  const tom = await visitor(servicesFor(db), 'tom')
  const page = await tom.follow(await tom.open(`${paths.fieldwork.add(reference)}?code=3.1.5`))
  assert.match(page.body, /value="3\.1\.5"[^>]* checked/)
  const saved = await tom.submit(page, fields, form)
  assert.equal(saved.statusCode, 303)
  const [note, ...more] = await notes()
  assert.equal(more.length, 0)
  const { title, source, text, validity, weight, codes, changedBy } = note as NonNullable<typeof note>
  assert.deepEqual({ title, source, text, validity, weight, codes }, { ...fields, codes: ['1.1.1', '3.1.5'] })
  assert.equal(changedBy, 'tom')
  const list = wordsOf(await tom.open(paths.fieldwork.list(reference)))
  assert.match(list, /Evening handover Observation strong high 1\.1\.1, 3\.1\.5 Tom Okafor/)
  const prompt = wordsOf(await tom.open(paths.judgements.prompt(reference, '3', '3-1-5')))
  assert.match(prompt, /Evidence \(1\) observation 1 .*Evening handover Observation, validity strong, weight high/)
})

test('FIELD-01 only prompts and key questions of the inspection are linked, and only known kinds of source are taken', async () => {
  const tom = await visitor(servicesFor(db), 'tom')
  const [note] = await notes()
  const url = paths.fieldwork.note(reference, note?.id as string)
  await tom.submit(await tom.open(url), { ...fields, codes: ['3.1.5', 'N.1.1', '9.9'] }, form)
  assert.deepEqual((await notes())[0]?.codes, ['3.1.5'])
  const wrong = await tom.submit(await tom.open(url), { ...fields, source: 'rumour' }, json)
  assert.deepEqual([wrong.statusCode, wrong.json().state], [400, 'invalid'])
})

test('CASE-03 a note is saved as it is typed, twice is once, and two people see each other’s text', async () => {
  const [tom, nadia] = [await visitor(servicesFor(db), 'tom'), await visitor(servicesFor(db), 'nadia')]
  const [first] = await notes()
  const url = paths.fieldwork.note(reference, first?.id as string)
  const [page, other] = [await tom.open(url), await nadia.open(url)]
  const version = (first?.version ?? 0) + 1
  const longer = { ...fields, text: 'Risks were named and shared' }
  for (let i = 0; i < 2; i++)
    assert.deepEqual((await tom.submit(page, longer, json)).json(), {
      state: 'saved',
      version,
      words: 'Saved at 12:00',
    })
  const clash = await nadia.submit(other, { ...fields, text: 'Mine' }, json)
  assert.equal(clash.statusCode, 409)
  assert.equal(clash.json().theirs.text, 'Risks were named and shared')
  const shown = await nadia.submit(other, { ...fields, text: 'Mine' }, form)
  assert.match(wordsOf(shown), /What was found: Risks were named and shared/)
  assert.match(shown.body, /<textarea[^>]*>Mine<\/textarea>/)
  assert.equal((await notes())[0]?.text, 'Risks were named and shared')
})

test('CASE-03 what a closed tab sent at its end is no clash with the same note sent again from the page opened anew', async () => {
  const tom = await visitor(servicesFor(db), 'tom')
  const [note] = await notes()
  const url = paths.fieldwork.note(reference, note?.id as string)
  const [first, again] = [await tom.open(url), await tom.open(url)]
  const words = { ...fields, text: 'Typed, then the tab was closed' }
  const { version } = (await tom.submit(first, words, json)).json()
  assert.deepEqual((await tom.submit(again, words, json)).json(), { state: 'saved', version, words: 'Saved at 12:00' })
  const fewer = await tom.submit(again, { ...words, codes: ['3.1.5'] }, json)
  assert.equal(fewer.statusCode, 409)
})

test('CONF-01 evidence is added by the team alone, and a note of another inspection is not there', async () => {
  const [note] = await notes()
  const ruth = await visitor(servicesFor(db), 'ruth')
  assert.doesNotMatch((await ruth.open(paths.fieldwork.note(reference, note?.id as string))).body, /id="note"/)
  const save = { ...fields, id: newId(), saveId: newId(), seen: 0 }
  const open = await openedBy(db, 'ruth', reference)
  await assert.rejects(saveNote(db, actOf('gareth', noon), open, save), /You are not on the team/)
  const other = await setUpInspection(db, { ...larchwood, fieldwork: '2026-02-18' })
  const tom = await visitor(servicesFor(db), 'tom')
  assert.equal((await tom.open(paths.fieldwork.note(other, note?.id as string))).statusCode, 404)
})
