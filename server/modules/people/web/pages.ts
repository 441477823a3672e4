import type { SessionLimits } from '#platform/auth/session-limits.ts'
import type { Db } from '#platform/db/open.ts'
import type { Page } from '#platform/web/page.ts'
import { addPersonPage } from './add-person.ts'
import { changePersonPage } from './change-person.ts'
import { leavePage } from './leave.ts'
import { needsPage } from './needs.ts'
import type { Outsiders } from './outsiders.ts'
import { peoplePage } from './people.ts'
import { type PersonSection, personPage } from './person.ts'
import type { Provider } from './provider.ts'
import { sessionPage } from './session.ts'
import { sessionsPage } from './sessions.ts'
import { signInPage } from './sign-in.ts'
import { signInReturnPage } from './sign-in-return.ts'
import { signInStartPage } from './sign-in-start.ts'
import { signOutPage } from './sign-out.ts'
import { trainingPage } from './training.ts'

interface PeopleServices {
  db: Db
  demo: boolean
  outsiders: Outsiders
  provider: Provider | undefined
  sessions?: SessionLimits | undefined
}

/** Every page of this module. `sections`: what later modules show on the page of a person, in order. */
export const peoplePages = (services: PeopleServices, sections: readonly PersonSection[] = []): Page[] => [
  signInPage(services),
  signInStartPage(services),
  signInReturnPage(services),
  signOutPage(services),
  sessionsPage(services),
  sessionPage(),
  peoplePage(services),
  addPersonPage(services),
  personPage(services, sections),
  changePersonPage(services),
  leavePage(services),
  trainingPage(services),
  needsPage(services),
]
