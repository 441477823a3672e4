import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { Undeliverable } from '../letter.ts'
import { notifyTransport } from './govuk-notify.ts'

const service = '0198c0de-0000-4000-8000-000000000001'
const secret = '0198c0de-0000-4000-8000-000000000002'
const templateId = '0198c0de-0000-4000-8000-000000000003'
const letter = {
  id: '0198c0de-0000-7000-8000-00000000000a',
  to: { name: 'Ann Lee', address: 'ann@region.example' },
  language: 'en' as const,
  subject: 'The inspection of Larchwood House',
  text: 'Dear Ann Lee',
}

interface Sent {
  template_id: string
  email_address: string
  reference: string
  personalisation: Record<string, string>
}
const sent: Sent[] = []
let server: Server
let url: string

/** Whether the JWT of a request is of this service and signed with its secret, as Notify demands. */
const isLetIn = ({ headers }: IncomingMessage): boolean => {
  const [head = '', claims = '', signature] = (headers.authorization ?? '').replace('Bearer ', '').split('.')
  const { iss, iat } = JSON.parse(Buffer.from(claims || 'e30', 'base64url').toString()) as { iss: string; iat: number }
  const own = createHmac('sha256', secret).update(`${head}.${claims}`).digest('base64url')
  return signature === own && iss === service && Number.isInteger(iat)
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let body = ''
  for await (const chunk of request.setEncoding('utf8')) body += chunk
  return body
}

const answerTo = async (request: IncomingMessage): Promise<[status: number, body: object]> => {
  const refused = (message: string) => ({ errors: [{ error: 'Error', message }] })
  if (!isLetIn(request)) return [403, refused('Invalid token: API key not found')]
  const { pathname, searchParams } = new URL(request.url ?? '', url)
  if (request.method === 'GET' && pathname === '/v2/notifications')
    return [200, { notifications: sent.filter(({ reference }) => reference === searchParams.get('reference')) }]
  if (request.method !== 'POST' || pathname !== '/v2/notifications/email') return [404, refused('Not found')]
  const message = JSON.parse(await bodyOf(request)) as Sent
  if (!message.email_address.includes('@')) return [400, refused('email_address Not a valid email address')]
  if (message.email_address.startsWith('busy')) return [429, refused('Exceeded rate limit')]
  sent.push(message)
  return [201, { id: letter.id }]
}

before(async () => {
  server = createServer(async (request, response) => {
    const [status, body] = await answerTo(request)
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
after(() => {
  server.closeAllConnections()
  server.close()
})

test('a message leaves by GOV.UK Notify with its words as personalisation, and Notify can be asked whether it has it', async () => {
  const notify = notifyTransport({ apiKey: `lantern-${service}-${secret}`, templateId, url })
  assert.equal(await notify.has?.(letter), false)
  await notify.send(letter)
  assert.equal(sent.length, 1)
  const { template_id, email_address, reference, personalisation } = sent[0] as Sent
  assert.deepEqual([template_id, email_address, reference], [templateId, letter.to.address, letter.id])
  assert.deepEqual(personalisation, { subject: letter.subject, text: letter.text })
  assert.equal(await notify.has?.(letter), true)
})

test('what Notify refuses for good is told from what may pass, in Notify’s words', async () => {
  const notify = notifyTransport({ apiKey: `lantern-${service}-${secret}`, templateId, url })
  const to = (address: string) => ({ ...letter, to: { name: 'Ann', address } })
  await assert.rejects(notify.send(to('nowhere')), new Undeliverable('email_address Not a valid email address'))
  await assert.rejects(notify.send(to('busy@region.example')), new Error('Exceeded rate limit'))
  const stranger = notifyTransport({ apiKey: `lantern-${service}-${service}`, templateId, url })
  await assert.rejects(stranger.send(letter), new Error('Invalid token: API key not found'))
})
