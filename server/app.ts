import { randomUUID } from 'node:crypto'
import formbody from '@fastify/formbody'
import fastify, { type FastifyInstance } from 'fastify'
import { overviewCases } from '#modules/casework'
import { evidenceTasks } from '#modules/evidence'
import { findUser, namesOfPeople } from '#modules/people'
import { outsidersToday, personWork, welcomeOutsider } from '#modules/planning'
import { overviewProgress } from '#modules/ratings'
import { knowWhoAsks } from '#platform/auth/know-who-asks.ts'
import { noteActivity, sessionStore } from '#platform/auth/session-store.ts'
import { serveHealth } from '#platform/health.ts'
import { logging } from '#platform/logging.ts'
import { messagePages } from '#platform/notify/web/pages.ts'
import { serveAssets } from '#platform/web/assets.ts'
import type { Page } from '#platform/web/page.ts'
import { routesFor } from '#platform/web/routes.ts'
import { secure } from '#platform/web/security.ts'
import { takeFiles } from '#platform/web/uploads.ts'
import { announcementParts } from './announcement-parts.ts'
import { onMoved, onReviewed } from './events.ts'
import { caseworkPages } from './modules/casework/web/pages.ts'
import { evidencePages } from './modules/evidence/web/pages.ts'
import { fieldworkPages } from './modules/fieldwork/web/pages.ts'
import { overviewPages } from './modules/overview/web/pages.ts'
import { peoplePages } from './modules/people/web/pages.ts'
import { planningPages } from './modules/planning/web/pages.ts'
import { programmesPages } from './modules/programmes/web/pages.ts'
import { publicationPages } from './modules/publication/web/pages.ts'
import { ratingsPages } from './modules/ratings/web/pages.ts'
import { reportsPages } from './modules/reports/web/pages.ts'
import { samplingPages } from './modules/sampling/web/pages.ts'
import type { Services } from './services.ts'
import { errorHandler } from './views/error-handler.ts'
import { notFound } from './views/error-pages.ts'
import { replyWithViews } from './views/reply-with-views.ts'

/** Every page of the service. */
export const pagesOf = (services: Services): Page[] => [
  ...peoplePages(
    { ...services, provider: services.provider, outsiders: { list: outsidersToday, find: welcomeOutsider } },
    [personWork],
  ),
  ...programmesPages(services),
  ...planningPages(
    { ...services, scans: services.scanner !== undefined },
    {
      overview: [
        { part: 'cases', show: overviewCases },
        { part: 'judgements', show: overviewProgress },
      ],
      announcement: announcementParts,
      door: [evidenceTasks],
      moved: onMoved,
    },
  ),
  ...samplingPages(services),
  ...evidencePages({ ...services, scans: services.scanner !== undefined, onReviewed }),
  ...caseworkPages(services),
  ...fieldworkPages(services),
  ...ratingsPages(services),
  ...reportsPages(services),
  ...publicationPages(services),
  ...overviewPages(services),
  ...messagePages({ ...services, names: namesOfPeople }),
]

/** The whole server, ready to listen or to be asked by a test. */
export const buildApp = async (services: Services): Promise<FastifyInstance> => {
  const { db, clock, files, logLevel, security, sessions, provider } = services
  const app = fastify({
    logger: logging(logLevel),
    genReqId: () => randomUUID(),
    bodyLimit: 2 * 1024 * 1024,
    routerOptions: { maxParamLength: 100 },
  })
  app.setErrorHandler(errorHandler)
  app.setNotFoundHandler(({ language = 'en' }, reply) => reply.view({ ...notFound(language), status: 404 }))
  replyWithViews(app, services)
  await secure(app, {
    ...security,
    limits: sessions,
    formTargets: provider?.formTargets ?? [],
    store: sessionStore(db, clock, sessions),
  })
  knowWhoAsks(
    app,
    async username => (await findUser(db, username)) ?? welcomeOutsider(db, username, clock()),
    (session, lastSeenAt) => noteActivity(db, session, lastSeenAt, clock()),
  )
  await app.register(formbody)
  await takeFiles(app, files)
  await app.register(serveAssets)
  await app.register(serveHealth(services))
  await app.register(routesFor(pagesOf(services), services))
  return app
}
