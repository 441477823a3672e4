import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { empty } from '../../testutils/beginning.ts'
import { testDatabase } from '../../testutils/database.ts'
import { type MailServer, startMailServer } from '../../testutils/mail-server.ts'
import { testMessage, testValues } from '../../testutils/test-message.ts'
import { noon } from '../../testutils/visitor.ts'
import type { Db } from '../db/open.ts'
import { newId } from '../ids.ts'
import { enqueueMessage } from './enqueue-message.ts'
import type { Transport } from './letter.ts'
import { mostTries } from './next-try.ts'
import { takeNext } from './outbox.ts'
import { sendMessages } from './send-messages.ts'
import { smtpTransport } from './transports/smtp.ts'

let db: Db
let drop: () => Promise<void>
let mail: MailServer
let transport: Transport
let now = noon
const clock = () => now
const about = { subjectType: 'INSPECTION', subjectId: newId() }
const act = { who: 'joan', when: noon, correlationId: newId() }

before(async () => {
  ;[{ db, drop }, mail] = await Promise.all([testDatabase(empty), startMailServer()])
  transport = smtpTransport({ url: mail.url, from: 'Lantern <lantern@lantern.example>' })
})
after(async () => {
  transport.close?.()
  await Promise.all([drop(), mail.stop()])
})
beforeEach(async () => {
  await db.deleteFrom('notifyMessage').execute()
  mail.mails.length = 0
  mail.refuseWith(undefined)
  now = noon
})

const enqueue = (tx: Db, key: string, address = 'ann@region.example', language: 'en' | 'cy' = 'en') =>
  enqueueMessage(tx, act, testMessage, { key, to: { name: 'Ann Lee', address }, language, values: testValues, about })
const send = (changed?: Partial<Parameters<typeof sendMessages>[0]>) =>
  sendMessages({ db, clock, transport, address: 'https://lantern.example', forgetSecrets: true, ...changed })
const row = (key: string) => db.selectFrom('notifyMessage').selectAll().where('key', '=', key).executeTakeFirstOrThrow()
const eventsOf = async (id: string) =>
  (
    await db
      .selectFrom('event')
      .select(['what', 'details'])
      .where('subjectId', '=', about.subjectId)
      .orderBy('id')
      .execute()
  )
    .filter(({ details }) => details.message === id)
    .map(({ what }) => what)

test('a message leaves by a mail server with its links, once, and what lets somebody in is forgotten', async () => {
  await db.transaction().execute(tx => enqueue(tx, 'one', 'ann@region.example', 'cy'))
  assert.equal(await send(), 1)
  assert.equal(await send(), 0)
  const [{ to, content }] = mail.mails as [MailServer['mails'][0]]
  assert.deepEqual(to, ['ann@region.example'])
  const { id, sentAt, sentBy, text, links } = await row('one')
  assert.match(content, new RegExp(`^Message-ID: <${id}@lantern\\.example>`, 'm'))
  assert.match(content, /^Subject: Arolygiad Larchwood House/m)
  assert.match(content, /^Content-Language: cy/m)
  assert.match(content, /https:\/\/lantern\.example\/invitations\/0123456789abcdef/)
  assert.deepEqual([sentAt, sentBy], [noon, 'SMTP'])
  assert.doesNotMatch(`${text} ${JSON.stringify(links)}`, /0123456789abcdef/)
  assert.deepEqual(await eventsOf(id), ['MESSAGE_ENQUEUED', 'MESSAGE_SENT'])
})

test('a message is caused with its cause or not at all, and once however often it is caused', async () => {
  const failing = db.transaction().execute(async tx => {
    await enqueue(tx, 'lost')
    throw new Error('the cause failed')
  })
  await assert.rejects(failing)
  const ids = [await enqueue(db, 'twice'), await enqueue(db, 'twice')]
  assert.ok(ids[0])
  assert.equal(ids[1], undefined)
  assert.equal(await send(), 1)
  assert.equal(mail.mails.length, 1)
})

test('of several workers at once none sends what another sends', async () => {
  for (let i = 0; i < 12; i += 1) await enqueue(db, `many-${i}`, `person${i}@region.example`)
  const counts = await Promise.all([send(), send(), send()])
  assert.equal(
    counts.reduce((sum, count) => sum + count),
    12,
  )
  assert.equal(new Set(mail.mails.map(({ to }) => to[0])).size, 12)
  assert.equal(mail.mails.length, 12)
})

test('what a server does not take now is tried again after growing pauses, and in the end waits for a person', async () => {
  mail.refuseWith(451)
  const id = (await enqueue(db, 'slow')) as string
  let tries = 0
  for (; (await row('slow')).failedAt === null && tries < 20; tries += 1) {
    await send()
    const { dueAt, failedAt } = await row('slow')
    if (failedAt === null) assert.ok(dueAt > now)
    now = new Date(Math.max(dueAt.getTime(), now.getTime()))
  }
  assert.equal(tries, mostTries)
  const { lastError, sentAt, heldUntil } = await row('slow')
  assert.match(String(lastError), /451/)
  assert.deepEqual([sentAt, heldUntil, mail.mails.length], [null, null, 0])
  mail.refuseWith(undefined)
  assert.equal(await send(), 0)
  assert.deepEqual(await eventsOf(id), ['MESSAGE_ENQUEUED', 'MESSAGE_FAILED'])
})

test('an address that is refused for good is not tried again, and the others go on', async () => {
  await enqueue(db, 'bad', 'unknown@region.example')
  await enqueue(db, 'good')
  assert.equal(await send(), 2)
  assert.deepEqual([(await row('bad')).failedAt, (await row('bad')).tries], [noon, 1])
  assert.deepEqual((await row('good')).sentAt, noon)
})

test('what a worker took and never ended is sent by another after five minutes; who comes back late changes nothing', async () => {
  await enqueue(db, 'held')
  const taken = await takeNext(db, now)
  assert.equal(taken?.uncertain, false)
  assert.equal(await send(), 0)
  now = new Date(noon.getTime() + 5 * 60_000)
  assert.equal(await send(), 1)
  assert.equal(mail.mails.length, 1)

  await enqueue(db, 'known')
  await takeNext(db, now)
  now = new Date(now.getTime() + 5 * 60_000)
  assert.equal(await send({ transport: { ...transport, has: async () => true } }), 1)
  assert.equal(mail.mails.length, 1)
})
