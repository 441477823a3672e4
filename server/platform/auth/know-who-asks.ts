import type { FastifyInstance, FastifyRequest } from 'fastify'
import { permissionsOf } from '#permissions'
import { isLanguage, type Language } from '../web/language.ts'
import { wantsJson } from '../web/wants-json.ts'
import type { User } from './user.ts'

declare module 'fastify' {
  interface FastifyRequest {
    language: Language
  }
}

const nobody: User = { username: '', name: '', roles: [], permissions: permissionsOf([]) }

/** What our scripts ask by themselves, while nobody may be there. */
const looksOnly = (request: FastifyRequest): boolean => request.method === 'GET' && wantsJson(request)

/**
 * Before any page: who asks, by the session's username, and in which language. `find` gives the person, or undefined for
 * one who may no longer sign in. Whatever signs people in (the demonstration, or the organisation's provider) only puts
 * the username into the session.
 */
export const knowWhoAsks = (
  app: FastifyInstance,
  find: (username: string) => Promise<User | undefined>,
  noteActivity: (session: string, lastSeenAt: number | undefined) => Promise<void>,
): void => {
  app.decorateRequest('user')
  app.decorateRequest('language')
  app.addHook('onRequest', async request => {
    if (request.url.startsWith('/assets/')) {
      request.user = nobody
      return
    }
    const wanted = (request.query as { lang?: string }).lang
    if (isLanguage(wanted)) request.session.set('language', wanted)
    request.language = request.session.get('language') ?? 'en'
    const username = request.session.get('username')
    request.user = (username && (await find(username))) || nobody
    if (username && !looksOnly(request))
      await noteActivity(request.session.sessionId, request.session.get('lastSeenAt'))
  })
}
