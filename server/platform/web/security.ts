import cookie from '@fastify/cookie'
import csrf from '@fastify/csrf-protection'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import session, { type SessionStore } from '@fastify/session'
import type { FastifyInstance } from 'fastify'
import { type SessionLimits, usualSessionLimits } from '../auth/session-limits.ts'
import type { SigningIn } from '../auth/signing-in.ts'
import type { Language } from './language.ts'

declare module 'fastify' {
  interface Session {
    username?: string
    /** The browser that signed in, as it calls itself. */
    browser?: string
    /** When the session was last used before this request, in milliseconds; not kept in it. */
    lastSeenAt?: number
    /** What was asked of the organisation's provider, until it answers. */
    signingIn?: SigningIn | undefined
    /** To sign out at the provider too. */
    idToken?: string | undefined
    /** Said once, on the next page. */
    notice?: string
    language?: Language
  }
}

export interface SecurityConfig {
  sessionSecret: string
  https: boolean
  store: SessionStore
  limits?: SessionLimits | undefined
  /** Where a form may lead besides here: browsers count a redirect after it, as to the provider's sign-out. */
  formTargets?: readonly string[]
}

const cookieName = 'session'

const reads = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Headers, session, CSRF for every route that changes something, and limits on how often a route may be asked. */
export const secure = async (
  app: FastifyInstance,
  { sessionSecret, https, store, limits = usualSessionLimits, formTargets = [] }: SecurityConfig,
): Promise<void> => {
  const self = ["'self'"]
  await app.register(helmet, {
    enableCSPNonces: true,
    strictTransportSecurity: https,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: self,
        styleSrc: self,
        scriptSrc: self,
        objectSrc: ["'none'"],
        baseUri: self,
        formAction: [...self, ...formTargets],
        frameAncestors: ["'none'"],
      },
    },
  })
  await app.register(cookie)
  await app.register(session, {
    secret: sessionSecret,
    cookieName,
    saveUninitialized: false,
    rolling: false,
    store,
    cookie: { path: '/', httpOnly: true, sameSite: 'lax', secure: https, maxAge: limits.hours * 60 * 60 * 1000 },
  })
  // An answer to a session that has ended takes no cookie away: it may come late, and the cookie be that of somebody who has signed
  // in meanwhile, in another tab.
  app.addHook('onSend', (_request, reply, payload, done) => {
    const cookies = [reply.getHeader('set-cookie') ?? []].flat().map(String)
    const kept = cookies.filter(each => !each.startsWith(`${cookieName}=;`))
    if (kept.length < cookies.length) {
      reply.removeHeader('set-cookie')
      if (kept.length > 0) reply.header('set-cookie', kept)
    }
    done(null, payload)
  })
  await app.register(csrf, {
    sessionPlugin: '@fastify/session',
    getToken: request => {
      const fromForm = (request.body as { _csrf?: string } | null)?._csrf
      return fromForm ?? (request.headers['x-csrf-token'] as string | undefined)
    },
  })
  app.addHook('preHandler', (request, reply, done) =>
    reads.has(request.method) ? done() : app.csrfProtection(request, reply, done),
  )
  await app.register(rateLimit, { global: false })
}
