import type { Db } from '#platform/db/open.ts'
import type { Page } from '#platform/web/page.ts'
import { casePage } from './case.ts'
import { doorSampledCasePage } from './door/case.ts'
import { doorSamplePage } from './door/sample.ts'
import { drawPage } from './draw.ts'
import { listSamplesPage } from './list-samples.ts'
import { matchPage } from './match.ts'
import { recordPage } from './record.ts'
import { showSamplePage } from './show-sample.ts'
import { substitutePage } from './substitute.ts'
import { uploadPage } from './upload.ts'

/** Every page of this module. */
export const samplingPages = (services: { db: Db }): Page[] => [
  listSamplesPage(services),
  uploadPage(services),
  matchPage(services),
  drawPage(services),
  recordPage(services),
  showSamplePage(services) as Page,
  casePage(services) as Page,
  substitutePage(services) as Page,
  doorSamplePage(services),
  doorSampledCasePage(services),
]
