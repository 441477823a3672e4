import type { FastifyRequest } from 'fastify'

/** Without the query, which may hold what someone searched for. */
const requestInLog = ({ method, url, ip }: FastifyRequest) => ({ method, url: url.split('?')[0], remoteAddress: ip })

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

/** How the program logs: lines of JSON with the request's id, and nothing that anyone typed, no names and no cookies. */
export const logging = (level: string) =>
  level !== 'silent' && { level, serializers: { req: requestInLog, err: errorInLog } }
