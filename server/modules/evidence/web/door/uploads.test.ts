import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sendReceipts } from '#modules/evidence'
import { recordDone } from '#modules/planning'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { newId } from '#platform/ids.ts'
import { actOf } from '../../../../demonstration/act-of.ts'
import { actOfProgram } from '../../../../prepare.ts'
import { lockedZip, pdfFile } from '../../../../testutils/file-contents.ts'
import { outsider } from '../../../../testutils/outsider.ts'
import { wordsOf } from '../../../../testutils/rated-inspection.ts'
import { setUpInspection, southCentral } from '../../../../testutils/report-to-publish.ts'
import { servicesFor, type Visitor, visitor } from '../../../../testutils/visitor.ts'
import { testWorld } from '../../../../testutils/world.ts'

const january = new Date('2026-01-12T10:00:00Z')
let now = january
const sending = '0198c0de-0000-7000-8000-00000000aaaa'
let db: Db
let drop: () => Promise<void>
let reference: string
let [alex, sam]: Visitor[] = []

before(async () => {
  ;({ db, drop } = await testWorld())
  reference = await setUpInspection(db, southCentral)
  await recordDone(db, actOf('nadia', january), reference, [{ step: 'announcement', doneOn: '2026-01-12' }])
  const services = servicesFor(db, { clock: () => now })
  const one = { role: 'single-point-of-contact', language: 'en', name: 'Alex Moor', email: 'alex@example.com' } as const
  const two = {
    role: 'deputy-single-point-of-contact',
    language: 'cy',
    name: 'Sam Reed',
    email: 'sam@example.com',
  } as const
  alex = await outsider(services, 'joan', reference, one)
  sam = await outsider(services, 'joan', reference, two)
})
after(() => drop())

/** What the script does: with the token and the cookies of the page. */
const asScript = async (person: Visitor) => {
  const page = await person.open(paths.door.evidence(reference))
  const csrf = /name="_csrf" value="([^"]*)"/.exec(page.body)?.[1] ?? ''
  const headers = { cookie: String(page.raw.req.headers.cookie), accept: 'application/json', 'x-csrf-token': csrf }
  const post = (url: string, type: string, payload: string | Buffer) =>
    person.app.inject({ method: 'POST', url, headers: { ...headers, 'content-type': type }, payload })
  return {
    tell: (fields: Record<string, string>) =>
      post(paths.door.uploads(reference), 'application/x-www-form-urlencoded', String(new URLSearchParams(fields))),
    piece: (id: string, offset: number, bytes: Buffer) =>
      post(
        `${paths.door.upload(reference, id)}?offset=${offset}&sending=${sending}`,
        'application/octet-stream',
        bytes,
      ),
    forged: (id: string) =>
      person.app.inject({
        method: 'POST',
        url: paths.door.upload(reference, id),
        headers: { ...headers, 'x-csrf-token': 'x' },
      }),
  }
}

const plan = pdfFile('A plan in pieces')
const announced = { intent: 'begin', item: 'business-plan', name: 'Plan.pdf', size: String(plan.length), modified: '1' }
const files = () => db.selectFrom('evidenceFile').selectAll().execute()

test('EVID-02 a file comes in pieces, goes on where it stopped, and a piece that comes twice counts once', async () => {
  const script = await asScript(alex as Visitor)
  const { id, offset } = (await script.tell(announced)).json()
  assert.equal(offset, 0)
  assert.deepEqual((await script.piece(id, 0, plan.subarray(0, 30))).json(), { offset: 30, done: false })
  assert.deepEqual((await script.piece(id, 0, plan.subarray(0, 30))).json(), { offset: 30, done: false }, 'again')
  assert.deepEqual((await script.piece(id, 60, plan.subarray(60))).json(), { offset: 30, done: false }, 'too early')
  const later = await asScript(alex as Visitor)
  assert.deepEqual((await later.tell(announced)).json(), { id, offset: 30 }, 'the page was opened anew')
  assert.deepEqual(await files(), [])
  assert.deepEqual((await later.piece(id, 30, plan.subarray(30))).json(), { offset: plan.length, done: true })
  assert.deepEqual(
    (await files()).map(({ name, item, sending: of }) => [name, item, of]),
    [['Plan.pdf', 'business-plan', sending]],
  )
  const ended = await later.piece(id, 30, plan.subarray(30))
  assert.deepEqual(ended.json(), { offset: plan.length, done: true }, 'it has ended, and the answer was lost')
  assert.equal((await files()).length, 1)
})

test('EVID-02 what was sent in one go has one receipt, however often its end is told', async () => {
  const script = await asScript(alex as Visitor)
  for (let i = 0; i < 2; i += 1) assert.equal((await script.tell({ intent: 'end', sending })).statusCode, 303)
  const mails = await db.selectFrom('notifyMessage').selectAll().where('template', '=', 'evidence-received').execute()
  assert.equal(mails.length, 1)
})

