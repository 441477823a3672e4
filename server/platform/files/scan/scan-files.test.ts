import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { after, before, beforeEach, test } from 'node:test'
import { empty } from '../../../testutils/beginning.ts'
import { type ClamdServer, clamdServer, nameOfVirus, virusOfTests } from '../../../testutils/clamd-server.ts'
import { testDatabase } from '../../../testutils/database.ts'
import { packedFile, pdfFile, wordFile } from '../../../testutils/file-contents.ts'
import { fileFolder } from '../../../testutils/file-folder.ts'
import { startS3 } from '../../../testutils/s3-server.ts'
import { noon } from '../../../testutils/visitor.ts'
import type { Db } from '../../db/open.ts'
import { type FileStore, fileStore } from '../file-store.ts'
import { type Blobs, MissingBlob } from '../stores/blobs.ts'
import { folderBlobs } from '../stores/folder-blobs.ts'
import { s3Blobs } from '../stores/s3-blobs.ts'
import { takeFile } from '../take-file.ts'
import { clamd } from './clamd.ts'
import { type Scanning, scanFiles } from './scan-files.ts'
import { takeForScan } from './waiting-scans.ts'

let db: Db
let server: ClamdServer
let now = noon
const ends: (() => Promise<unknown>)[] = []
const warnings: string[] = []
const told: string[] = []

before(async () => {
  const database = await testDatabase(empty)
  db = database.db
  server = await clamdServer()
  await server.start()
  ends.push(database.drop, () => server.stop())
})
after(() => Promise.all(ends.map(end => end())))
beforeEach(async () => {
  await db.deleteFrom('fileContent').execute()
  now = noon
  warnings.length = 0
  told.length = 0
})

let blobs: Blobs = folderBlobs(fileFolder())
let files: FileStore = fileStore(blobs)

const scan = (changed: Partial<Scanning> = {}) =>
  scanFiles({
    ...{ db, files, clock: () => now, scanner: clamd(server.place) },
    log: { warn: (_: unknown, words?: string) => void warnings.push(words ?? '') } as Scanning['log'],
    onInfected: async (_tx, _act, { virus }) => void told.push(virus),
    ...changed,
  })
const later = (minutes: number): void => {
  now = new Date(now.getTime() + minutes * 60_000)
}
const take = async (name: string, content: Uint8Array) => {
  const incoming = await files.receive(Readable.from([content]), 10_000_000)
  const taken = await takeFile({ db, files }, name, incoming)
  await taken.remember(db, now)
  return taken.sha256
}
const row = (sha256: string) =>
  db.selectFrom('fileContent').selectAll().where('sha256', '=', sha256).executeTakeFirstOrThrow()
const eventsOf = async (sha256: string) =>
  (await db.selectFrom('event').select('what').where('subjectId', '=', sha256).orderBy('id').execute()).map(
    ({ what }) => what,
  )
const breaking = async function* () {
  yield Buffer.from('%PDF')
  throw new Error('it broke')
}
/** A content of its own each time. */
let contents = 0
const plan = (): Buffer => {
  contents += 1
  return pdfFile(`Plan ${contents}`)
}

for (const store of ['a folder', 'S3']) {
  test(`EVID-05 ${store}: what is clean is read as before, what has a virus, also packed, by nobody; both are on the record`, async () => {
    if (store === 'S3') {
      const s3 = await startS3()
      ends.push(s3.stop)
      blobs = s3Blobs(s3.place)
    }
    files = fileStore(blobs)
    const clean = await take('plan.pdf', plan())
    const virus = `${virusOfTests} in ${store}`
    const infected = await take('virus.pdf', pdfFile(virus))
    const packed = await take('virus.docx', wordFile({ 'word/note.txt': virus }))
    const deeper = await take('deep.docx', wordFile({ 'word/a.bin': packedFile({ a: virus }).toString('latin1') }))
    assert.equal(await scan(), 4)
    assert.equal(await scan(), 0)

    const { scannedAt, scannedBy, virus: found } = await row(clean)
    assert.deepEqual([scannedAt, found], [noon, null])
    assert.match(String(scannedBy), /^ClamAV \d/)
    assert.deepEqual(await eventsOf(clean), ['FILE_SCANNED'])
    await (await files.read(clean)).resume()
    for (const sha256 of [infected, packed, deeper]) {
      assert.deepEqual([(await row(sha256)).virus, (await row(sha256)).quarantinedAt], [nameOfVirus, noon])
      await assert.rejects(files.read(sha256), MissingBlob)
      assert.deepEqual(await eventsOf(sha256), ['FILE_INFECTED'])
    }
    assert.deepEqual(told, [nameOfVirus, nameOfVirus, nameOfVirus])
  })
}

test('EVID-05 a virus is marked and told in one transaction; what was not put away then is put away by the next round', async () => {
  files = fileStore(folderBlobs(fileFolder()))
  const sha256 = await take('virus.pdf', pdfFile(virusOfTests))
  const failing = async () => {
    throw new Error('the telling failed')
  }
  await assert.rejects(scan({ onInfected: failing }), /the telling failed/)
  assert.deepEqual([(await row(sha256)).virus, (await row(sha256)).scannedAt], [null, null])
  later(13)
  const full = { ...files, quarantine: () => Promise.reject(new Error('the disk is full')) }
  await assert.rejects(scan({ files: full }), /the disk is full/)
  assert.deepEqual([(await row(sha256)).virus, (await row(sha256)).quarantinedAt], [nameOfVirus, null])
  assert.equal(await scan(), 0)
  assert.deepEqual((await row(sha256)).quarantinedAt, now)
  await assert.rejects(files.read(sha256), MissingBlob)
})

