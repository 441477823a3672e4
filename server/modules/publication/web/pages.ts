import type { Db } from '#platform/db/open.ts'
import type { Page } from '#platform/web/page.ts'
import { dataPage } from './data.ts'
import { listPage } from './list.ts'
import { publishPage } from './publish.ts'
import { reportPage } from './report.ts'

/** Every page of this module. */
export const publicationPages = (services: { db: Db }): Page[] => [
  publishPage(services),
  listPage(services),
  reportPage(services),
  dataPage(services),
]
