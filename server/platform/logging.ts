import type { FastifyRequest } from 'fastify'
import type { LoggerOptions } from 'pino'

/** Without the query, which may hold what someone searched for. */
const requestInLog = ({ method, url, ip }: FastifyRequest) => ({
  method,
  url: url.split('?', 1).join(),
  remoteAddress: ip,
})

interface DatabaseError extends Error {
  code?: string
  table?: string
  constraint?: string
}

/** Databases repeat a value that they cannot take: `invalid input syntax for type date: "…"`. */
const withoutValue = (text: string): string => text.replaceAll(/: ".*"/gs, ': …')

/** Only what says where the bug is: an error of the database also carries the values of its query. */
const errorInLog = ({ name, message, stack = '', code, table, constraint }: DatabaseError) => ({
  type: name,
  message: withoutValue(message),
  stack: stack.replace(message, withoutValue(message)),
  code,
  table,
  constraint,
})

/** Pino would repeat the message of an error beside it, as it is. */
const hooks: LoggerOptions['hooks'] = {
  logMethod(args, method) {
    const [error] = args as unknown[]
    if (error instanceof Error) method.call(this, { err: error }, withoutValue(error.message))
    else method.apply(this, args)
  },
}

/** How the program logs: lines of JSON with the request's id, and nothing that anyone typed, no names and no cookies. */
export const logging = (level: string) =>
  level !== 'silent' && { level, hooks, serializers: { req: requestInLog, err: errorInLog } }