test('EVID-05 clamd that is killed halfway and comes back: nothing is clean meanwhile, all are tried again with growing waits', async () => {
  const [first, second] = [await take('a.pdf', plan()), await take('b.pdf', plan())]
  const halfway = {
    ...files,
    read: async (sha256: string) => {
      const content = await files.read(sha256)
      const half = async function* () {
        for await (const bytes of content) {
          yield bytes.subarray(0, 20)
          await server.stop()
          yield bytes.subarray(20)
        }
      }
      return Readable.from(half())
    },
  }
  assert.equal(await scan({ files: halfway }), 1)
  assert.match(String(warnings), /The connection to clamd broke.*clamd is not reached/)
  const waits: number[] = []
  for (let i = 0; i < 5; i += 1) {
    const due = (await row(second)).scanDueAt ?? now
    waits.push((due.getTime() - now.getTime()) / 60_000)
    now = due
    await scan()
  }
  assert.deepEqual(waits, [1, 5, 5, 5, 5])
  assert.ok(warnings.length > 5 && warnings.every(words => words.startsWith('Not scanned. ')))
  for (const sha256 of [first, second]) {
    const { scannedAt, virus, scanTries } = await row(sha256)
    assert.deepEqual([scannedAt, virus], [null, null])
    assert.ok(scanTries > 1)
  }

  await server.start()
  const third = await take('c.pdf', plan())
  assert.equal(await scan(), 3, 'what came meanwhile frees what waited')
  for (const sha256 of [first, second, third]) {
    const { scannedAt, scanTrouble, scanTries } = await row(sha256)
    assert.deepEqual([scannedAt, scanTrouble, scanTries], [now, null, 0])
  }
})

test('EVID-05 a file that clamd does not take whole is not clean, is tried again with growing waits, and stops no other', async () => {
  const large = await take('large.txt', Buffer.alloc(2_000_000, 'x'))
  const deep = await take('deep.txt', Buffer.alloc(400_000, 'x'))
  later(1)
  const small = await take('small.pdf', plan())
  assert.equal(await scan(), 3)
  assert.deepEqual((await row(small)).scannedAt, now)
  for (const [sha256, trouble] of [
    [large, 'too-large'],
    [deep, 'beyond-limits'],
  ] as const) {
    const { scannedAt, scanTrouble, scanDueAt } = await row(sha256)
    assert.deepEqual([scannedAt, scanTrouble, scanDueAt], [null, trouble, new Date(now.getTime() + 60_000)])
  }
  assert.equal(await scan(), 0)
  later(1)
  assert.equal(await scan(), 2)
  assert.deepEqual((await row(large)).scanDueAt, new Date(now.getTime() + 5 * 60_000))
})

test('EVID-05 a content that the store gives only in part, or as another, or not at all, is not clean', async () => {
  const sha256 = await take('plan.pdf', plan())
  for (const read of [
    async () => Readable.from([Buffer.from('half')]),
    async () => Readable.from([Buffer.alloc(1000)]),
    () => files.read('0'.repeat(64)),
    async () => Readable.from(breaking()),
  ]) {
    assert.equal(await scan({ files: { ...files, read } }), 1)
    assert.deepEqual([(await row(sha256)).scanTrouble, (await row(sha256)).scannedAt], ['unreadable', null])
    later(60)
  }
  assert.equal(await scan(), 1)
  assert.deepEqual((await row(sha256)).scannedAt, now)
})

test('EVID-05 of several workers at once none scans what another does; one that was killed loses what it had', async () => {
  const all = await Promise.all(Array.from({ length: 12 }, (_, i) => take(`${i}.pdf`, plan())))
  const counts = await Promise.all([scan(), scan(), scan()])
  const taken = counts.reduce((sum, count) => sum + count)
  assert.equal(taken, 12, String(warnings))
  for (const sha256 of all) assert.deepEqual(await eventsOf(sha256), ['FILE_SCANNED'])

  const left = await take('left.pdf', plan())
  assert.equal((await takeForScan(db, now))?.sha256, left)
  assert.equal(await scan(), 0)
  later(12)
  assert.equal(await scan(), 1)
})

test('EVID-05 what the program broke off at its end is due at once, and nothing is held against it', async () => {
  const sha256 = await take('plan.pdf', plan())
  const ending = clamd(server.place)
  ending.stop()
  await scan({ scanner: ending })
  const { scanTrouble, scanTries, scanHeldUntil } = await row(sha256)
  assert.deepEqual([scanTrouble, scanTries, scanHeldUntil, warnings], [null, 0, null, []])
  assert.equal(await scan(), 1)
})

test('EVID-05 what was clean is scanned again each week by newer signatures, for 90 days', async () => {
  const words = 'A virus that nobody knows yet'
  const [old, sha256] = [await take('old.pdf', plan()), await take('plan.pdf', pdfFile(words))]
  assert.equal(await scan(), 2)
  later(7 * 24 * 60 - 1)
  assert.equal(await scan(), 0)
  await server.stop()
  later(1)
  await scan()
  const [one, other] = [await row(old), await row(sha256)]
  assert.deepEqual([one.scannedAt, other.scannedAt], [noon, noon])
  assert.deepEqual([one.scanTrouble, other.scanTrouble].filter(Boolean), ['unreachable'], 'one is tried for both')
  server.learn('Lantern.New', words)
  await server.start()
  later(1)
  await scan()
  assert.deepEqual((await row(sha256)).virus, 'Lantern.New.UNOFFICIAL')
  assert.deepEqual(await eventsOf(sha256), ['FILE_SCANNED', 'FILE_INFECTED'])
  assert.deepEqual([(await row(old)).scannedAt, (await row(old)).virus], [now, null])
  later(91 * 24 * 60)
  assert.equal(await scan(), 0)
})
