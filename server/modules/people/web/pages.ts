import type { Db } from '#platform/db/open.ts'
import type { Page } from '#platform/web/page.ts'
import type { Outsiders } from './outsiders.ts'
import { peoplePage } from './people.ts'
import { sessionPage } from './session.ts'
import { signInPage } from './sign-in.ts'
import { signOutPage } from './sign-out.ts'

/** Every page of this module. */
export const peoplePages = (services: { db: Db; demo: boolean; outsiders: Outsiders }): Page[] => [
  signInPage(services),
  signOutPage(services),
  sessionPage(),
  peoplePage(services),
]
