import assert from 'node:assert/strict'
import { once } from 'node:events'
import { type ClientRequest, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { after, before, test } from 'node:test'
import fastify, { type FastifyInstance } from 'fastify'
import { fileFolder } from '../../testutils/file-folder.ts'
import { errorHandler } from '../../views/error-handler.ts'
import { refusalInWords } from '../files/content/refusal-in-words.ts'
import { fileStore } from '../files/file-store.ts'
import { folderBlobs } from '../files/stores/folder-blobs.ts'
import { receiveFiles, takeFiles } from './uploads.ts'

const largest = 3_000_000
const megabyte = Buffer.alloc(1_000_000, 'x')
const blobs = folderBlobs(fileFolder())
let app: FastifyInstance
let port: number

before(async () => {
  app = fastify()
  app.setErrorHandler(errorHandler)
  await takeFiles(app, fileStore(blobs))
  app.post('/', { config: receiveFiles({ files: 1, largest }) }, async ({ received }) =>
    received.map(each => ('incoming' in each ? each.incoming.size : refusalInWords(each.refusal))),
  )
  await app.listen({ port: 0, host: '127.0.0.1' })
  port = (app.server.address() as AddressInfo).port
})
after(() => app.close())

const head = '--b\r\ncontent-disposition: form-data; name="files"; filename="plan.pdf"\r\n\r\n'

/** Sends so many bytes as one file, in a stream of which nothing is kept. Says what was answered, and how much of it was taken. */
const send = async (size: number): Promise<{ answer: string; status: number | undefined; taken: number }> => {
  const headers = { 'content-type': 'multipart/form-data; boundary=b', accept: 'application/json' }
  const sending: ClientRequest = request({ port, host: '127.0.0.1', method: 'POST', path: '/', headers })
  const gone = new AbortController()
  sending.on('error', () => gone.abort())
  sending.on('close', () => gone.abort())
  const answered = once(sending, 'response', { signal: gone.signal }).catch(() => [])
  sending.write(head)
  let taken = 0
  while (taken < size && !gone.signal.aborted) {
    const bytes = megabyte.subarray(0, Math.min(megabyte.length, size - taken))
    taken += bytes.length
    if (!sending.write(bytes)) await once(sending, 'drain', { signal: gone.signal }).catch(() => undefined)
  }
  if (!gone.signal.aborted) sending.end('\r\n--b--\r\n')
  const [response] = await answered
  return { answer: response ? await text(response) : '', status: response?.statusCode, taken }
}

/** What stands in the store and is not whole. */
const halves = async (): Promise<string[]> => {
  const keys: string[] = []
  for await (const { key } of blobs.list('writing/')) keys.push(key)
  return keys
}

test('EVID-05 a file of exactly the most that is taken comes in, and one of a byte more is refused in words', async () => {
  assert.equal((await send(largest)).answer, `[${largest}]`)
  assert.match((await send(largest + 1)).answer, /It is larger than 3 MB/)
  assert.match((await send(largest + 9_000_000)).answer, /It is larger than 3 MB/)
})

test('EVID-05 a stream of 10 GB is stopped early: nobody reads it to its end, and nothing of it stays', async () => {
  const before = process.memoryUsage().rss
  const { status, taken } = await send(10_000_000_000)
  assert.ok(status === 413 || status === undefined, `answered ${status}`)
  assert.ok(taken < 100_000_000, `${taken} bytes were taken of 10,000,000,000`)
  assert.ok(process.memoryUsage().rss - before < 100_000_000)
  assert.deepEqual(await halves(), [])
})
