import type { Db } from '#platform/db/open.ts'
import type { Page } from '#platform/web/page.ts'
import { answerHistoryPage } from './answer-history.ts'
import { answerJsonPage } from './answer-json.ts'
import { answersJsonPage } from './answers-json.ts'
import { completePanelPage } from './complete-panel.ts'
import { decidePage } from './decide.ts'
import { judgementsPage } from './judgements.ts'
import { linkEvidencePage } from './link-evidence.ts'
import { openSittingPage } from './open-sitting.ts'
import { panelPage } from './panel.ts'
import { promptPage } from './prompt.ts'
import { proposePage } from './propose.ts'
import { reviewPage } from './review.ts'
import { showRatingsPage } from './show-ratings.ts'
import { standardPage } from './standard.ts'

/** Every page of this module. */
export const ratingsPages = (services: { db: Db }): Page[] => [
  judgementsPage(services),
  standardPage(services),
  promptPage(services) as Page,
  answerHistoryPage(services) as Page,
  answerJsonPage(services) as Page,
  answersJsonPage(services),
  linkEvidencePage(services) as Page,
  showRatingsPage(services),
  proposePage(services) as Page,
  reviewPage(services),
  openSittingPage(services),
  panelPage(services),
  decidePage(services) as Page,
  completePanelPage(services),
]
