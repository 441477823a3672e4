import type { Db } from '#platform/db/open.ts'
import type { Page } from '#platform/web/page.ts'
import { chooseComparisonPage } from './choose-comparison.ts'
import { comparisonPage } from './comparison.ts'
import { downloadPage } from './download.ts'
import { draftPage } from './draft.ts'
import { listStandardsPage } from './list-standards.ts'
import { managePage } from './manage.ts'
import { programmeInEffectPage, programmePage } from './programme.ts'
import { standardPage } from './standard.ts'
import { uploadPage } from './upload.ts'

/** Every page of this module. */
export const programmesPages = (services: { db: Db }): Page[] => [
  listStandardsPage(services),
  programmeInEffectPage(services),
  chooseComparisonPage(services),
  programmePage(services) as Page,
  downloadPage(services) as Page,
  comparisonPage(services) as Page,
  standardPage(services) as Page,
  managePage(services),
  uploadPage(services),
  draftPage(services),
]
