import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, beforeEach, test } from 'node:test'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { zip } from '#platform/documents/zip.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import { noon, servicesFor, type Visitor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'
import { publishDraft } from '../actions/publish-draft.ts'
import { publishProgramme } from '../actions.ts'
import { programmeZip } from '../files/programme-zip.ts'
import { yamlFiles } from '../files/write-yaml.ts'
import { getProgramme, getVersions } from '../queries.ts'
import type { Programme } from '../schema/index.ts'
import { programmeWorkbook } from '../workbook/write-workbook.ts'

let db: Db
let drop: () => Promise<void>
let priya: Visitor

before(async () => {
  ;({ db, drop } = await testWorld())
  priya = await visitor(servicesFor(db), 'priya')
})
beforeEach(async () => {
  await db.deleteFrom('programmesDraft').execute()
  await db.deleteFrom('programmesVersion').where('source', '=', 'uploaded').execute()
})
after(() => drop())

const newVersion = async (version: string, change: (programme: Programme) => void = () => {}): Promise<Programme> => {
  const programme = structuredClone(await getProgramme(db, 'national', '1.1'))
  Object.assign(programme.programme, { version, changes: 'A test of publishing.' })
  change(programme)
  return programme
}
const versions = async () => (await getVersions(db, 'national')).map(({ version }) => version)
const drafts = () => db.selectFrom('programmesDraft').selectAll().execute()
const upload = async (name: string, bytes: Uint8Array) =>
  priya.upload(await priya.open(paths.programmes.upload), name, bytes)
const uploaded = async (programme: Programme) => {
  const answer = await upload('national.zip', programmeZip(programme))
  assert.equal(answer.statusCode, 303, answer.body)
  return { address: String(answer.headers.location), page: await priya.follow(answer) }
}
const publish = 'name="confirm"'
const wordsOf = (markup: string): string => markup.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

test('PROG-08 only the standards lead opens these pages, and the public list leads there', async () => {
  for (const address of [paths.programmes.manage, paths.programmes.upload]) {
    assert.equal((await (await visitor(servicesFor(db), 'ruth')).open(address)).statusCode, 403)
    assert.equal((await priya.open(address)).statusCode, 200)
  }
  assert.ok((await priya.open(paths.standards.list)).body.includes(`href="${paths.programmes.manage}"`))
  const stranger = await visitor(servicesFor(db))
  assert.ok(!(await stranger.open(paths.standards.list)).body.includes(paths.programmes.manage))
})

test('PROG-08 a workbook is uploaded, its changes are read against the newest version, and it is published', async () => {
  const programme = await newVersion('1.2', ({ standards: { standards } }) => {
    Object.assign(standards[0]?.statement as object, { text: 'National leadership drives good probation work.' })
  })
  const bytes = await programmeWorkbook(programme)
  const answer = await upload('C:\\Users\\priya\\Standards 2026.xlsx', bytes)
  const page = await priya.follow(answer)
  const words = wordsOf(page.body)
  assert.match(words, /National probation inspection, version 1\.2/)
  assert.match(words, /File Standards 2026\.xlsx/)
  assert.ok(words.includes(createHash('sha256').update(bytes).digest('hex')))
  assert.match(words, /Against version 1\.1: 3 lines differ: 0 added, 0 removed, 3 changed\./)
  assert.match(page.body, /<ins>[\s\S]*National leadership drives good probation work\.|<ins>[\s\S]*good/)
  assert.match(
    wordsOf((await priya.open(paths.programmes.manage)).body),
    /Standards 2026\.xlsx national 1\.2, without faults/,
  )
  assert.deepEqual(await versions(), ['1.1'])

  const unconfirmed = await priya.submit(page, {}, { form: publish })
  assert.equal(unconfirmed.statusCode, 400)
  assert.match(unconfirmed.body, /href="#confirm">Confirm that you have read what changes/)
  assert.deepEqual(await versions(), ['1.1'])

  const published = await priya.submit(page, { confirm: 'yes' }, { form: publish })
  assert.equal(published.headers.location, paths.standards.programme('national', '1.2'))
  assert.match((await priya.follow(published)).body, /Version 1\.2 of National probation inspection is published/)
  assert.deepEqual(await getProgramme(db, 'national'), programme)
  const manage = wordsOf((await priya.open(paths.programmes.manage)).body)
  assert.match(manage, /1\.2 .* 3 March 2026, by Priya Nair/)
  assert.doesNotMatch(manage, /Standards 2026\.xlsx/)
})

