import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { nestedZip } from './nested-zip.ts'
import { NotScanned, type Scanner, type Verdict } from './scanner.ts'

/** Where clamd listens. */
export interface ClamdPlace {
  host: string
  port: number
}

/** How long is waited, in milliseconds: to come to it, for the answer to a word, and for all of a file. */
interface Patience {
  connection: number
  word: number
  file: number
}

/** No file is scanned for longer than this, in milliseconds. */
export const longestScan = 10 * 60_000
const usual: Patience = { connection: 10_000, word: 10_000, file: longestScan }
const longestAnswer = 2000

const connected = async (place: ClamdPlace, within: number): Promise<Socket> => {
  const socket = connect(place)
  try {
    await once(socket, 'connect', { signal: AbortSignal.timeout(within) })
    // How a connection ends is seen by what was answered before.
    socket.on('error', () => undefined)
    return socket
  } catch (error) {
    socket.on('error', () => undefined).destroy()
    throw new NotScanned('unreachable', `clamd is not reached: ${(error as Error).message}`, { cause: error })
  }
}

/** What it answers, up to and with its end (a zero byte), or as much as came before the connection ended. */
const answerOn = (socket: Socket): Promise<string> =>
  new Promise(resolve => {
    let answer = ''
    socket.setEncoding('utf8').on('data', (text: string) => {
      answer += text
      if (answer.includes('\0') || answer.length > longestAnswer) resolve(answer)
    })
    socket.on('close', () => resolve(answer))
  })

/**
 * Sends as fast as it is taken. Returns whether all was sent; not, when the answer came first: what has come in is read before each piece
 * goes out, since a piece that nobody takes any more ends the connection, with whatever was not yet read of the answer.
 */
const sendAll = async (socket: Socket, request: AsyncIterable<Uint8Array>, answered: Promise<unknown>) => {
  const ended = answered.then(() => undefined)
  const pieces = request[Symbol.asyncIterator]()
  for (;;) {
    const piece = await Promise.race([pieces.next(), ended])
    if (piece?.done) return true
    if (!piece) {
      void pieces.return?.().catch(() => undefined)
      return false
    }
    await new Promise(setImmediate)
    if (!socket.write(piece.value)) await Promise.race([new Promise(resolve => socket.once('drain', resolve)), ended])
  }
}

const stream = Buffer.from('zINSTREAM\0')

const lengthOf = (bytes: number): Uint8Array => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes)
  return length
}

/** As INSTREAM wants it: each piece after its length, and a length of nothing at the end. `announce` is told each length. */
const framed = async function* (
  content: AsyncIterable<Uint8Array>,
  announce: (bytes: number) => void = () => undefined,
): AsyncGenerator<Uint8Array> {
  yield stream
  for await (const bytes of content) {
    if (bytes.length === 0) continue
    announce(bytes.length)
    yield lengthOf(bytes.length)
    yield bytes
  }
  yield lengthOf(0)
}

const longestPiece = 2 ** 32 - 1

const inPieces = async function* (...bytes: Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* bytes
}

/** clamd says so, where `AlertExceedsMax` is on, of what it has not looked into; otherwise it calls that clean. */
const leftOut = /^Heuristics\.Limits\.Exceeded/

const saysTooLarge = /size limit exceeded/i
const tooLarge = () => new NotScanned('too-large', 'It is larger than StreamMaxLength of clamd')

/** @throws NotScanned for everything that is not plainly one verdict or the other. */
const verdictOf = (answer: string): Verdict => {
  const [, found] = /^stream: ([^\0]+) FOUND\0$/.exec(answer) ?? []
  if (found && leftOut.test(found)) throw new NotScanned('beyond-limits', `clamd did not look into all of it: ${found}`)
  if (found) return { virus: found }
  if (answer === 'stream: OK\0') return { virus: undefined }
  if (saysTooLarge.test(answer)) throw tooLarge()
  if (!answer.includes('\0') && answer.length <= longestAnswer)
    throw new NotScanned('broken-off', `The connection to clamd broke${answer && ` after “${answer}”`}`)
  throw new NotScanned('not-understood', `clamd answers “${answer.slice(0, 200)}”`)
}

/**
 * ClamAV's daemon, over TCP. Its protocol is so small that it is spoken here (decision 0011): one connection for each question, and
 * anything but a whole and plain answer to a whole content is an error, never a verdict.
 */
export const clamd = (place: ClamdPlace, patience: Patience = usual): Scanner => {
  const open = new Set<Socket>()
  let stopped = false
  /** The version of which is known that it says what it does not look into. */
  let proven = ''

  const ask = async (request: AsyncIterable<Uint8Array>, within: number): Promise<string> => {
    const socket = await connected(place, patience.connection)
    let late = false
    const timer = setTimeout(() => {
      late = true
      socket.destroy()
    }, within)
    open.add(socket)
    try {
      if (stopped) socket.destroy()
      const answered = answerOn(socket)
      const all = await sendAll(socket, request, answered)
      const answer = await answered
      if (stopped) throw new NotScanned('stopped', 'The program ends')
      if (late) throw new NotScanned('timed-out', `clamd has not answered within ${Math.round(within / 1000)} seconds`)
      if (!all && /^stream: /.test(answer))
        throw new NotScanned('not-understood', 'clamd answers before it has all of the content')
      return answer
    } finally {
      clearTimeout(timer)
      socket.destroy()
      open.delete(socket)
    }
  }

  /** @throws NotScanned where clamd is set up to call clean what it has not looked into. */
  const prove = async (version: string): Promise<void> => {
    const verdict = await ask(framed(inPieces(nestedZip())), patience.word)
      .then(verdictOf)
      .catch(error => {
        if (error instanceof NotScanned && error.trouble === 'beyond-limits') return undefined
        throw error
      })
    if (verdict)
      throw new NotScanned(
        'not-set-up',
        'clamd calls clean what is beyond its limits: set AlertExceedsMax yes in clamd.conf',
      )
    proven = version
  }

  /**
   * A clamd that is sent too much says so and closes at once. What is still on its way to it then breaks the connection, at times before
   * its words are read. So it is asked once more, with nothing on the way: does it refuse so much by its length alone?
   */
  const refuses = (bytes: number): Promise<boolean> =>
    ask(inPieces(stream, lengthOf(Math.min(bytes, longestPiece))), patience.word).then(
      answer => saysTooLarge.test(answer),
      error => {
        if (stopped) throw error
        return false
      },
    )

  return {
    name: `clamd at ${place.host}:${place.port}`,

    async ready() {
      const answer = await ask(inPieces(Buffer.from('zVERSION\0')), patience.word)
      const [, version] = /^(ClamAV [^\0]{1,150})\0$/.exec(answer) ?? []
      if (!version) throw new NotScanned('unreachable', `What listens at ${place.host}:${place.port} is no clamd`)
      if (version !== proven) await prove(version)
      return version
    },

    async scan(content) {
      let announced = 0
      const request = framed(content, bytes => {
        announced += bytes
      })
      const answer = await ask(request, patience.file)
      if (answer === '' && (await refuses(announced))) throw tooLarge()
      return verdictOf(answer)
    },

    stop() {
      stopped = true
      for (const socket of open) socket.destroy()
    },
  }
}
