import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { fileStore } from '#platform/files/file-store.ts'
import { folderBlobs } from '#platform/files/stores/folder-blobs.ts'
import { buildApp } from '../app.ts'
import type { Username } from '../demonstration/people.ts'
import type { Services } from '../services.ts'
import { fileFolder } from './file-folder.ts'

/** The time in tests, unless they say otherwise: a Tuesday. */
export const noon = new Date('2026-03-03T12:00:00Z')

const usual = new WeakMap<Db, Services>()

/** The services of a test: its database, and a clock that stands still. The same each time, unless something is changed. */
export const servicesFor = (db: Db, changed?: Partial<Services>): Services => {
  const known = changed ? undefined : usual.get(db)
  if (known) return known
  const services: Services = {
    db,
    clock: () => noon,
    files: fileStore(folderBlobs(fileFolder())),
    security: { sessionSecret: 'x'.repeat(32), https: false },
    demo: true,
    address: () => 'https://lantern.example',
    messagesLeaveBy: undefined,
    logLevel: 'silent',
    ...changed,
  }
  if (!changed) usual.set(db, services)
  return services
}

const apps = new WeakMap<Services, Promise<FastifyInstance>>()

/** One app for all visitors with the same services, as in life: to build one takes longer than most tests. */
const appOf = (services: Services): Promise<FastifyInstance> => {
  const app = apps.get(services) ?? buildApp(services)
  apps.set(services, app)
  return app
}

let visitors = 0

/** An address of their own for each, so that limits by address count for one visitor alone. */
const nextAddress = (): string => {
  visitors += 1
  return `10.0.${visitors >> 8}.${visitors & 255}`
}

export type Fields = Record<string, string | readonly string[]>

export interface Visitor {
  app: FastifyInstance
  open(url: string): Promise<LightMyRequestResponse>
  /** Asks as our scripts do, for JSON. */
  openJson(url: string): Promise<LightMyRequestResponse>
  /** Sends the form of a page (the first, or the one whose markup has `form`): its hidden inputs, and what the person filled in. */
  submit(
    page: LightMyRequestResponse,
    fields?: Fields,
    options?: { form?: string; json?: boolean },
  ): Promise<LightMyRequestResponse>
  /** Sends what the form of a page holds to another address, as someone would who tries addresses. */
  sendTo(
    url: string,
    page: LightMyRequestResponse,
    fields?: Fields,
    options?: { json?: boolean },
  ): Promise<LightMyRequestResponse>
  /** Sends a form and follows to the page it leads to. */
  follow(answer: LightMyRequestResponse): Promise<LightMyRequestResponse>
  /** Sends a file with the form of a page, under the field `file`, with whatever else the person filled in. */
  upload(
    page: LightMyRequestResponse,
    name: string,
    bytes: Uint8Array,
    fields?: Record<string, string>,
  ): Promise<LightMyRequestResponse>
}

const withoutEntities = (text: string): string =>
  text.replace(
    /&(amp|lt|gt|quot|#39);/g,
    (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name] as string,
  )

const formOf = (page: LightMyRequestResponse, mark?: string): { action: string; hidden: [string, string][] } => {
  const forms = page.body.match(/<form[\s\S]*?<\/form>/g) ?? []
  const form = mark ? forms.find(markup => markup.includes(mark)) : forms.find(markup => /method="post"/.test(markup))
  if (!form) throw new Error(`No form${mark ? ` with ${mark}` : ''} on ${page.raw.req.url}: status ${page.statusCode}`)
  const action = /<form[^>]* action="([^"]*)"/.exec(form)?.[1]
  const inputs = form.match(/<input[^>]*type="hidden"[^>]*>/g) ?? []
  const hidden = inputs.map((input): [string, string] => [
    /name="([^"]*)"/.exec(input)?.[1] ?? '',
    withoutEntities(/value="([^"]*)"/.exec(input)?.[1] ?? ''),
  ])
  return { action: withoutEntities(action ?? page.raw.req.url ?? ''), hidden }
}

const body = (hidden: readonly [string, string][], fields: Fields): string => {
  const given = Object.entries(fields).flatMap(([name, value]) => [value].flat().map(one => [name, one as string]))
  const names = new Set(Object.keys(fields))
  return new URLSearchParams([...hidden.filter(([name]) => !names.has(name)), ...given] as string[][]).toString()
}

/** Someone with a browser: keeps cookies, and cannot send a form that no page has shown. Signed in, where a name is given. */
export const visitor = async (services: Services, username?: Username): Promise<Visitor> => {
  const app = await appOf(services)
  const remoteAddress = nextAddress()
  const cookies: Record<string, string> = {}
  const send = async (options: {
    method: 'GET' | 'POST'
    url: string
    headers?: Record<string, string>
    payload?: string | Buffer
  }) => {
    const response = await app.inject({ ...options, cookies, remoteAddress })
    for (const { name, value } of response.cookies) cookies[name] = value
    return response
  }
  const open = (url: string) => send({ method: 'GET', url })
  const self: Visitor = {
    app,
    open,
    openJson: url => send({ method: 'GET', url, headers: { accept: 'application/json' } }),
    submit(page, fields = {}, { form, json } = {}) {
      const { action, hidden } = formOf(page, form)
      const headers: Record<string, string> = { 'content-type': 'application/x-www-form-urlencoded' }
      if (json) headers.accept = 'application/json'
      return send({ method: 'POST', url: action, headers, payload: body(hidden, fields) })
    },
    sendTo(url, page, fields = {}, { json } = {}) {
      const headers: Record<string, string> = { 'content-type': 'application/x-www-form-urlencoded' }
      if (json) headers.accept = 'application/json'
      return send({ method: 'POST', url, headers, payload: body(formOf(page).hidden, fields) })
    },
    follow(answer) {
      if (!answer.headers.location) throw new Error(`Nowhere to follow to: status ${answer.statusCode}`)
      return open(answer.headers.location)
    },
    upload(page, name, bytes, fields = {}) {
      const { action, hidden } = formOf(page, 'multipart/form-data')
      const boundary = 'a-boundary-of-the-tests'
      const filledIn = [...hidden.filter(([field]) => !(field in fields)), ...Object.entries(fields)]
      const head = filledIn
        .map(([field, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${field}"\r\n\r\n${value}\r\n`)
        .join('')
      const file = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`
      const payload = Buffer.concat([Buffer.from(head + file), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)])
      return send({
        method: 'POST',
        url: action,
        headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
        payload,
      })
    },
  }
  if (username) {
    const answer = await self.submit(await open(paths.signIn), { username })
    if (answer.statusCode !== 303) throw new Error(`${username} could not sign in: status ${answer.statusCode}`)
  }
  return self
}