test('PROG-08 each fault of a file is shown with its sheet or file and its row or line, and what was expected', async () => {
  const broken = await newVersion('1.2', ({ standards: { standards } }) => {
    Object.assign(standards[0]?.keyQuestions[0]?.prompts[1] as object, { wording: 'offical' })
  })
  const workbook = await priya.follow(await upload('broken.xlsx', await programmeWorkbook(broken)))
  assert.match(
    wordsOf(workbook.body),
    /1 fault Where What What is wrong Sheet Prompts, row 3 N\.1\.1\.b wording [^<]*official/,
  )
  const folder = await priya.follow(await upload('broken.zip', programmeZip(broken)))
  const line = new TextDecoder()
    .decode(yamlFiles(broken).get('standards.yaml'))
    .split('\n')
    .findIndex(each => each.includes('offical'))
  assert.match(wordsOf(folder.body), new RegExp(`standards\\.yaml, line ${line + 1} N\\.1\\.1\\.b wording`))
  for (const page of [workbook, folder]) {
    assert.ok(!page.body.includes(publish))
    assert.match(wordsOf(page.body), /It cannot be published\. The file has 1 fault/)
  }
})

test('PROG-08 a draft with faults is never published, not even by a form that its page does not show', async () => {
  const files = new Map(yamlFiles(await newVersion('1.2')))
  files.delete('report.yaml')
  const page = await priya.follow(await upload('part.zip', zip(files)))
  const answer = await priya.submit(page, { action: '', confirm: 'yes', seen: '1.1' }, { form: 'discard' })
  assert.equal(answer.statusCode, 409)
  assert.match(wordsOf(answer.body), /There is a problem The file has 1 fault/)
  assert.deepEqual(await versions(), ['1.1'])
  const [draft] = await drafts()
  assert.equal(draft?.content, null)
  await assert.rejects(db.updateTable('programmesDraft').set({ publishedAt: noon }).execute())
})

test('PROG-08 what is no programme file is refused with one clear error, and nothing is kept', async () => {
  const bomb = zip(new Map([['standards.yaml', new Uint8Array(30_000_000)]]))
  const outside = zip(new Map([['../../standards.yaml', new Uint8Array(1)]]))
  const whole = programmeZip(await newVersion('1.2'))
  const cases: [name: string, bytes: Uint8Array, message: RegExp][] = [
    ['', new Uint8Array(), /Select a workbook/],
    ['notes.txt', Buffer.from('Just some notes'), /It is not a zip file/],
    ['cut.zip', whole.subarray(0, whole.length / 2), /damaged/],
    ['bomb.zip', bomb, /Unpacked it is larger than 20 MB/],
    ['outside.zip', outside, /a file with the path/],
    ['fake.xlsx', zip(new Map([['[Content_Types].xml', Buffer.from('<nothing')]])), /not a workbook/],
  ]
  for (const [name, bytes, message] of cases) {
    const answer = await upload(name, bytes)
    assert.equal(answer.statusCode, 400, name)
    const errors = answer.body.match(/<a href="#file">[^<]*/g) ?? []
    assert.equal(errors.length, 1, name)
    assert.match(String(errors[0]), message)
  }
  const large = await upload('large.zip', Buffer.alloc(11 * 1024 * 1024, 'PK'))
  assert.equal(large.statusCode, 413)
  assert.match(large.body, /Choose a file of 10 MB or less/)
  assert.deepEqual(await drafts(), [])
})

test('PROG-08 hostile names in a file are kept as plain text', async () => {
  const files = new Map(yamlFiles(await newVersion('1.2')))
  files.set('<script>alert(1)\u0007.yaml', Buffer.from('x: 1'))
  const answer = await upload('<img src=x>\u0000.zip', zip(files))
  const page = await priya.follow(answer)
  assert.equal(page.statusCode, 200)
  assert.match(page.body, /&lt;script&gt;alert\(1\)/)
  assert.doesNotMatch(page.body, /<script>alert|<img src=x/)
})

