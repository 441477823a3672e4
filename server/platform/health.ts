import { readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import type { Clock } from './clock.ts'
import type { Db } from './db/open.ts'
import type { Scanner } from './files/scan/scanner.ts'
import { countWaiting } from './files/scan/waiting-scans.ts'

const { name, version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))

/** How long whoever asks is kept waiting for the scanner, in milliseconds. */
const patience = 2000

/** How the scanner for viruses is, and how many contents wait for it. Without it the service runs on, so it never makes it `DOWN`. */
const scannerHealth = async (db: Db, scanner: Scanner | undefined) => {
  const notScanned = await countWaiting(db)
  if (!scanner) return { status: 'NOT_CONFIGURED', notScanned }
  const answer = scanner.ready().then(
    () => 'UP',
    () => 'DOWN',
  )
  return { status: await Promise.race([answer, setTimeout(patience, 'DOWN', { ref: false })]), notScanned }
}

/** `/ping` answers whenever the process runs, `/health` when its database does too, `/info` says which version it is. */
export const serveHealth =
  ({ db, clock, scanner }: { db: Db; clock: Clock; scanner?: Scanner | undefined }) =>
  async (app: FastifyInstance): Promise<void> => {
    const started = clock()
    app.get('/ping', async () => ({ status: 'UP' }))
    app.get('/info', async () => ({ build: { name, version }, node: process.version }))
    app.get('/health', async (request, reply) => {
      const uptime = Math.round((clock().getTime() - started.getTime()) / 1000)
      try {
        await sql`select 1`.execute(db)
        return {
          status: 'UP',
          uptime,
          components: { database: { status: 'UP' }, scanner: await scannerHealth(db, scanner) },
        }
      } catch (error) {
        request.log.error(error)
        return reply.code(503).send({ status: 'DOWN', uptime, components: { database: { status: 'DOWN' } } })
      }
    })
  }
