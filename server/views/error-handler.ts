import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { paths } from '#paths'
import { Closed, Conflict, Forbidden, NotFound, SignInNeeded } from '#platform/errors.ts'
import { mostFiles, mostMegabytes, SentTooMuch } from '#platform/web/uploads.ts'
import { wantsJson } from '#platform/web/wants-json.ts'
import {
  closed,
  conflict,
  type ErrorPage,
  expired,
  forbidden,
  notFound,
  problem,
  tooLarge,
  tooMany,
  tooManyFiles,
} from './error-pages.ts'

/** An error may come before it is known in which language someone reads. */
const pageFor = (error: FastifyError, request: FastifyRequest): [status: number, view: ErrorPage] => {
  const { language = 'en' } = request
  if (error instanceof NotFound || error.validationContext === 'params') return [404, notFound(language)]
  if (error instanceof Closed) return [403, closed(error.message, error.href)]
  if (error instanceof Forbidden) return [403, forbidden(language)]
  if (error instanceof SignInNeeded) return [401, expired(language)]
  if (error instanceof Conflict) return [409, conflict(language, error.reasons)]
  if (error.code?.startsWith('FST_CSRF')) return [403, expired(language)]
  if (error.code === 'FST_FILES_LIMIT') return [413, tooManyFiles(language, mostFiles(request))]
  if (error.statusCode === 413) return [413, tooLarge(language, mostMegabytes(request))]
  if (error.statusCode === 429) return [429, tooMany(language)]
  return [error.statusCode ?? 500, problem(language)]
}

const stateFor = (error: FastifyError, request: FastifyRequest): { state: string; reasons: readonly string[] } => {
  const signedOut = error instanceof SignInNeeded || error.code?.startsWith('FST_CSRF')
  if (signedOut) return { state: 'signed-out', reasons: ['You have been signed out'] }
  if (error instanceof Closed) return { state: 'refused', reasons: [error.message] }
  return { state: 'refused', reasons: error instanceof Conflict ? error.reasons : [pageFor(error, request)[1].heading] }
}

/** The page for each kind of error. What nobody foresaw is a bug: a 500, logged with the request's id. */
export const errorHandler = (error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  const [status, view] = pageFor(error, request)
  if (status >= 500) request.log.error(error)
  if (error instanceof SentTooMuch) reply.header('connection', 'close')
  if (wantsJson(request)) return reply.code(status).send(stateFor(error, request))
  if (error instanceof SignInNeeded && request.method === 'GET')
    return reply.redirect(`${paths.signIn}?to=${encodeURIComponent(request.url)}`, 303)
  if (error instanceof Closed && error.href && request.method === 'GET') return reply.redirect(error.href, 303)
  return reply.view({ status, ...view })
}
