import assert from 'node:assert/strict'
import { after, beforeEach, test } from 'node:test'
import { sql } from 'kysely'
import { testDatabase } from '../../testutils/database.ts'
import { sealEverything } from '../../testutils/seal-everything.ts'
import type { Db } from '../db/open.ts'
import { recordEvent } from './record-event.ts'
import { sealRecord } from './seal.ts'
import { verifyRecord } from './verify.ts'

const open: (() => Promise<void>)[] = []
let db: Db

const at = (minute: number): Date => new Date(Date.UTC(2026, 2, 3, 12, minute))
const write = (tx: Db, minute: number, what = 'ANSWER_SAVED') =>
  recordEvent(tx, { who: 'tom', when: at(minute), correlationId: 'a' }, { what, details: { minute } })
const eventAt = async (minute: number): Promise<number> =>
  (await db.selectFrom('event').select('id').where('when', '=', at(minute)).executeTakeFirstOrThrow()).id

beforeEach(async () => {
  const database = await testDatabase()
  db = database.db
  open.push(database.drop)
  for (const minute of [0, 1, 2]) await write(db, minute)
  assert.equal(await sealEverything(db, at(3)), 3)
  for (const minute of [30, 31]) await write(db, minute)
  assert.equal(await sealEverything(db, at(32)), 2)
})
after(() => Promise.all(open.map(drop => drop())))

test('CONF-02 an untouched record verifies, and its head changes with each event', async () => {
  const before = await verifyRecord(db)
  assert.deepEqual([before.sealed, before.notYetSealed, before.faults], [5, 0, []])
  await write(db, 40)
  assert.deepEqual([(await verifyRecord(db)).notYetSealed, (await verifyRecord(db)).faults], [1, []])
  await sealEverything(db, at(41))
  assert.notEqual((await verifyRecord(db)).head, before.head)
})

test('CONF-02 an altered event is found, whichever of its fields', async () => {
  const id = await eventAt(1)
  for (const change of [
    sql`who = 'someone else'`,
    sql`what = 'NOTHING'`,
    sql`"when" = "when" + interval '1 microsecond'`,
    sql`details = '{}'`,
    sql`subject_id = 'x'`,
  ]) {
    const tried = db.transaction().execute(async tx => {
      await sql`update event set ${change} where id = ${id}`.execute(tx)
      assert.deepEqual((await verifyRecord(tx)).faults, [`Event ${id} was altered`])
      throw new Error('undone')
    })
    await assert.rejects(tried, /undone/)
  }
})

test('CONF-02 a removed event is found, and so is its seal when that went too', async () => {
  const id = await eventAt(1)
  await db.deleteFrom('event').where('id', '=', id).execute()
  assert.deepEqual((await verifyRecord(db)).faults, [`Event ${id} was removed`])
  await db.deleteFrom('eventSeal').where('eventId', '=', id).execute()
  assert.match((await verifyRecord(db)).faults.join('\n'), /Seals 2 to 2 were removed/)
})

test('CONF-02 an event put in later is found by the time it claims, before it is sealed and after', async () => {
  await write(db, 5, 'ANSWER_SAVED')
  const id = await eventAt(5)
  assert.deepEqual((await verifyRecord(db)).faults, [`Event ${id} was put in after its time was sealed`])
  await sealEverything(db, at(50))
  assert.match((await verifyRecord(db)).faults.join('\n'), new RegExp(`Event ${id} was put in`))
})

test('CONF-02 a chain cut off at its end, or with a forged seal, is found', async () => {
  const last = await eventAt(31)
  await db.deleteFrom('eventSeal').where('eventId', '=', last).execute()
  await db.deleteFrom('event').where('id', '=', last).execute()
  assert.match((await verifyRecord(db)).faults.join('\n'), /5 events were sealed, 4 seals are left/)
})

/** A transaction that has written an event and goes on until it is told to end. */
const running = async (minute: number) => {
  const [written, told] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const ended = db.transaction().execute(async tx => {
    await write(tx, minute)
    written.resolve()
    await told.promise
  })
  await written.promise
  return { end: () => told.resolve(), ended }
}

test('CONF-02 sealing takes what lies behind the oldest running transaction, and the rest next time', async () => {
  const { end, ended } = await running(60)
  if (process.env.TEST_DATABASE_URL) {
    // On connections of their own: what is written later is there earlier, and is sealed only after what it overtook.
    await write(db, 61)
    assert.equal(await sealRecord(db, at(62)), 0)
    assert.deepEqual([(await verifyRecord(db)).notYetSealed, (await verifyRecord(db)).faults], [1, []])
    end()
    await ended
    assert.equal(await sealEverything(db, at(63)), 2)
  } else {
    // On the one connection there is, everyone waits for the transaction, and then sees what it wrote.
    const [later, sealed] = [write(db, 61), sealRecord(db, at(62))]
    end()
    await Promise.all([ended, later])
    assert.equal(await sealed, 2)
  }
  const events = db.selectFrom('event').innerJoin('eventSeal', 'eventId', 'event.id').select('event.when')
  const sealed = (await events.orderBy('position').execute()).map(({ when }) => when)
  assert.deepEqual(sealed.slice(-2), [at(60), at(61)])
  assert.deepEqual((await verifyRecord(db)).faults, [])
})

test('CONF-02 of several who seal at once each event is sealed by one, and writers go on meanwhile', async () => {
  const sealers = [1, 2, 3].map(() => sealRecord(db, at(90)))
  const writers = Array.from({ length: 30 }, () => write(db, 85))
  const meanwhile = [1, 2, 3].map(() => sealRecord(db, at(90)))
  await Promise.all(writers)
  const sealed = [...(await Promise.all([...sealers, ...meanwhile])), await sealEverything(db, at(90))]
  assert.equal(
    sealed.reduce((sum, count) => sum + count),
    30,
  )
  const { faults, notYetSealed } = await verifyRecord(db)
  assert.deepEqual([faults, notYetSealed], [[], 0])
})
