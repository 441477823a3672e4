import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import type { Clock } from './clock.ts'
import type { Db } from './db/open.ts'

const { name, version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))

/** `/ping` answers whenever the process runs, `/health` when its database does too, `/info` says which version it is. */
export const serveHealth =
  ({ db, clock }: { db: Db; clock: Clock }) =>
  async (app: FastifyInstance): Promise<void> => {
    const started = clock()
    app.get('/ping', async () => ({ status: 'UP' }))
    app.get('/info', async () => ({ build: { name, version }, node: process.version }))
    app.get('/health', async (request, reply) => {
      const uptime = Math.round((clock().getTime() - started.getTime()) / 1000)
      try {
        await sql`select 1`.execute(db)
        return { status: 'UP', uptime, components: { database: { status: 'UP' } } }
      } catch (error) {
        request.log.error(error)
        return reply.code(503).send({ status: 'DOWN', uptime, components: { database: { status: 'DOWN' } } })
      }
    })
  }
