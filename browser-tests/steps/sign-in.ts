import type { Page } from 'playwright-core'
import type { Username } from '../../server/demonstration/people.ts'
import { paths } from '../../server/paths.ts'

/** The session of this browser ends, while the page stays as it is. */
export const signOutElsewhere = async (page: Page): Promise<void> => {
  const other = await page.context().newPage()
  await other.goto(paths.signOut)
  await other.getByRole('main').getByRole('button', { name: 'Sign out' }).click()
  await other.getByRole('main').getByRole('link', { name: 'Sign in' }).waitFor()
  await other.close()
}

/** Someone of the staff signs in with this browser, which others may have used before. */
export const signIn = async (page: Page, username: Username): Promise<void> => {
  await page.goto(paths.signIn)
  await page.check(`input[value="${username}"]`)
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL('**/work')
}
