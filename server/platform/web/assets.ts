import { fileURLToPath } from 'node:url'
import statics from '@fastify/static'
import type { FastifyInstance } from 'fastify'

const folder = (name: string): string => fileURLToPath(new URL('.', import.meta.resolve(`${name}/package.json`)))
const ours = fileURLToPath(new URL('../../../assets', import.meta.url))

const start = `import { initAll } from '/assets/govuk-frontend.min.js'
import { initAll as initMoj } from '/assets/moj-frontend.min.js'
initAll()
initMoj()
`

/** The styles, scripts, fonts and images of govuk-frontend and MoJ frontend, and our few of `assets/`, under /assets. No build. */
export const serveAssets = async (app: FastifyInstance): Promise<void> => {
  const govuk = `${folder('govuk-frontend')}dist/govuk`
  const moj = `${folder('@ministryofjustice/frontend')}moj`
  await app.register(statics, { root: [ours, `${govuk}/assets`, govuk, moj], prefix: '/assets/', maxAge: '1h' })
  app.get('/assets/start.js', async (_request, reply) => reply.type('text/javascript').send(start))
}
