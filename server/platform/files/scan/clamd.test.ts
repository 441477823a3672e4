import assert from 'node:assert/strict'
import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { after, before, test } from 'node:test'
import {
  type ClamdServer,
  clamdServer,
  nameOfVirus,
  streamLimit,
  virusOfTests,
} from '../../../testutils/clamd-server.ts'
import { packedFile } from '../../../testutils/file-contents.ts'
import { clamd } from './clamd.ts'
import { NotScanned, type Scanner, type Trouble } from './scanner.ts'

let server: ClamdServer
let scanner: Scanner
before(async () => {
  server = await clamdServer()
  await server.start()
  scanner = clamd(server.place)
})
after(() => server.stop())

const content = async function* (...pieces: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield Buffer.from(piece)
}
const inTrouble =
  (trouble: Trouble, words = /./) =>
  (error: unknown): boolean => {
    assert.ok(error instanceof NotScanned, String(error))
    assert.equal(error.trouble, trouble, error.message)
    assert.match(error.message, words)
    return true
  }
const clean = { virus: undefined }
const infected = { virus: nameOfVirus }

test('EVID-05 a content is clean or has a virus that is named, also where it lies across two pieces or is packed', async () => {
  assert.match(await scanner.ready(), /^ClamAV \d/)
  assert.deepEqual(await scanner.scan(content('Business', '', ' plan')), clean)
  assert.deepEqual(await scanner.scan(content()), clean)
  assert.deepEqual(await scanner.scan(content('x', '', virusOfTests.slice(0, 9), virusOfTests.slice(9))), infected)
  const packed = packedFile({ 'inner.zip': packedFile({ 'plan.txt': virusOfTests }).toString('latin1') })
  assert.deepEqual(await scanner.scan(content(packed)), infected)
})

test('EVID-05 what is larger than clamd takes, or than it looks into, is not scanned, and not clean', async () => {
  const large = Buffer.alloc(64_000, 'x')
  await assert.rejects(scanner.scan(content(...Array(40).fill(large))), inTrouble('too-large', /StreamMaxLength/))
  assert.ok(6 * large.length < streamLimit)
  await assert.rejects(scanner.scan(content(...Array(6).fill(large))), inTrouble('beyond-limits', /MaxFileSize/))
})

test('EVID-05 a clamd that calls clean what it does not look into is not relied on', async () => {
  const silent = await clamdServer({ AlertExceedsMax: 'no' })
  await silent.start()
  await assert.rejects(clamd(silent.place).ready(), inTrouble('not-set-up', /AlertExceedsMax yes/)).finally(silent.stop)
})

test('EVID-05 a content that breaks off is no content: nothing is said of it', async () => {
  const broken = async function* () {
    yield Buffer.from('Business plan')
    throw new Error('the store broke')
  }
  await assert.rejects(scanner.scan(broken()), /the store broke/)
})

/** Listens, and does with each connection what `then` says once something has come: which connection it is, from 0, and what came. */
const strange = async (then: (socket: Socket, nth: number, sent: Buffer) => void) => {
  let connections = 0
  const server = createServer(socket => {
    const nth = connections++
    socket.on('error', () => undefined).once('data', sent => then(socket, nth, sent))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { place: { host: '127.0.0.1', port }, stop: () => server.close() }
}
const impatient = { connection: 1000, word: 60, file: 60 }

test('EVID-05 whatever answers strangely, too early, halfway, never or not at all is no verdict', async () => {
  const never = () => new Promise<never>(() => undefined)
  const endless = async function* () {
    for (;;) {
      yield Buffer.alloc(1000)
      await new Promise(setImmediate)
    }
  }
  const stuck = async function* () {
    yield Buffer.from('a')
    await never()
  }
  const cases: [(socket: Socket) => void, AsyncIterable<Uint8Array>, Trouble][] = [
    [socket => socket.destroy(), content('a'), 'broken-off'],
    [socket => socket.end('stream: OK'), content('a'), 'broken-off'],
    [socket => socket.end('HTTP/1.1 400 Bad Request\0'), content('a'), 'not-understood'],
    [socket => socket.end('stream: OK\0stream: x FOUND\0'), content('a'), 'not-understood'],
    [socket => socket.end('x'.repeat(5000)), content('a'), 'not-understood'],
    [socket => socket.write('stream: OK\0'), endless(), 'not-understood'],
    [() => undefined, content('a'), 'timed-out'],
    [() => undefined, stuck(), 'timed-out'],
  ]
  for (const [then, sent, trouble] of cases) {
    const server = await strange(then)
    await assert
      .rejects(clamd(server.place, impatient).scan(sent), inTrouble(trouble))
      .then(() => assert.rejects(clamd(server.place, impatient).ready(), NotScanned))
      .finally(server.stop)
  }
  const gone = await strange(never)
  gone.stop()
  await assert.rejects(clamd(gone.place).ready(), inTrouble('unreachable', /ECONNREFUSED/))
})

test('EVID-05 what breaks off without a word is too large where so much is refused by its length alone, and otherwise broken off', async () => {
  const question = Buffer.from('zINSTREAM\0\0\0\0\x03')
  for (const [answer, trouble] of [
    ['INSTREAM size limit exceeded. ERROR\0', 'too-large'],
    ['', 'broken-off'],
  ] as const) {
    const came = [Buffer.alloc(0), Buffer.alloc(0)]
    const server = await strange((socket, nth, first) => {
      const come = (bytes: Buffer): void => {
        came[nth] = Buffer.concat([came[nth] as Buffer, bytes])
        if (nth === 1 && came[1]?.equals(question)) socket.end(answer)
        if (nth === 0 && came[0]?.includes('abc')) socket.resetAndDestroy()
      }
      socket.on('data', come)
      come(first)
    })
    await assert.rejects(clamd(server.place).scan(content('abc')), inTrouble(trouble)).finally(server.stop)
    assert.deepEqual(came[1], question, 'nothing of it is sent again')
  }
})

test('EVID-05 a program that ends while it asks once more says so, and not that the connection broke', async () => {
  const server = await strange((socket, nth) => {
    if (nth === 0) socket.resetAndDestroy()
    else stopping.stop()
  })
  const stopping = clamd(server.place)
  await assert.rejects(stopping.scan(content('a')), inTrouble('stopped')).finally(server.stop)
})

test('EVID-05 a scan under way is broken off when the program ends', async () => {
  let come: () => void = () => undefined
  const came = new Promise<void>(resolve => {
    come = resolve
  })
  const server = await strange(() => come())
  const stopping = clamd(server.place)
  const scan = assert.rejects(stopping.scan(content('a')), inTrouble('stopped'))
  await came
  stopping.stop()
  await scan
  server.stop()
})