test('EVID-02 what came without its page saying that all is sent has its receipt some minutes later: one for all of it, however many workers look', async () => {
  const script = await asScript(alex as Visitor)
  const receipts = async () =>
    (
      await db
        .selectFrom('notifyMessage')
        .select('text')
        .where('template', '=', 'evidence-received')
        .orderBy('id')
        .execute()
    ).map(({ text }) => /received (\d+ files?)/.exec(text)?.[1])
  for (const name of ['One.pdf', 'Two.pdf', 'Three.pdf']) {
    const bytes = pdfFile(name)
    const { id } = (await script.tell({ ...announced, name, size: String(bytes.length) })).json()
    assert.equal((await script.piece(id, 0, bytes)).json().done, true)
  }
  const { id } = (await script.tell({ ...announced, name: 'Under way.pdf' })).json()
  now = new Date(january.getTime() + 3 * 60_000)
  await script.piece(id, 0, plan.subarray(0, 30))
  const after = (minutes: number) =>
    sendReceipts(
      db,
      actOfProgram(() => new Date(january.getTime() + minutes * 60_000)),
    )
  assert.deepEqual([await after(4), await after(6)], [0, 0], 'a file is on its way')
  await script.piece(id, 30, plan.subarray(30))
  assert.deepEqual((await Promise.all([after(8), after(8), after(8)])).toSorted(), [0, 0, 1])
  assert.deepEqual(await receipts(), ['1 file', '4 files'])
  await script.tell({ intent: 'end', sending })
  assert.equal(await after(60), 0)
  assert.equal((await receipts()).length, 2)
})

test('EVID-05 what is not taken is refused with its last piece, in one sentence, in the language of the page', async () => {
  const zip = lockedZip()
  const script = await asScript(alex as Visitor)
  const { id } = (await script.tell({ ...announced, name: 'a.zip', size: String(zip.length) })).json()
  for (const told of ['at first', 'again, where the answer was lost'])
    assert.match((await script.piece(id, 0, zip)).json().refused, /^It is protected by a password/, told)
  assert.match((await script.tell({ ...announced, size: '500000001' })).json().refused, /^It is larger than 500 MB/)
  assert.match((await script.tell({ ...announced, size: '0' })).json().refused, /^It is empty/)
  assert.equal((await files()).length, 5)
})

test('EVID-02 CONF-01 nobody adds to the upload of someone else, and no form of another site does', async () => {
  const script = await asScript(alex as Visitor)
  const { id } = (await script.tell({ ...announced, name: 'Mine.pdf' })).json()
  assert.equal((await (await asScript(sam as Visitor)).piece(id, 0, plan)).statusCode, 404)
  assert.equal((await script.forged(id)).statusCode, 403)
  assert.equal((await script.tell({ ...announced, item: 'no-such-item' })).statusCode, 404)
  assert.match(
    wordsOf(await (sam as Visitor).open(paths.door.evidence(reference))),
    /Regional business plan .*? Received 5/,
  )
})

test('EVID-02 EVID-07 a thousand files of one item stand fifty to a page, at the door in both languages and for the team', async () => {
  const [file] = await files()
  const { id: _, ...same } = file as NonNullable<typeof file>
  const many = Array.from({ length: 1000 }, (_, i) => ({
    ...same,
    id: newId(),
    name: `Record ${i + 1}.pdf`,
    item: 'risk-register',
  }))
  await db.insertInto('evidenceFile').values(many).execute()
  const item = paths.door.item(reference, 'risk-register')
  const listed = (body: string): number => body.match(/<strong>Record \d+\.pdf/g)?.length ?? 0
  const first = await (alex as Visitor).open(item)
  assert.equal(listed(first.body), 50)
  assert.match(wordsOf(first), /Record 50\.pdf .*Files 1 to 50 of 1,000/)
  const last = await (sam as Visitor).open(`${item}?page=20&lang=cy`)
  assert.match(wordsOf(last), /Record 951\.pdf .*Record 1000\.pdf .*Ffeiliau 951 i 1,000 o 1,000 Blaenorol/)
  const takenBack = await (sam as Visitor).submit(last, { intent: 'take-back' }, { form: 'take-back' })
  assert.equal(takenBack.headers.location, `${item}?page=20`)
  assert.equal(listed((await (alex as Visitor).open(`${item}?page=x`)).body), 50)
  const nadia = await visitor(servicesFor(db), 'nadia')
  const team = await nadia.open(`${paths.evidence.item(reference, 'risk-register')}?page=999`)
  assert.match(wordsOf(team), /Record 952\.pdf .*Record 1000\.pdf .*Files 951 to 999 of 999/)
  assert.ok(team.body.length < 200_000, `${team.body.length} bytes`)
})
