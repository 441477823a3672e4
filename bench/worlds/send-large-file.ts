import { once } from 'node:events'
import { request } from 'node:http'
import { text } from 'node:stream/consumers'
import { paths } from '#paths'
import type { Door } from './door-of.ts'

interface Sent {
  size: number
  /** Each file has another, and another content by it. */
  number: number
}

const megabyte = Buffer.alloc(1_000_000, 'What was said and agreed. ')
const piece = 4 * 1024 * 1024
const sending = '0198c0de-0000-7000-8000-00000000bbbb'

const beginning = (number: number): Buffer => Buffer.from(`File ${String(number).padStart(10, '0')}. `)

/**
 * Sends a file by the form of an item, made as it is sent. Says the status and the page of the answer; with `counts` how many bytes were
 * taken until the connection was closed.
 */
export const sendByForm = async (
  door: Door,
  { size, number, counts }: Sent & { counts?: boolean },
): Promise<string> => {
  const form = request(`${door.address}${door.item}`, {
    method: 'POST',
    headers: { cookie: door.cookie(), 'content-type': 'multipart/form-data; boundary=b' },
  })
  const gone = new AbortController()
  for (const event of ['error', 'close']) form.on(event, () => gone.abort())
  const answered = once(form, 'response', { signal: gone.signal }).catch(() => [])
  const field = (name: string, value: string) =>
    `--b\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
  form.write(field('_csrf', door.csrf) + field('item', door.item.split('/').at(-1) ?? '') + field('sending', sending))
  form.write(`--b\r\ncontent-disposition: form-data; name="files"; filename="Large ${number}.txt"\r\n\r\n`)
  const start = beginning(number)
  form.write(start)
  let taken = start.length
  while (taken < size && !gone.signal.aborted) {
    const bytes = megabyte.subarray(0, Math.min(megabyte.length, size - taken))
    taken += bytes.length
    if (!form.write(bytes)) await once(form, 'drain', { signal: gone.signal }).catch(() => undefined)
  }
  if (!gone.signal.aborted) form.end('\r\n--b--\r\n')
  const [response] = await answered
  if (counts) return String(taken)
  return response
    ? `${response.statusCode} ${/It is larger than \d+ MB/.exec(await text(response)) ?? ''}`
    : 'no answer'
}

/** Sends a file for an item as the script does: announced, then in pieces. Says what the last one was answered. */
export const sendInPieces = async (door: Door, { size, number }: Sent): Promise<string> => {
  const headers = { cookie: door.cookie(), accept: 'application/json', 'x-csrf-token': door.csrf }
  const uploads = `${door.address}${paths.door.uploads(door.reference)}`
  const item = door.item.split('/').at(-1) ?? ''
  const announced = { intent: 'begin', item, name: `Large ${number}.txt`, size: String(size), modified: '1' }
  const begun = await fetch(uploads, { method: 'POST', headers, body: new URLSearchParams(announced) })
  const { id } = (await begun.json()) as { id: string }
  const start = beginning(number)
  let answer = ''
  for (let offset = 0; offset < size; offset += piece) {
    const body = Buffer.alloc(Math.min(piece, size - offset), megabyte)
    if (offset === 0) start.copy(body)
    const sent = await fetch(`${uploads}/${id}?offset=${offset}&sending=${sending}`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/octet-stream' },
      body,
    })
    answer = await sent.text()
  }
  return answer.includes('"done":true') ? 'done' : answer
}

/** Sends so many small files for an item, a hundred with each form. */
export const sendMany = async (door: Door, count: number): Promise<void> => {
  for (let from = 0; from < count; from += 100) {
    const form = new FormData()
    form.set('_csrf', door.csrf)
    form.set('item', door.item.split('/').at(-1) ?? '')
    for (let i = from; i < from + 100; i += 1) form.append('files', new Blob([`Small ${i}`]), `Small ${i}.txt`)
    const init = { method: 'POST', headers: { cookie: door.cookie() }, redirect: 'manual', body: form } as const
    const { status } = await fetch(`${door.address}${door.item}`, init)
    if (status !== 303) throw new Error(`A hundred files were answered with ${status}`)
  }
}