test('PROG-06 a version that is there, and one older than the newest, are refused with the reason', async () => {
  for (const [version, reason] of [
    ['1.1', /Version 1\.1 of national is published already and never changes/],
    ['1.0', /Version 1\.0 of national is older than 1\.1/],
  ] as const) {
    const { page } = await uploaded(await newVersion(version))
    assert.match(wordsOf(page.body), reason)
    assert.ok(!page.body.includes(publish))
    const answer = await priya.submit(page, { action: '', confirm: 'yes', seen: '1.1' }, { form: 'discard' })
    assert.equal(answer.statusCode, 409)
    assert.match(wordsOf(answer.body), reason)
  }
  assert.deepEqual(await versions(), ['1.1'])
})

test('PROG-08 a double click publishes once, and both clicks lead to the version', async () => {
  const { page } = await uploaded(await newVersion('1.2'))
  const clicks = await Promise.all([1, 2].map(() => priya.submit(page, { confirm: 'yes' }, { form: publish })))
  for (const { headers } of clicks) assert.equal(headers.location, paths.standards.programme('national', '1.2'))
  assert.deepEqual(await versions(), ['1.2', '1.1'])
  const [draft] = await drafts()
  const ends = db.selectFrom('event').select('what').where('subjectId', '=', String(draft?.id))
  const events = await ends.where('what', '=', 'PROGRAMME_DRAFT_PUBLISHED').execute()
  assert.equal(events.length, 1)
  assert.deepEqual([draft?.publishedAt, draft?.publishedBy], [noon, 'priya'])
})

test('PROG-08 who read changes against a version that is no longer the newest has to read them again', async () => {
  const { page, address } = await uploaded(await newVersion('1.3'))
  await publishProgramme(db, actOf('priya', noon), programmeZip(await newVersion('1.2')))
  const answer = await priya.submit(page, { confirm: 'yes' }, { form: publish })
  assert.equal(answer.statusCode, 409)
  assert.match(
    wordsOf(answer.body),
    /Version 1\.2 was published since you opened this page: read what changes against it first/,
  )
  assert.match(wordsOf(answer.body), /Against version 1\.2:/)
  assert.deepEqual(await versions(), ['1.2', '1.1'])
  const again = await priya.submit(await priya.open(address), { confirm: 'yes' }, { form: publish })
  assert.equal(again.headers.location, paths.standards.programme('national', '1.3'))
})

test('PROG-08 a new programme is published from one file, and is then on the public list', async () => {
  const { page } = await uploaded(
    await newVersion('1.0', ({ programme }) => Object.assign(programme, { id: 'courts', name: 'Courts inspection' })),
  )
  assert.match(
    wordsOf(page.body),
    /This is a new programme\. There is no version of it to compare with\. It has 4 standards/,
  )
  await priya.submit(page, { confirm: 'yes' }, { form: publish })
  const stranger = await visitor(servicesFor(db))
  assert.match((await stranger.open(paths.standards.list)).body, /Courts inspection/)
})

test('PROG-08 a discarded draft is gone from the list and cannot be published', async () => {
  const { page, address } = await uploaded(await newVersion('1.2'))
  const answer = await priya.submit(page, {}, { form: 'discard' })
  assert.equal(answer.headers.location, paths.programmes.manage)
  assert.ok(!(await priya.follow(answer)).body.includes(address))
  const refused = await priya.submit(page, { confirm: 'yes' }, { form: publish })
  assert.equal(refused.statusCode, 409)
  assert.match(wordsOf(refused.body), /This draft was discarded: upload the file again/)
  assert.deepEqual(await versions(), ['1.1'])
})

test('PROG-08 the action refuses whoever may not manage programmes, whatever page they came by', async () => {
  const { address } = await uploaded(await newVersion('1.2'))
  const id = address.split('/').at(-1) as string
  await assert.rejects(publishDraft(db, actOf('ruth', noon), id, '1.1'), /programmes:manage/)
  assert.deepEqual(await versions(), ['1.1'])
})
