import type { Db } from '#platform/db/open.ts'
import type { Page } from '#platform/web/page.ts'
import { homePage } from './home.ts'
import { myWorkPage } from './my-work.ts'
import { qualityPage } from './quality.ts'

/** Every page of this module. */
export const overviewPages = (services: { db: Db }): Page[] => [homePage(), myWorkPage(services), qualityPage()]
