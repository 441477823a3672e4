import type { Db } from '#platform/db/open.ts'
import type { Page } from '#platform/web/page.ts'
import { outlinePage } from './outline.ts'
import { sectionPage } from './section.ts'

/** Every page of this module. */
export const reportsPages = (services: { db: Db }): Page[] => [outlinePage(services), sectionPage(services) as Page]
