import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Act, recordEvent } from '../audit/record-event.ts'
import type { User } from '../auth/user.ts'
import type { Clock } from '../clock.ts'
import type { Db } from '../db/open.ts'
import { Forbidden, Hidden, SignInNeeded } from '../errors.ts'
import { html } from './html.ts'
import type { Page, Upload, Visit } from './page.ts'
import { sendAnswer } from './send-answer.ts'
import { receiveFiles, takeFilesUpTo } from './uploads.ts'

interface Needs {
  db: Db
  clock: Clock
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks: set before any page by the app's sign-in hook. */
    user: User
  }
}

const slug = { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 80 }
const patterns: Record<string, object> = {
  id: { type: 'string', format: 'uuid' },
  version: { type: 'string', pattern: '^\\d{1,4}\\.\\d{1,4}$' },
  token: { type: 'string', pattern: '^[0-9a-f]{64}$' },
  other: { type: 'string', pattern: '^\\d{1,4}\\.\\d{1,4}$' },
}
const paramsOf = (path: string): object => {
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name as string)
  return { type: 'object', properties: Object.fromEntries(names.map(name => [name, patterns[name] ?? slug])) }
}

const isUpload = (value: unknown): value is Upload =>
  typeof value === 'object' && value !== null && 'bytes' in value && value.bytes instanceof Uint8Array

const visitOf = (page: string, request: FastifyRequest, reply: FastifyReply, clock: Clock): Visit => {
  const user = { ...request.user, page }
  const body = (request.body ?? {}) as Record<string, unknown>
  const { username: who, permissions, boundTo } = user
  const act: Act = { who, when: clock(), correlationId: request.id, permissions, boundTo }
  return {
    params: request.params as Record<string, string>,
    query: request.query as Record<string, string>,
    body,
    upload: name => (isUpload(body[name]) ? body[name] : undefined),
    // A browser sends a field for files without any as one empty file without a name.
    received: request.received.filter(each => each.name !== '' || !('incoming' in each) || each.incoming.size > 0),
    user,
    language: request.language,
    act,
    get csrfToken() {
      return reply.generateCsrf()
    },
    get csrf() {
      return html`<input type="hidden" name="_csrf" value="${reply.generateCsrf()}">`
    },
    async signIn(username, idToken) {
      await request.session.regenerate(['language'])
      request.session.set('username', username)
      request.session.set('browser', request.headers['user-agent']?.slice(0, 300) ?? '')
      if (idToken) request.session.set('idToken', idToken)
    },
    beginSignIn: signingIn => request.session.set('signingIn', signingIn),
    takeSigningIn() {
      const signingIn = request.session.get('signingIn')
      if (signingIn) request.session.set('signingIn', undefined)
      return signingIn
    },
    get idToken() {
      return request.session.get('idToken')
    },
    get sessionId() {
      return request.session.sessionId
    },
    signOut: () => request.session.destroy(),
  }
}

/** Every refusal is on the record (CONF-01). */
const refused = async (db: Db, clock: Clock, audit: string, request: FastifyRequest): Promise<void> => {
  const act = { who: request.user.username, when: clock(), correlationId: request.id }
  await recordEvent(db, act, { what: `REFUSED_${audit}`, details: request.params as Record<string, string> })
}

/**
 * Registers the pages: the guard first, then the page, then the record of who was shown it, then the answer.
 * What the public reads is not recorded; whatever a signed-in person is shown is (CONF-02).
 */
export const routesFor =
  (pages: readonly Page[], { db, clock }: Needs) =>
  async (app: FastifyInstance): Promise<void> => {
    for (const page of pages) {
      const { path, permission, audit } = page
      const answer = (handler: NonNullable<Page['post']>) => async (request: FastifyRequest, reply: FastifyReply) => {
        const visit = visitOf(path, request, reply, clock)
        const result = await handler(visit).catch(async error => {
          if (error instanceof Forbidden || error instanceof Hidden) await refused(db, clock, audit, request)
          throw error
        })
        // Asking as a script does is reading too. A clash shows what a save ran into, on a page that was recorded.
        const shown = !('redirect' in result) && !('clash' in result) && permission !== 'public'
        if (shown) await recordEvent(db, visit.act, { what: `PAGE_VIEW_${audit}`, details: visit.params })
        return sendAnswer(result, request, reply)
      }
      const guard = async (request: FastifyRequest): Promise<void> => {
        if (request.user.permissions.has(permission)) return
        if (!request.user.username) throw new SignInNeeded()
        await refused(db, clock, audit, request)
        throw new Forbidden(permission)
      }
      const options = { schema: { params: paramsOf(path) }, onRequest: guard }
      app.get(path, options, answer(page.get))
      const { post, postsPerMinute, largestFile, receives } = page
      const config = {
        ...(postsPerMinute && { rateLimit: { max: postsPerMinute, timeWindow: '1 minute' } }),
        ...(largestFile && takeFilesUpTo(largestFile)),
        ...(receives && receiveFiles(receives)),
      }
      if (post) app.post(path, { ...options, config }, answer(post))
    }
  }
